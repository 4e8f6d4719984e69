import { heldName } from '../load/held-content.ts';
import type { Plugin } from './server.ts';

/** Hands pages the entries that are held, in the place of what Astro wrote down of them. */
export const heldContent = (): Plugin => ({
  name: 'held-content',
  load: {
    order: 'pre',
    filter: { id: /^\0astro:data-layer-content$/ },
    handler: () => `export default globalThis[Symbol.for('${heldName}')].collections;`,
  },
});

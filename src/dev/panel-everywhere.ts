import { fileURLToPath } from 'node:url';
import type { Plugin } from './server.ts';

const panel = fileURLToPath(new URL('./problem-panel.ts', import.meta.url));

/** Puts the panel on every page, beside Vite's own client: Astro lends its scripts to no page that failed. */
export const panelEverywhere = (): Plugin => ({
  name: 'problem-panel',
  transform: {
    filter: { id: /\/vite\/dist\/client\/client\.mjs$/ },
    // Later, as the panel itself needs the client.
    handler: (code: string) => `${code}\nimport(${JSON.stringify(panel)});\n`,
  },
});

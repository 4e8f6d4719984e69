import { createRequire } from 'node:module';
import type * as loaded from './load/collections.ts';

/**
 * The collections stand in `load/collections.ts`. Node reads that as it read `astro.config.mjs`, with all modules of ours
 * that are there already; an `import` would have Vite read and run each a second time, a second of every start.
 */
const require = createRequire(import.meta.url);
const { buildCollections } = require('./load/collections.ts') as typeof loaded;

export const collections = buildCollections({ isBuild: import.meta.env.PROD });

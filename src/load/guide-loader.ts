import { readFile } from 'node:fs/promises';
import type { Loader } from 'astro/loaders';
import { renderGuide } from '../guide/render-guide.ts';
import type { Routes } from '../model/routes.ts';

/** The guides of the repository that are pages too, whichever content the site is made of. */
const guides = { guide: 'content/README.md', rules: 'content/RULES.md' } as const;

/** Loads what content/ says of itself. */
export const guideLoader = (routes: Routes): Loader => ({
  name: 'guides',
  async load({ store, generateDigest }) {
    for (const [id, file] of Object.entries(guides)) {
      const body = await readFile(file, 'utf8');
      const digest = generateDigest(`${routes.root}\n${body}`);
      if (store.get(id)?.digest === digest) continue;
      const { html, headings } = await renderGuide(body, routes);
      const metadata = { headings: [...headings], imagePaths: [] };
      store.set({ id, data: {}, filePath: file, digest, rendered: { html, metadata } });
    }
  },
});

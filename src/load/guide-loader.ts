import { readFile } from 'node:fs/promises';
import type { Loader } from 'astro/loaders';
import { renderGuide } from '../guide/render-guide.ts';
import type { KindOptions } from '../markdown/rehype-diagrams.ts';
import type { Routes } from '../model/routes.ts';
import { measurePhoto } from '../photos/measure.ts';
import { isKept, type Known } from './content-loaders.ts';

/** Texts of the repository that are pages too, whichever content the site is made of. */
const guides = {
  guide: 'content/README.md',
  rules: 'content/RULES.md',
  accessibility: 'src/guide/accessibility.md',
} as const;

/** The photo of its example. Pictures are looked for beside the file that an entry names. */
const photo = 'src/guide/stage.jpg';

/** Loads what content/ says of itself, and what the site says of how it can be used. */
export const guideLoader = (
  routes: Routes,
  { known, kindOf }: KindOptions & { readonly known: () => Promise<Known> },
): Loader => ({
  name: 'guides',
  async load(context) {
    const { store, generateDigest } = context;
    const { inputsOf } = await known();
    for (const [id, file] of Object.entries(guides)) {
      const body = await readFile(file, 'utf8');
      const digest = generateDigest({ body, inputs: inputsOf(file, body) });
      if (isKept(context, id, digest)) continue;
      const shown = id === 'guide' ? { photo: await measurePhoto(photo), kindOf } : undefined;
      const { html, headings, pictures } = await renderGuide(body, routes, shown);
      const metadata = { headings: [...headings], imagePaths: [...pictures] };
      const rendered = { html, metadata };
      store.set({ id, data: {}, filePath: photo, digest, rendered, assetImports: [...pictures] });
    }
  },
});

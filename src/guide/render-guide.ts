import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import { buildRoutes, type Routes } from '../model/routes.ts';
import { listHeadings } from '../markdown/heading-ids.ts';
import { listNodesOf } from '../markdown/list-nodes.ts';
import { parseTree } from '../markdown/parse.ts';
import { buildPipeline } from '../markdown/pipeline.ts';
import type { KindOptions } from '../markdown/rehype-diagrams.ts';
import type { Heading } from '../model/outline.ts';
import { describePhoto, type PhotoAccount } from './describe-photo.ts';

/** A guide of the repository as a page of the site. */
export interface Guide {
  readonly html: string;
  readonly headings: readonly Heading[];
  /** Names of the pictures in its examples. */
  readonly pictures: readonly string[];
}

/** Pictures are looked for in texts of files alone; which file it is, the loader says. */
const someFile = { fileURL: new URL('file:///guide.md') };

/** What a guide needs that shows what becomes of its examples. */
interface Shown extends KindOptions {
  readonly photo: PhotoAccount;
}

/** Where the guide tells what became of the photo that it shows. */
const photoPlace = /^<!-- 사진: [^\n]*-->$/m;

/**
 * Makes a page of a guide that is read in the repository too: its title is the page's own, links to its
 * neighbours lead to their pages. Beside an example in Markdown stands what the pipeline of recaps makes of it,
 * where the guide shows what may be written; the rules show what may not. Names of services are no links: not every site has their pages.
 */
export async function renderGuide(text: string, routes: Routes, shown?: Shown): Promise<Guide> {
  const body = text
    .replace(/^(?:<!--[\s\S]*?-->\s*)?# [^\n]*\n/, '')
    // The pipeline puts the base path before.
    .replaceAll(/\]\((README|RULES)\.md/g, (_whole, name: string) =>
      name === 'RULES' ? '](/guide/rules/' : '](/guide/',
    )
    .replace(photoPlace, shown ? describePhoto(shown.photo) : '');
  const processor = await createMarkdownProcessor({
    syntaxHighlight: false,
    ...buildPipeline({
      findMentions: () => [],
      changesSince: () => [],
      serviceUrl: buildRoutes('/').service,
      root: routes.root,
      readDrawing: () => undefined,
      kindOf: shown?.kindOf ?? (() => undefined),
      authorName: (written) => written,
    }),
  });
  const tree = parseTree(body);
  const examples = shown ? listNodesOf(tree, 'code').filter(({ lang }) => lang === 'markdown') : [];
  const results = await Promise.all(
    examples.map(async ({ value }, index) => {
      const { code, metadata } = await processor.render(value, someFile);
      return {
        html: withOwnIds(code, `example-${index + 1}-`),
        pictures: metadata.localImagePaths,
      };
    }),
  );
  const { code } = await processor.render(body);
  return {
    html: shown ? beside(code, results) : code,
    headings: listHeadings(tree),
    pictures: results.flatMap(({ pictures }) => pictures),
  };
}

/** The guide with what becomes of each example behind it. */
function beside(guide: string, results: readonly { readonly html: string }[]): string {
  let next = 0;
  return guide.replaceAll(
    /<pre\b[^>]*><code class="language-markdown">[\s\S]*?<\/pre>/g,
    (source) =>
      `<div class="example">${source}<div class="example-result prose">${results[next++]!.html}</div></div>`,
  );
}

/** An example's ids, and what refers to them, as no other part of the page has them. */
const withOwnIds = (html: string, before: string): string =>
  html
    .replaceAll(/(\s(?:id|for|aria-labelledby|aria-describedby)=")([^"]+)/g, (_all, name, ids) =>
      [name, String(ids).replaceAll(/\S+/g, `${before}$&`)].join(''),
    )
    .replaceAll(/(\shref="#|url\(#)(?=[^")])/g, `$1${before}`);

import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import { buildRoutes, type Routes } from '../model/routes.ts';
import { listHeadings } from '../markdown/heading-ids.ts';
import { parseTree } from '../markdown/parse.ts';
import { buildPipeline } from '../markdown/pipeline.ts';
import type { Heading } from '../model/outline.ts';

/** A guide of the repository as a page of the site. */
export interface Guide {
  readonly html: string;
  readonly headings: readonly Heading[];
}

/**
 * Makes a page of a guide that is read in the repository too: its title is the page's own, and links to its
 * neighbours lead to their pages. Names of services are no links: not every site has their pages.
 */
export async function renderGuide(text: string, routes: Routes): Promise<Guide> {
  const body = text
    .replace(/^(?:<!--[\s\S]*?-->\s*)?# [^\n]*\n/, '')
    // The pipeline puts the base path before.
    .replaceAll(/\]\((README|RULES)\.md/g, (_whole, name: string) =>
      name === 'RULES' ? '](/guide/rules/' : '](/guide/',
    );
  const processor = await createMarkdownProcessor({
    syntaxHighlight: false,
    ...buildPipeline({
      findMentions: () => [],
      serviceUrl: buildRoutes('/').service,
      root: routes.root,
      readDrawing: () => undefined,
      kindOf: () => undefined,
      authorName: (written) => written,
    }),
  });
  const { code } = await processor.render(body);
  return { html: code, headings: listHeadings(parseTree(body)) };
}

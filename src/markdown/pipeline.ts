import { type unified } from '@astrojs/markdown-remark';
import rehypeRaw from 'rehype-raw';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import { rehypeAddresses, type AddressOptions } from './rehype-addresses.ts';
import { rehypeCodeBlocks } from './rehype-code-blocks.ts';
import { rehypeDiagrams, type KindOptions } from './rehype-diagrams.ts';
import { rehypeFigures, type FigureOptions } from './rehype-figures.ts';
import { rehypeHeadingLinks } from './rehype-heading-links.ts';
import { rehypePassages } from './rehype-passages.ts';
import { rehypeNamings } from './rehype-namings.ts';
import { rehypeNotes } from './rehype-notes.ts';
import { rehypeSafe } from './rehype-safe.ts';
import { rehypeTables } from './rehype-tables.ts';
import { rehypeTaskLists } from './rehype-task-lists.ts';
import { remarkAsides } from './remark-asides.ts';
import { remarkBareAddresses } from './remark-bare-addresses.ts';
import { remarkDrawings, type DrawingOptions } from './remark-drawings.ts';
import { remarkFootnotes } from './remark-footnotes.ts';
import { remarkGalleries } from './remark-galleries.ts';
import { remarkHeadingIds } from './remark-heading-ids.ts';
import { remarkLimits } from './remark-limits.ts';
import { remarkSafeHtml } from './remark-safe-html.ts';
import { remarkSafeMdx } from './remark-safe-mdx.ts';
import { remarkSafePictures } from './remark-safe-pictures.ts';
import { remarkServiceLinks, type ServiceLinkOptions } from './remark-service-links.ts';
import { remarkSince, type SinceOptions } from './remark-since.ts';
import { remarkThenAndNow } from './remark-then-and-now.ts';
import { remarkWithoutModules } from './remark-without-modules.ts';
import { remarkWords } from './remark-words.ts';

type Pipeline = NonNullable<Parameters<typeof unified>[0]>;

/** The ordered list of everything that happens to a text between its Markdown and its HTML, in .md and .mdx alike. */
export const buildPipeline = (
  options: ServiceLinkOptions &
    SinceOptions &
    AddressOptions &
    DrawingOptions &
    KindOptions &
    FigureOptions,
): Pipeline => ({
  // Astro's own GFM reads `5~10초, 100~200명` as struck out; its SmartyPants turns 'AWS'와 into ’AWS’와.
  gfm: false,
  smartypants: false,
  remarkPlugins: [
    remarkLimits,
    remarkWithoutModules,
    [remarkGfm, { singleTilde: false }],
    remarkCjkFriendly,
    remarkWords,
    // Nothing of ours is in the tree yet: all of this was written by an author.
    remarkSafeMdx,
    remarkThenAndNow,
    remarkSafeHtml,
    remarkSafePictures,
    remarkGalleries,
    [remarkDrawings, options],
    remarkHeadingIds,
    remarkFootnotes,
    remarkBareAddresses,
    [remarkServiceLinks, options],
    [remarkSince, options],
    remarkAsides,
  ],
  remarkRehype: {
    footnoteLabel: '각주',
    footnoteBackLabel: (reference: number, again: number) =>
      `본문의 각주 ${reference + 1}${again > 1 ? `-${again}` : ''}로`,
  },
  rehypePlugins: [
    [rehypeRaw, { passThrough: ['mdxJsxFlowElement', 'mdxJsxTextElement'] }],
    rehypeSafe,
    // From here on we add what no author may write.
    [rehypeDiagrams, options],
    [rehypeFigures, options],
    rehypeTables,
    rehypeCodeBlocks,
    rehypeTaskLists,
    [rehypeAddresses, options],
    rehypeHeadingLinks,
    rehypePassages,
    [rehypeNamings, options],
    rehypeNotes,
  ],
});

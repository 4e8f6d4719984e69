import type { Root } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkStringify, { type Options } from 'remark-stringify';
import { unified } from 'unified';

type Handle = NonNullable<NonNullable<Options['handlers']>['text']>;

/**
 * Words in which no sign of Markdown stands, wherever their line begins and whatever stands beside them: most texts.
 * To be asked for each sign by itself, as the printer does, is half of what printing costs.
 */
const plain = /^(?![ (.:+-]|\d+[.)])[^\0-\x1f\x7f!#&*<=>@[\\\]_`|~]*(?<! )$/;
/** The beginnings of addresses, which GFM makes links of. */
const address = /[Ww]\.|[ps]:/;

const isPlain = (words: string): boolean => plain.test(words) && !address.test(words);

/** One `~` strikes nothing out here, and `_` within a word is no sign: neither needs the stroke before it. */
const text: Handle = (node: { value: string }, _parent, state, info) =>
  isPlain(node.value)
    ? node.value
    : state
        .safe(node.value, info)
        .replaceAll(/(?<![\\~])\\~(?!\\?~)/g, '~')
        .replaceAll(/(?<=[A-Za-z0-9])\\_(?=[A-Za-z0-9])/g, '_');

const processor = unified()
  .use(remarkGfm, { singleTilde: false })
  .use(remarkCjkFriendly)
  .use(remarkStringify, {
    bullet: '-',
    rule: '-',
    listItemIndent: 'one',
    handlers: { text },
    // Two quotes or lists in a row stay two.
    join: [(left, right) => (left.type === 'html' || right.type === 'html' ? 1 : undefined)],
  })
  .freeze();

/** A tree as Markdown of this site. */
export const printMarkdown = (tree: Root): string => processor.stringify(tree);

import type { FootnoteDefinition, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { renderPlainText } from '../../markdown/plain-text.ts';
import { levelHeadings } from '../cleaning/headings.ts';
import type { Post } from '../post.ts';
import type { Proposal } from '../proposal.ts';
import { Findings } from '../report.ts';
import { printMarkdown } from '../../markdown/print.ts';

/** A part of a post that becomes a recap of its own. */
export interface Part {
  readonly title: string;
  readonly sessions: readonly string[];
  /** Which of several parts that tell of the same it is. */
  readonly perspective: string | undefined;
  readonly tree: Root;
}

/** What the site lets one text have, less room for what is put in for pictures. */
const longest = 34_000;

/** A post as one recap or, where its author wants that, one for each session; a very long one is several. */
export function splitPost(post: Post, { title, sessions }: Proposal, isSplit: boolean): Part[] {
  const { children } = post.tree;
  const definitions = children.filter((child) => child.type === 'footnoteDefinition');
  const whole = isSplit && sessions.length > 1 ? bySession() : [wholePost()];
  return whole.flatMap((part) => shorten(part, definitions));

  function wholePost(): Part {
    const ids = sessions.map(({ value }) => value.id);
    const [first, ...rest] = children;
    // Where a text has several headings of the first level, only now is known which of them is its title.
    const blocks = first && isTitle(first, title.value) ? rest : children;
    const tree: Root = { ...post.tree, children: blocks };
    levelHeadings(tree, '', [], new Findings());
    return { title: title.value, sessions: [...new Set(ids)], perspective: undefined, tree };
  }

  function bySession(): Part[] {
    const told = new Set<RootContent>();
    const parts = sessions.map(({ value: { id, data, from, to } }): Part => {
      const blocks = children.slice(from, to).filter((child) => !told.has(child));
      for (const block of blocks) told.add(block);
      return part(data.title, [id], blocks);
    });
    const rest = children.filter((child) => !told.has(child));
    return [part(title.value, [], rest), ...parts].filter(({ tree }) => tree.children.length > 0);
  }

  function part(name: string, ids: readonly string[], blocks: readonly RootContent[]): Part {
    const own = blocks.filter((block, index) => index > 0 || !isTitle(block, name));
    const tree = withFootnotes(own, definitions);
    levelHeadings(tree, '', [], new Findings());
    return { title: name, sessions: ids, perspective: undefined, tree };
  }
}

const fold = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');

const isTitle = (block: RootContent, title: string): boolean =>
  block.type === 'heading' && fold(renderPlainText(block)) === fold(title);

/** Blocks with the footnotes that they call. */
function withFootnotes(
  blocks: readonly RootContent[],
  definitions: readonly FootnoteDefinition[],
): Root {
  const tree: Root = {
    type: 'root',
    children: blocks.filter(({ type }) => type !== 'footnoteDefinition'),
  };
  const called = new Set<string>();
  visit(tree, 'footnoteReference', ({ identifier }) => void called.add(identifier));
  tree.children.push(...definitions.filter(({ identifier }) => called.has(identifier)));
  return tree;
}

/** A text that is longer than the site takes, cut before a heading or, where there is none, before a paragraph. */
function shorten(part: Part, definitions: readonly FootnoteDefinition[]): Part[] {
  if (printMarkdown(part.tree).length <= longest) return [part];
  const pieces: RootContent[][] = [[]];
  let size = 0;
  for (const block of part.tree.children) {
    if (block.type === 'footnoteDefinition') continue;
    const own = printMarkdown({ type: 'root', children: [block] }).length;
    const isBreak = block.type === 'heading' && block.depth === 2 && size > longest / 2;
    if (size > 0 && (isBreak || size + own > longest * 0.9)) {
      pieces.push([]);
      size = 0;
    }
    pieces.at(-1)!.push(block);
    size += own;
  }
  return pieces.map((blocks, index) => {
    const tree = withFootnotes(blocks, definitions);
    levelHeadings(tree, '', [], new Findings());
    return { ...part, title: `${part.title} (${index + 1})`, perspective: `${index + 1}부`, tree };
  });
}

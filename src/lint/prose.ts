import type { Nodes, Parents, Text as Words } from 'mdast';
import { sourceOf, type Text } from './text.ts';

/** A run of an author's own words in a text, as it is written. */
export interface Passage {
  readonly node: Words;
  /** Where it begins in the body. */
  readonly from: number;
  readonly source: string;
  /** Whether a part of it is someone else's words: in quotation marks, or the title of a talk. */
  isQuoted(from: number, to: number): boolean;
}

/** Quotes of ours begin with one of these. */
const own = /^\s*\**(?:편집자 주|엇갈리는 기록)/;
const quotation =
  /“[^”\n]*”|‘[^’\n]*’|"[^"\n]*"|(?<![\w가-힣])'[^'\n]*'|「[^」\n]*」|『[^』\n]*』|«[^»\n]*»|《[^》\n]*》|〈[^〉\n]*〉/g;

/** An author's own words: no code, no quotes, no words of links, no titles of talks. */
export function findPassages(text: Text, titles: readonly string[]): Passage[] {
  const passages: Passage[] = [];
  const collect = (node: Nodes): void => {
    if (node.type === 'link' || node.type === 'linkReference') return;
    if (node.type === 'blockquote' && !own.test(sourceWithoutMarks(node, text.body))) return;
    if ('name' in node && node.name === 'Quote') return;
    if (node.type === 'text') passages.push(readPassage(node, text, titles));
    else if ('children' in node) for (const child of (node as Parents).children) collect(child);
  };
  collect(text.tree);
  return passages;
}

function readPassage(node: Words, { body }: Text, titles: readonly string[]): Passage {
  const source = sourceOf(node, body);
  return {
    node,
    from: node.position!.start.offset!,
    source,
    // Asked of few, as few are wrong.
    isQuoted: (from, to) =>
      findQuoted(source, titles).some(([start, end]) => start <= from && to <= end),
  };
}

function findQuoted(source: string, titles: readonly string[]): (readonly [number, number])[] {
  const quoted = [...source.matchAll(quotation)].map(
    ({ index, 0: { length } }) => [index, index + length] as const,
  );
  for (const title of titles) {
    for (let at = source.indexOf(title); at >= 0; at = source.indexOf(title, at + 1))
      quoted.push([at, at + title.length]);
  }
  return quoted;
}

const sourceWithoutMarks = (node: Nodes, body: string): string =>
  sourceOf(node, body).replace(/^[\s>]+/, '');

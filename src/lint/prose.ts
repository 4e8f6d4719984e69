import type { Nodes, Parents } from 'mdast';
import { sourceOf, type Text } from './text.ts';

/** A run of an author's own words in a text, as it is written. */
export interface Passage {
  /** Where it begins in the body. */
  readonly from: number;
  readonly source: string;
}

/** Quotes of ours begin with one of these. */
const own = /^\s*\**(?:편집자 주|엇갈리는 기록)/;
const quotation =
  /“[^”\n]*”|‘[^’\n]*’|"[^"\n]*"|(?<![\w가-힣])'[^'\n]*'|「[^」\n]*」|『[^』\n]*』|«[^»\n]*»|《[^》\n]*》|〈[^〉\n]*〉/g;

/** An author's own words: no code but drawings, no quotes, no words of links. */
export function findPassages(text: Text): Passage[] {
  const passages: Passage[] = [];
  const collect = (node: Nodes): void => {
    if (node.type === 'link' || node.type === 'linkReference') return;
    if (node.type === 'blockquote' && !own.test(sourceWithoutMarks(node, text.body))) return;
    if ('name' in node && node.name === 'Quote') return;
    const from = node.position?.start.offset ?? 0;
    if (node.type === 'text') passages.push({ from, source: sourceOf(node, text.body) });
    // What a drawing says is read as well.
    else if (node.type === 'code' && node.lang === 'mermaid')
      passages.push(...wordsOfDrawing(node.value, text.body, from));
    else if (node.type === 'image')
      passages.push(...wordsOfPicture(sourceOf(node, text.body), from));
    else if ('children' in node) for (const child of (node as Parents).children) collect(child);
  };
  collect(text.tree);
  return passages;
}

/** What a fenced drawing says, where its lines stand as they are read: not in a quote. */
function wordsOfDrawing(source: string, body: string, from: number): Passage[] {
  const at = body.indexOf(source, from);
  return at < 0 ? [] : [{ from: at, source }];
}

/** What is told of a picture, without the name of its file: `![글](./a.jpg "설명")`. */
const wordsOfPicture = (source: string, from: number): Passage[] =>
  [/^!\[([^\]]*)/d, /[ \t]"([^"]*)"\)$/d].flatMap((part) => {
    const found = part.exec(source);
    return found ? [{ from: from + found.indices![1]![0], source: found[1]! }] : [];
  });

/** Whether a part of a text is someone else's words: in quotation marks, or the title of a talk. */
export const isQuotedIn = (
  source: string,
  titles: readonly string[],
  from: number,
  to: number,
): boolean => findQuoted(source, titles).some(([start, end]) => start <= from && to <= end);

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

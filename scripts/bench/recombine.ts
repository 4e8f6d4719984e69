import type { Random } from '../../tests/attacks/random.ts';

/** What real recaps are made of. */
export interface Pieces {
  readonly headings: readonly string[];
  readonly sentences: readonly string[];
}

/** Bodies of recaps → their headings and the sentences of their prose and lists; tables and notes are left. */
export function takeApart(bodies: readonly string[]): Pieces {
  const blocks = bodies.flatMap((body) => body.replaceAll('\r', '').split(/\n{2,}/));
  const headings = blocks
    .filter((block) => /^##+ /.test(block))
    .map((block) => block.replace(/^#+ /, '').replace(/\s*\{#[^}]*\}\s*$/, ''))
    .filter(isPlain);
  const sentences = blocks
    .flatMap((block) => block.split('\n'))
    .map((line) => line.replace(/^- /, ''))
    .flatMap((line) => line.split(/(?<=[.?!])\s+/))
    .filter((sentence) => /^[\p{L}\p{N}‘“].*\.$/u.test(sentence) && isPlain(sentence));
  return { headings: [...new Set(headings)], sentences: [...new Set(sentences)] };
}

/** Without markup, so that half of it cannot be torn off. */
const isPlain = (text: string): boolean => !/[[\]<>{}|`*_#]/.test(text);

/** Draws from a bag: every piece once before any comes again. */
export function drawFrom<Piece>(pieces: readonly Piece[], random: Random): () => Piece {
  let bag: Piece[] = [];
  return () => {
    if (bag.length === 0) bag = [...pieces];
    const [drawn] = bag.splice(random.below(bag.length), 1);
    if (drawn === undefined) throw new Error('There is nothing to draw from.');
    return drawn;
  };
}

/** A recap's body of as many sections, each of two paragraphs. */
export const composeBody = (
  sections: number,
  drawHeading: () => string,
  drawSentence: () => string,
): string =>
  Array.from({ length: sections }, (_, section) => {
    const paragraph = () => Array.from({ length: 3 }, drawSentence).join(' ');
    return `## ${drawHeading()} {#part-${section + 1}}\n\n${paragraph()}\n\n${paragraph()}\n`;
  }).join('\n');

/** A word that no recap holds, of the beginning of one and the end of another: 장애 + 데이터 → 장애이터. */
export function blendWords(one: string, other: string): string {
  const [head, tail] = [[...one], [...other]];
  return [...head.slice(0, 2), ...tail.slice(-Math.max(1, Math.ceil(tail.length / 2)))].join('');
}

/** Words of Hangul alone, each once. */
export const hangulWords = (sentences: readonly string[]): string[] => [
  ...new Set(sentences.flatMap((sentence) => sentence.match(/(?<![가-힣])[가-힣]{2,5}/g) ?? [])),
];

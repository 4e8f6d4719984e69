/** A stretch of a text, from one offset to another (end exclusive). */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * The sentence in which something stands: of `S3에 둡니다. 람다가 읽습니다.` with 람다, the second one.
 * A sentence ends at its mark and the quotes and brackets that it closes, where a space follows.
 */
export function sentenceAt(text: string, { from, to }: Stretch): Stretch {
  const ends = [...text.matchAll(sentenceEnd)]
    .filter(({ index }) => !goesOn.test(text.slice(0, index + 1)))
    .map(({ index, 0: { length } }) => index + length);
  const before = ends.findLast((end) => end <= from) ?? 0;
  const after = ends.find((end) => end >= to) ?? text.length;
  const start = before + /^\s*/.exec(text.slice(before))![0].length;
  return { from: start, to: text.slice(0, after).trimEnd().length };
}

const sentenceEnd = /[.!?…。？！]+[)\]"'’”」』»〉》]*(?=\s)/g;

/** What ends in a period of its own: a number in front, `vs.`, `e.g.`, `Inc.`, `W.` in a name. */
const goesOn =
  /(?:^|[\s(])(?:\d{1,2}|[A-Z]|[a-z]\.[a-z]|vs|cf|etc|No|Inc|Corp|Ltd|Co|Dr|Mr|Ms|St)\.$/;

/** What is told of a sentence: what was looked for, and what stands before and behind it. */
export interface Excerpt {
  readonly before: string;
  readonly found: string;
  readonly after: string;
}

/**
 * A sentence around what was found in it, of so many letters at most: what is too long is cut between words,
 * and `…` stands in its place. More is kept of what follows, as a Korean sentence says at its end what it says.
 */
export function excerptAround(text: string, found: Stretch, longest: number): Excerpt {
  const { from, to } = sentenceAt(text, found);
  const before = text.slice(from, found.from);
  const after = text.slice(found.to, to);
  const room = longest - (found.to - found.from);
  const atStart = Math.min(before.length, Math.max(Math.floor(room / 3), room - after.length));
  return {
    before: endOf(before, atStart),
    found: text.slice(found.from, found.to),
    after: startOf(after, room - atStart),
  };
}

/** The end of a text in so many letters, from a word on. */
const endOf = (text: string, room: number): string =>
  text.length <= room
    ? text
    : `…${text.slice(text.length - Math.max(0, room - 1)).replace(/^\S*\s*/, '')}`;

/** The start of a text in so many letters, up to a word. */
const startOf = (text: string, room: number): string =>
  text.length <= room ? text : `${text.slice(0, Math.max(0, room - 1)).replace(/\s*\S*$/, '')}…`;

import type { Root } from 'mdast';
import { findLikest } from '../../korean/likeness.ts';
import type { About, Candidate } from './candidate.ts';
import { isPause, kindOfHead } from './heading-words.ts';
import { lineOf, plainLines } from './outline.ts';
import { hasMark, readTitle, type ReadTitle } from './read-title.ts';
import { findSlot, type Slot } from './slots.ts';

/** A line of a text that has no headings, and the block in which it stands. */
interface TextLine {
  readonly text: string;
  readonly line: number;
  readonly block: number;
  /** Whether it is a paragraph of its own, as a heading would be. */
  readonly isAlone: boolean;
}

/**
 * Sessions of a text without headings, of notes or of a page that was copied: lines that begin with a time or stand
 * below one, that are called a session, name a speaker, or are the title of a known one.
 */
export function findInLines(tree: Root, about: About): Candidate[] {
  const lines = linesOf(tree);
  const timed: Candidate[] = [];
  const named: Candidate[] = [];
  // A later line like a known title is a caption, or says it again.
  const left = new Set(about.known);
  for (const [index, line] of lines.entries()) {
    const slot = findSlot(line.text);
    const isBare = slot !== undefined && isOnlyTime(line.text, slot);
    const titled = isBare ? lines[index + 1] : line;
    if (!titled || titled.text.length > 90 || /[다요죠음함][.!~]+$/.test(titled.text)) continue;
    const read = readTitle(titled.text);
    if (read.title.length < 2 || isPause(read.title)) continue;
    const kind = kindOfHead(read.title, about.title);
    if (slot && kind === undefined) timed.push(toCandidate(read, titled, slot));
    else if (titled.isAlone) {
      const known = findLikest(read.title, about.known, (one) => one, 0.75);
      const isNew = known === undefined ? isNamed(read, kind === undefined) : left.delete(known);
      if (isNew) named.push(toCandidate(read, titled, undefined));
    }
  }
  const found = [...(timed.length > 1 ? timed : []), ...(about.isOfEvent ? named : [])];
  const sorted = found.toSorted((one, other) => one.from - other.from);
  // What follows a title until the next is about it.
  return sorted.map((one, index) => ({
    ...one,
    to: sorted[index + 1]?.from ?? tree.children.length,
  }));
}

const linesOf = ({ children: blocks }: Root): TextLine[] =>
  blocks.flatMap((block, index) => {
    if (block.type !== 'paragraph') return [];
    const texts = plainLines(block);
    const isAlone = texts.length === 1;
    return texts.map((text, row) => ({ text, line: lineOf(block) + row, block: index, isAlone }));
  });

const isOnlyTime = (text: string, { from, to }: Slot): boolean =>
  !/[\p{L}\p{N}]/u.test(text.slice(0, from) + text.slice(to));

/** Whether a line alone is a session's title: the keynote, one that is called so or has a speaker. */
const isNamed = (read: ReadTitle, isTitle: boolean): boolean =>
  read.kind === 'keynote'
    ? read.title.length <= 12
    : isTitle && hasMark(read, 'called', 'track', 'people');

const toCandidate = (
  read: ReadTitle,
  { text, line, block }: TextLine,
  slot: Slot | undefined,
): Candidate => ({
  title: read.title,
  kind: read.kind,
  start: slot?.start ?? read.start,
  end: slot?.end ?? read.end,
  track: read.track,
  people: read.people,
  sure: 'likely',
  words: text,
  line,
  from: block,
  to: block,
});

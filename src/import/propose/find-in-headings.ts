import type { Root } from 'mdast';
import type { Certainty } from '../post.ts';
import type { About, Candidate } from './candidate.ts';
import { isPause, kindOfHead, type HeadKind } from './heading-words.ts';
import { findNumbered } from './find-in-lists.ts';
import { findLikest } from '../../korean/likeness.ts';
import { findHeads, type Head } from './outline.ts';
import { readSection, type Section } from './read-section.ts';
import { hasMark, readTitle, type ReadTitle } from './read-title.ts';

/** A heading that may be a session's, and how strongly it looks like one. */
interface Option {
  readonly head: Head;
  readonly read: ReadTitle;
  readonly section: Section;
  readonly isMarked: boolean;
  readonly isNumbered: boolean;
}

/** Where headings stand: below one that says «세션» each is one, beside 숙소 and 점심 hardly any. */
interface Group {
  readonly options: readonly Option[];
  readonly trips: number;
  readonly isContained: boolean;
}

/** The sessions that a post has under headings of their own, and how many were told for certain. */
export function findInHeadings(tree: Root, about: About): Candidate[] {
  const groups = collectGroups(tree, findHeads(tree), about, false);
  const isContained = groups.some((group) => group.isContained && group.options.length > 0);
  // Where some are told for certain, plain headings elsewhere are none.
  const isTold = groups.some(({ options }) => options.filter(isStrong).length > 1);
  return groups
    .flatMap((group) =>
      chooseOf(group, about, isContained || (isTold && !group.options.some(isStrong))),
    )
    .toSorted((one, other) => one.from - other.from);
}

const isStrong = ({ isMarked, isNumbered }: Option): boolean => isMarked || isNumbered;

function collectGroups(
  tree: Root,
  siblings: readonly Head[],
  about: About,
  isContained: boolean,
): Group[] {
  const [only, ...others] = siblings;
  // A heading above all others is the post's own.
  if (
    only &&
    others.length === 0 &&
    only.children.length > 1 &&
    !readTitle(only.text).marks.has('number') &&
    !isTold(readOption(tree, only, about))
  )
    return collectGroups(tree, only.children, about, isContained);
  const options: Option[] = [];
  const below: Group[] = [];
  let trips = 0;
  for (const head of siblings) {
    const kind = kindOfHead(head.text, about.title);
    const option = readOption(tree, head, about);
    if (kind === 'trip') trips += 1;
    if (opensInto(tree, head, kind, option, about)) {
      const inside = kind === 'container' || (isContained && kind === 'day');
      // Below a heading such as «참가 내용» sessions may be points of a numbered list, and headings parts of them.
      if (!inside || findNumbered(tree.children, head).length === 0)
        below.push(...collectGroups(tree, head.children, about, inside));
    } else if (
      option.read.title.length > 1 &&
      !(isPause(option.read.title) && option.read.title.length < 25) &&
      (kind === undefined || (kind !== 'part' && isTold(option)))
    )
      options.push(option);
  }
  return [{ options, trips, isContained }, ...below];
}

/** Whether the sessions stand under a heading, rather than that it is one itself. */
function opensInto(
  tree: Root,
  head: Head,
  kind: HeadKind | undefined,
  option: Option,
  about: About,
): boolean {
  if (kind === 'container' || kind === 'day' || kind === 'event')
    return head.children.some(({ text }) => mayHold(kindOfHead(text, about.title)));
  // What holds talks that have speakers or times of their own is none.
  const isBare = !hasMark(option.read, 'people', 'time', 'called');
  const told = head.children.filter(
    (child) =>
      hasMark(readTitle(child.text), 'people', 'time', 'called') ||
      // Talks that go on below a heading such as 총평, which nobody ended.
      (kind === 'frame' && readSection(tree, child).people.length > 0),
  );
  if (isBare && told.length > 1) return true;
  // A keynote with the keynote in it.
  const isKeynote = option.read.kind === 'keynote';
  return isKeynote && head.children.some(({ text }) => readTitle(text).kind === 'keynote');
}

const mayHold = (kind: HeadKind | undefined): boolean =>
  kind !== 'frame' && kind !== 'trip' && kind !== 'part';

/** What is a time or a number of a session says so whatever the words are. */
const isTold = ({ read }: Option): boolean => hasMark(read, 'time', 'called');

/** Kinds of sessions that nobody calls anything else. */
const tellingKinds: ReadonlySet<string> = new Set([
  ...['keynote', 'panel', 'workshop', 'lightning', 'interview', 'sponsor'],
]);

function readOption(tree: Root, head: Head, about: About): Option {
  const section = readSection(tree, head);
  const own = readTitle(head.text);
  // A heading that is nothing but a time has the title below it.
  const lead = section.title ?? section.lead ?? head.children[0]?.text;
  const read = own.title === '' && lead !== undefined ? { ...own, ...titleOf(lead) } : own;
  const isKnown = findLikest(read.title, about.known, (title) => title, 0.75) !== undefined;
  const isMarked =
    isKnown ||
    section.hasParts ||
    section.people.length > 0 ||
    section.video !== undefined ||
    section.slides !== undefined ||
    hasMark(read, 'called', 'time', 'track', 'people') ||
    (read.kind !== undefined && tellingKinds.has(read.kind) && read.title.length < 60);
  return { head, read, section, isMarked, isNumbered: read.marks.has('number') };
}

const titleOf = (text: string): Pick<ReadTitle, 'title' | 'kind' | 'people'> => {
  const { title, kind, people } = readTitle(text);
  return { title, kind, people };
};

function chooseOf(group: Group, about: About, elsewhere: boolean): Candidate[] {
  const { options, trips, isContained } = group;
  const numbered = options.filter(({ isNumbered }) => isNumbered);
  const isNumbered = numbered.length > 1 && about.isOfEvent;
  const marked = options.filter(
    (option) => option.isMarked || (isNumbered && option.isNumbered && !group.isContained),
  );
  const sure = (option: Option): Certainty =>
    option.isMarked ? 'sure' : isContained || option.isNumbered ? 'likely' : 'guess';
  const make = (chosen: readonly Option[]) => chosen.map((one) => toCandidate(one, sure(one)));

  if (isContained) return make(options);
  const isPlain = about.isOfEvent && !elsewhere && !isNumbered && trips * 2 <= options.length;
  return make(isPlain ? options : marked);
}

function toCandidate({ head, read, section }: Option, sure: Certainty): Candidate {
  const isBare = read.marks.has('called') && /^(?:세션|session|\S*\s?번째)/i.test(read.title);
  return {
    title: isBare ? (section.title ?? section.lead ?? read.title) : read.title,
    kind: read.kind,
    start: read.start ?? section.slot?.start,
    end: read.end ?? section.slot?.end,
    track: read.track,
    room: section.room,
    video: section.video,
    slides: section.slides,
    people: read.people.length > 0 ? read.people : section.people,
    sure,
    words: head.text,
    line: head.line,
    from: head.from,
    to: head.to,
  };
}

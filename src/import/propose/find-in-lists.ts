import type { List, ListItem, Paragraph, Root, RootContent } from 'mdast';
import type { About, Candidate } from './candidate.ts';
import { isPause, kindOfHead } from './heading-words.ts';
import { findHeads, lineOf, plainLines, textOf, type Head } from './outline.ts';
import { readPeople } from './people.ts';
import { isSlides, isVideo } from './media.ts';
import { readTitle, type ReadTitle } from './read-title.ts';

type Media = { readonly video: string } | { readonly slides: string };

/** A point of a list as the session it may be. */
interface Row {
  readonly read: ReadTitle;
  readonly words: string;
  readonly line: number;
  /** The block of the post in which it stands. */
  readonly block: number;
  /** Where the film or the deck is that a point is a link to. */
  readonly media: Media | undefined;
  /** Whether something is told below it. */
  readonly isTold: boolean;
}

/** Sessions that a post lists: by time, by number below «참가 내용», or after a sentence such as «다음 세션들을 들었다». */
export function findInLists(tree: Root, about: About): Candidate[] {
  const { children: blocks } = tree;
  const heads = flatten(findHeads(tree)).filter(({ from }) => blocks[from]?.type === 'heading');
  const numbered = heads.flatMap((head) => {
    const isContainer = kindOfHead(head.text, about.title) === 'container';
    return isContainer ? toCandidates(findNumbered(blocks, head), head.to, 'likely') : [];
  });
  const places = [-1, ...heads.map(({ from }) => from)];
  const listed = places.flatMap((start, index) => {
    const to = places[index + 1] ?? blocks.length;
    const heading = heads[index - 1]?.text;
    return findInPart(blocks, { from: start + 1, to, heading }, about);
  });
  return [...numbered, ...listed];
}

/** The points of numbered lists that go on from one to the next: 1. … 2. …, each with what was said below it. */
export function findNumbered(
  blocks: readonly RootContent[],
  { from, to }: { readonly from: number; readonly to: number },
): Row[] {
  const rows: Row[] = [];
  for (let at = from + 1; at < to; at += 1) {
    const block = blocks[at]!;
    const goesOn = block.type === 'list' && block.ordered && (block.start ?? 1) === rows.length + 1;
    // One that begins below a further heading is a part of what stands there.
    if (rows.length === 0 && block.type === 'heading') break;
    if (goesOn) rows.push(...rowsOf(block, at));
  }
  return rows.length > 1 ? rows : [];
}

interface Part {
  readonly from: number;
  readonly to: number;
  readonly heading: string | undefined;
}

function findInPart(blocks: readonly RootContent[], part: Part, about: About): Candidate[] {
  const { from, to, heading } = part;
  const lists = blocks
    .slice(from, to)
    .flatMap((block, index) =>
      block.type === 'list' ? [{ list: block, block: from + index }] : [],
    );
  const timed = lists.flatMap(({ list, block }) => {
    const rows = rowsOf(list, block).filter(({ read }) => read.marks.has('time'));
    return rows.length > 1 ? rows : [];
  });
  if (timed.length > 0) return toCandidates(timed, to, 'sure');
  const isContainer = heading !== undefined && opensList(heading, about.title);
  return lists.flatMap(({ list, block }) => {
    const rows = rowsOf(list, block);
    const before = blocks[block - 1];
    const isAnnounced = before?.type === 'paragraph' && announcesSessions(textOf(before));
    const spoken = rows.filter(({ read }) => read.people.length > 0);
    const isSpoken = spoken.length > 1 && spoken.length * 2 >= rows.length;
    const linked = rows.filter(({ media }) => media !== undefined);
    if (isContainer && linked.length > 1 && linked.length * 2 >= rows.length)
      return toCandidates(linked, to, 'likely');
    if (isSpoken && (isContainer || about.isOfEvent))
      return toCandidates(spoken, to, isContainer ? 'likely' : 'guess');
    if (!isAnnounced || rows.length < 2 || !rows.every(isShort)) return [];
    return toCandidates(rows, to, 'guess');
  });
}

const flatten = (heads: readonly Head[]): Head[] =>
  heads.flatMap((head) => [head, ...flatten(head.children)]);

/** Below these headings a list is one of sessions: 세션, 참가 내용 및 소감, 연사 소개, 시간표. */
const opensList = (heading: string, title: string): boolean =>
  kindOfHead(heading, title) === 'container' ||
  /^.{0,12}(?:세션|강연|발표|연사|시간표|타임\s*테이블|프로그램|일정|아젠다|sessions?|agenda|schedule|time\s*table)(?:\s*(?:소개|목록|순서|안내|내용|구성|라인업|리스트))*$/i.test(
    heading,
  );

const announcesSessions = (text: string): boolean =>
  /세션|강연|발표|강의|session/i.test(text.slice(-120)) &&
  /다음|아래|같|들었|들은|들을|참여|참석|참가|관심|목록|순서|골랐|선택|:$/.test(text.slice(-60)) &&
  !/발표자|연사|호텔|장소|방법|이유/.test(text.slice(-40));

const isShort = ({ words, isTold }: Row): boolean =>
  words.length <= 100 && !isTold && !/[다요죠음함][.!]*$/.test(words);

function rowsOf(list: List, block: number): Row[] {
  return list.children.flatMap((item: ListItem) => {
    const [first] = item.children;
    if (first?.type !== 'paragraph') return [];
    // What stands on the lines after it is told of it.
    const [words = '', ...told] = plainLines(first);
    const read = readTitle(words);
    const isNobody = readPeople(words, 'none') === undefined;
    const isSession =
      read.title.length > 1 &&
      isNobody &&
      !isPause(read.title) &&
      !/^[월화수목금토일]요일$/.test(read.title) &&
      kindOfHead(words, '') === undefined;
    return isSession
      ? [
          {
            read,
            words,
            line: lineOf(item),
            block,
            media: mediaOf(first),
            isTold: item.children.length > 1 || told.length > 0,
          },
        ]
      : [];
  });
}

/** A film or a deck to which a paragraph is a link, and nothing else. */
function mediaOf({ children }: Paragraph): Media | undefined {
  const [only, ...others] = children;
  if (only?.type !== 'link' || others.length > 0) return undefined;
  return isVideo(only.url)
    ? { video: only.url }
    : isSlides(only.url)
      ? { slides: only.url }
      : undefined;
}

/** Whatever stands between one row and the next is about it, where rows are blocks of their own. */
function toCandidates(rows: readonly Row[], end: number, sure: Candidate['sure']): Candidate[] {
  return rows.map(({ read, words, line, block, media }, index) => {
    const next = rows[index + 1]?.block ?? end;
    const isAlone = rows.filter((row) => row.block === block).length === 1 && rows.length > 1;
    const { title, kind, start, end: close, track, people } = read;
    const place = isAlone ? { from: block, to: next } : { from: block, to: block };
    return { title, kind, start, end: close, track, people, sure, words, line, ...media, ...place };
  });
}

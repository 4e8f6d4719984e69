import type { List, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { kindOfHead } from './heading-words.ts';
import { isSlides, isVideo } from './media.ts';
import { lineOf, plainLines, textOf, withoutPictures, type Head } from './outline.ts';
import { readPeople, type Person } from './people.ts';
import { readAbout } from './roles.ts';
import { findSlot, type Slot } from './slots.ts';

/** What the first lines under a heading say of the session. */
export interface Section {
  readonly people: readonly Person[];
  /** The line that names them. */
  readonly peopleLine: number | undefined;
  /** The title, where a line gives it: `주제: …`. */
  readonly title: string | undefined;
  /** What it begins with in a quote, in bold letters or as a link: the title, where the heading says «첫 번째 세션». */
  readonly lead: string | undefined;
  readonly slot: Slot | undefined;
  readonly room: string | undefined;
  readonly video: string | undefined;
  readonly slides: string | undefined;
  /** Whether a heading under it tells of the speaker or of what was said. */
  readonly hasParts: boolean;
}

/** A line of text, and the lines of a list below it. */
interface Line {
  readonly text: string;
  readonly line: number;
  readonly below: readonly string[];
}

const label = {
  people:
    /^(?:발표자|연사|강연자|강사|진행자|패널|스피커|발표|강연|speakers?|presenters?|by)(?:\s*님)?\s*[:：]\s*/i,
  title:
    /^(?:주제|제목|발표\s*주제|세션\s*(?:명|주제|제목)|강연\s*(?:명|주제|제목)|title|topic)\s*[:：]\s*/i,
  time: /^(?:시간|일시|time|when)\s*[:：]?\s*/i,
  room: /^(?:장소|룸|강연장|세션\s*장|room|where)\s*[:：]\s*/i,
};

/** Reads the blocks of a post from one place to another as those of one session. */
export function readSection(tree: Root, head: Pick<Head, 'from' | 'to' | 'children'>): Section {
  const blocks = tree.children.slice(head.from + 1, head.to);
  const opening = linesOf(blocks.slice(0, firstHead(blocks)).slice(0, 4)).slice(0, 8);
  const parts = head.children.filter(({ text }) => kindOfHead(text, '') === 'part');
  const about = parts.filter(({ text }) =>
    /연사|발표자|강연자|멘토|스피커|진행자|speaker/i.test(text),
  );
  const introduced = about.flatMap(({ from, to }) =>
    linesOf(tree.children.slice(from + 1, to))
      .slice(0, 6)
      .map((line) => ({ ...line, isLabelled: true })),
  );
  const spoken = [...opening.map((line) => ({ ...line, isLabelled: false })), ...introduced];
  const named = spoken.map((line) => ({ ...line, people: peopleIn(line, line.isLabelled) }));
  const said = (pattern: RegExp): string | undefined =>
    opening
      .find(({ text }) => pattern.test(text))
      ?.text.replace(pattern, '')
      .trim() || undefined;
  const time = opening.find(({ text }) => label.time.test(text))?.text.replace(label.time, '');
  return {
    people: uniquePeople(named.flatMap(({ people }) => people)),
    peopleLine: named.find(({ people }) => people.length > 0)?.line,
    title: said(label.title),
    lead: leadOf(blocks[0]),
    slot: time === undefined ? undefined : findSlot(time),
    room: said(label.room),
    ...mediaOf(blocks),
    hasParts: parts.length > 0,
  };
}

function leadOf(block: RootContent | undefined): string | undefined {
  const text = block && textOf(block).replace(/^["“'‘<《]|["”'’>》]$/g, '');
  if (
    text === undefined ||
    text.length < 5 ||
    text.length > 100 ||
    /[다요죠음함][.!~]*$/.test(text)
  )
    return undefined;
  const only =
    block?.type === 'paragraph' && block.children.length === 1 ? block.children[0] : undefined;
  const isSetApart =
    block?.type === 'blockquote' || only?.type === 'link' || only?.type === 'strong';
  return isSetApart ? text : undefined;
}

const firstHead = (blocks: readonly RootContent[]): number => {
  const at = blocks.findIndex(({ type }) => type === 'heading');
  return at < 0 ? blocks.length : at;
};

/** The lines of paragraphs and quotes, and the points of lists. */
function linesOf(blocks: readonly RootContent[]): Line[] {
  return blocks.flatMap((block): Line[] => {
    if (block.type === 'list') return itemsOf(block);
    if (block.type === 'blockquote') return linesOf(block.children as RootContent[]);
    if (block.type !== 'paragraph') return [];
    return plainLines(block).map((text) => ({ text, line: lineOf(block), below: [] }));
  });
}

const itemsOf = (list: List): Line[] =>
  list.children.map((item) => {
    const [first, ...rest] = item.children;
    const below = rest.flatMap((child) =>
      child.type === 'list' ? child.children.map((one) => firstText(one.children)) : [],
    );
    return { text: first ? withoutPictures(textOf(first)) : '', line: lineOf(item), below };
  });

const firstText = (blocks: readonly RootContent[]): string => (blocks[0] ? textOf(blocks[0]) : '');

function peopleIn({ text, below }: Line, isLabelled: boolean): readonly Person[] {
  const isNamed = label.people.test(text);
  const bare = text
    .replace(label.people, '')
    .replace(/(?:의|이|가)?\s*(?:발표|강연|세션)(?:입니다|했다)?\.?$/, '');
  const people = readPeople(bare, isNamed || isLabelled ? 'label' : 'none');
  if (people) return withAbout(people, below);
  // A bare name is one where what is said below it is what somebody does.
  const [about] = below.map(readAbout);
  return about?.role && below[0]!.length < 40
    ? (readPeople(bare, 'label') ?? []).map((person) => ({ ...about, ...person }))
    : [];
}

function withAbout(people: readonly Person[], below: readonly string[]): readonly Person[] {
  const [only] = people;
  const about = below[0] !== undefined && below[0].length < 30 ? readAbout(below[0]) : undefined;
  if (people.length !== 1 || !only || !about) return people;
  return [
    {
      name: only.name,
      organisation: only.organisation ?? about.organisation,
      role: only.role ?? about.role,
    },
  ];
}

function uniquePeople(people: readonly Person[]): Person[] {
  return [...new Map(people.map((person) => [person.name, person])).values()].slice(0, 6);
}

/** Films and decks that a section links to: those that are said to be the talk's, or the only one there is. */
function mediaOf(blocks: readonly RootContent[]): {
  video: string | undefined;
  slides: string | undefined;
} {
  const links: string[] = [];
  for (const block of blocks) {
    visit(block, ['paragraph', 'listItem'], (around) => {
      if (around.type !== 'paragraph') return;
      const text = textOf(around);
      visit(around, 'link', (link) => {
        // Said to be the talk's, or on a line of its own; another that is mentioned is not.
        const isNamed = /발표|강연|세션|영상|자료|슬라이드|slides?|deck|video|다시\s*보기/i.test(
          text,
        );
        if (isNamed || textOf(link) === text) links.push(link.url);
      });
    });
  }
  const pick = (isKind: (url: string) => boolean): string | undefined => links.find(isKind);
  return { video: pick(isVideo), slides: pick(isSlides) };
}

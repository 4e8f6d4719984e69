import type { Post } from '../post.ts';
import type { About, Candidate } from './candidate.ts';
import { isAccount, namesEvent, talkIn, tellsOfEvent } from './event-words.ts';
import { findInHeadings } from './find-in-headings.ts';
import { findInLists } from './find-in-lists.ts';
import { findInTables } from './find-in-tables.ts';
import { kindOfHead } from './heading-words.ts';
import { findLikest, foldTitle } from './likeness.ts';
import { findHeads, textOf } from './outline.ts';
import { readPeople } from './people.ts';
import { readSection } from './read-section.ts';
import { readTitle } from './read-title.ts';

/** The sessions that a post tells of, in its order; none where it is of a whole event. `known` are titles of the programme. */
export function findSessions(post: Post, title: string, known: readonly string[]): Candidate[] {
  const opening = post.tree.children.slice(0, 8).map(textOf).join(' ').slice(0, 1500);
  const isOfEvent =
    namesEvent(title) || isAccount(title) || namesEvent(post.name) || tellsOfEvent(opening);
  const about: About = { title, isOfEvent, known };
  const headed = findInHeadings(post.tree, about);
  const listed = [...findInTables(post.tree), ...findInLists(post.tree, about)];
  const single = findSingle(post, about, headed, listed, opening);
  return single ? [single] : merge(headed, listed);
}

/** The one talk that a whole post is about; nothing where its headings are sessions. */
function findSingle(
  { tree, frontmatter, frontmatterLines }: Post,
  { title, known }: About,
  headed: readonly Candidate[],
  listed: readonly Candidate[],
  opening: string,
): Candidate | undefined {
  const told = headed.filter(({ people, start }) => people.length > 0 || start !== undefined);
  if (told.length > 1 || listed.filter(({ people }) => people.length > 0).length > 1)
    return undefined;
  const spoken = Object.entries(frontmatter).find(([name]) =>
    /^(?:speakers?|presenter|발표자|연사)$/i.test(name),
  );
  const named = spoken === undefined ? [] : peopleIn(spoken[1]);
  const heads = findHeads(tree);
  const first = heads[0]?.from ?? tree.children.length;
  const section = readSection(tree, { from: -1, to: first, children: [] });
  const parts = heads.filter(
    ({ text }) => /^(?:연사|발표자|강연자|speaker)/i.test(text) && kindOfHead(text, '') === 'part',
  );
  const known1 = findLikest(talkIn(title) ?? title, known, (one) => one, 0.75);
  const talk =
    known1 ?? talkIn(title) ?? (!isAccount(title) && !namesEvent(title) ? title : undefined);
  const isSpoken = named.length > 0 || section.people.length > 0 || parts.length === 1;
  const isEvent = tellsOfEvent(opening) || namesEvent(opening);
  const isSingle =
    known1 !== undefined ||
    named.length > 0 ||
    (talk !== undefined &&
      (isSpoken ||
        (talkIn(title) !== undefined && told.length === 0) ||
        (isEvent && headed.length === 0 && listed.length === 0)));
  if (!isSingle) return undefined;
  const read = readTitle(talk ?? title);
  return {
    title: read.title,
    kind: read.kind,
    start: section.slot?.start,
    end: section.slot?.end,
    room: section.room,
    video: section.video,
    slides: section.slides,
    people: named.length > 0 ? named : section.people.length > 0 ? section.people : read.people,
    sure: known1 !== undefined || isSpoken ? 'sure' : 'likely',
    words: title,
    line: (spoken && frontmatterLines.get(spoken[0])) ?? 1,
    from: 0,
    to: tree.children.length,
  };
}

function peopleIn(value: unknown): ReturnType<typeof readTitle>['people'] {
  const texts = Array.isArray(value) ? value : [value];
  return texts.flatMap((text) =>
    typeof text === 'string' ? (readPeople(text, 'label') ?? []) : [],
  );
}

/** Sessions with headings, told more of by the lists that name them too; then those that are only listed. */
function merge(headed: readonly Candidate[], listed: readonly Candidate[]): Candidate[] {
  const merged = [...headed];
  const isWithin = ({ from }: Candidate) => headed.some((one) => one.from < from && from < one.to);
  for (const one of listed) {
    const like = findLikest(one.title, merged, ({ title }) => title);
    if (like) merged[merged.indexOf(like)] = joined(like, one);
    // What a session lists is its own.
    else if (!isWithin(one)) merged.push(one);
  }
  const seen = new Set<string>();
  return merged.filter(({ title, start }) => {
    const key = `${foldTitle(title)} ${/키노트|keynote|세션|session/i.test(title) ? (start ?? '') : ''}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function joined(one: Candidate, other: Candidate): Candidate {
  const isLonger = other.title.length > one.title.length && other.people.length > 0;
  return {
    ...one,
    title: isLonger ? other.title : one.title,
    kind: one.kind ?? other.kind,
    start: one.start ?? other.start,
    end: one.end ?? other.end,
    track: one.track ?? other.track,
    people: one.people.length > 0 ? one.people : other.people,
    sure: 'sure',
  };
}

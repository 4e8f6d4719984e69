import type { Post, Proposed } from '../post.ts';
import type { About, Candidate } from './candidate.ts';
import { isAccount, namesEvent, talkIn, tellsOfEvent } from './event-words.ts';
import { kindOfHead } from './heading-words.ts';
import { findLikest } from '../../korean/likeness.ts';
import { findHeads } from './outline.ts';
import { readPeople, type Person } from './people.ts';
import { readSection } from './read-section.ts';
import { hasMark, readTitle } from './read-title.ts';

/** What else was found in a post, and its first words. */
export interface Beside {
  readonly headed: readonly Candidate[];
  readonly listed: readonly Candidate[];
  readonly opening: string;
}

/** The one talk that a whole post is about: told by its title, a speaker at its head; nothing where it tells of several. */
export function findSingle(
  post: Post,
  title: Proposed<string>,
  about: About,
  { headed, listed, opening }: Beside,
): Candidate | undefined {
  const told = headed.filter(
    ({ people, start, words }) =>
      people.length > 0 || start !== undefined || /^\W*(?:세션|session|track|트랙)/i.test(words),
  );
  const spokenOf = listed.filter(({ people }) => people.length > 0);
  if (told.length > 1 || spokenOf.length > 1) return undefined;

  const { tree } = post;
  const heads = findHeads(tree);
  const section = readSection(tree, {
    from: -1,
    to: heads[0]?.from ?? tree.children.length,
    children: [],
  });
  const speaker = findSpeaker(post);
  const introductions = heads.filter(
    ({ text }) => /^(?:연사|발표자|강연자|speaker)/i.test(text) && kindOfHead(text, '') === 'part',
  );
  const beside = talkIn(title.value);
  const known = findLikest(beside ?? title.value, about.known, (one) => one, 0.75);
  const isNumbered =
    !isOfSeveral(title.value) && hasMark(readTitle(title.value), 'called', 'track');
  const isTalk = isNumbered || (title.sure !== 'guess' && !isOfSeveral(title.value));
  const talk = known ?? beside ?? (isTalk ? title.value : undefined);
  const read = readTitle(talk ?? title.value);
  const isSpoken =
    isNumbered ||
    section.people.length > 0 ||
    introductions.length === 1 ||
    (isTalk && (read.people.length > 0 || /\sby\s+\S+$/.test(title.value)));
  // Who says by whom it was held tells of an event.
  const isHosted = /주최\s*[:：]/.test(opening);
  const isHeld = [opening, post.folder, post.name].some(
    (text) => tellsOfEvent(text) || namesEvent(text),
  );
  const isSingle =
    known !== undefined ||
    speaker !== undefined ||
    (talk !== undefined &&
      (isSpoken || (!isHosted && (isHeld || (beside !== undefined && told.length === 0)))));
  if (!isSingle) return undefined;

  const { slot, room, video, slides } = section;
  const spoken = section.people.length > 0 ? section.people : read.people;
  return {
    title: read.title,
    kind: read.kind,
    start: slot?.start,
    end: slot?.end,
    ...{ room, video, slides },
    people: speaker?.people ?? spoken,
    sure: known !== undefined || speaker !== undefined || isSpoken ? 'sure' : 'likely',
    words: title.value,
    line: speaker?.line ?? title.evidence?.line ?? 1,
    from: 0,
    to: tree.children.length,
  };
}

/** Whether a title is that of an event, or of an account of one, rather than of a talk: `2019 토이스토리`. */
const isOfSeveral = (title: string): boolean =>
  isAccount(title) || namesEvent(title) || (/20\d\d/.test(title) && title.split(/\s+/).length < 6);

/** Who the frontmatter says spoke. */
function findSpeaker({
  frontmatter,
  frontmatterLines,
}: Post): { people: Person[]; line: number } | undefined {
  const key = Object.keys(frontmatter).find((name) =>
    /^(?:speakers?|presenter|발표자|연사)$/i.test(name),
  );
  if (key === undefined) return undefined;
  const given = frontmatter[key];
  const people = (Array.isArray(given) ? given : [given]).flatMap((one: unknown) =>
    typeof one === 'string' ? (readPeople(one, 'label') ?? []) : [],
  );
  // Whoever it names, somebody spoke.
  const isSaid = people.length > 0 || (typeof given === 'string' && given.trim() !== '');
  return isSaid ? { people, line: frontmatterLines.get(key) ?? 1 } : undefined;
}

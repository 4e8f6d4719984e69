import { buildDirectory, type Directory } from '../../model/people.ts';
import { withoutUnseen } from '../../schema/characters.ts';
import { line, webAddress } from '../../schema/fields.ts';
import { personSlugOf } from '../../scaffold/slug.ts';
import type { Known, Wishes } from '../known.ts';
import type { Post, Proposed } from '../post.ts';
import type { Proposal, ProposedEvent, ProposedSpeaker } from '../proposal.ts';
import type { Candidate } from './candidate.ts';
import { findEvent, readEvent } from './find-event.ts';
import { findAuthors, findLicence, findPublished, findUrl } from './find-origin.ts';
import { findSessions } from './find-sessions.ts';
import { askOf } from './questions.ts';
import { findTitle } from './title-of.ts';
import { toSessions, tracksOf } from './to-sessions.ts';

/** What a post seems to be: its event, sessions, speakers, author and day, each with the words that say so. */
export function propose(post: Post, known: Known, wishes: Wishes): Proposal {
  const found = findTitle(post);
  const published = findPublished(post);
  const said = readEvent(post, found.value, published?.value);
  const guessed = findSessions(post, found, []);
  const event = findEvent(
    said,
    guessed.map((session) => session.title),
    known,
    wishes,
  );
  const { value } = event;
  const there = value.kind === 'known' ? known.events.find(({ id }) => id === value.id) : undefined;
  const titles = there?.sessions.map((session) => session.title);
  const told = titles ? findSessions(post, found, titles) : guessed;
  const title = nameIfNameless(
    found,
    there?.data.name ?? (value.kind === 'new' ? value.data.name : ''),
  );
  const candidates = told.flatMap(mend);
  const people = candidates.flatMap((candidate) => candidate.people);
  const speakers = speakerDirectory(
    known,
    people.map(({ name }) => name),
  );
  const sessions = toSessions(candidates, there, speakers, said.days);
  const authors =
    wishes.author === undefined
      ? findAuthors(post)
      : [{ value: wishes.author, sure: 'sure' } as const];
  const proposal = {
    title,
    event: withTracks(event, candidates),
    sessions,
    speakers: toSpeakers(candidates, speakers),
    authors: toAuthors(authors, known),
    published,
    url: findUrl(post, wishes.site),
    licence: findLicence(post),
  };
  return { ...proposal, questions: askOf(proposal, known) };
}

/** A new event has the tracks that its sessions were in. */
function withTracks(
  event: Proposed<ProposedEvent>,
  candidates: readonly Candidate[],
): Proposed<ProposedEvent> {
  const { value } = event;
  const named = candidates.flatMap(({ track }) => tracksOf(track));
  const tracks = [...new Map(named.map((track) => [track.id, track])).values()];
  if (value.kind === 'known' || tracks.length === 0) return event;
  return { ...event, value: { ...value, data: { ...value.data, tracks } } };
}

/** A file's name that is nobody's words is no title: `000_7052bf28`. */
function nameIfNameless(title: Proposed<string>, event: string): Proposed<string> {
  const words = title.value.match(/[가-힣]{2,}|[a-z]{3,}/gi) ?? [];
  const isNameless =
    title.sure === 'guess' && (words.length < 2 || /[0-9a-f]{8}/i.test(title.value));
  return isNameless && event !== '' ? { value: `${event} 후기`, sure: 'guess' } : title;
}

/** A candidate whose words a programme may hold; nothing where its title may not stand there. */
function mend(candidate: Candidate): Candidate[] {
  const title = withoutUnseen(candidate.title).normalize('NFC').slice(0, 160).trim();
  if (!line.safeParse(title).success) return [];
  const address = (url: string | undefined) =>
    webAddress.safeParse(url).success ? url : undefined;
  const text = (words: string | undefined) => (line.safeParse(words).success ? words : undefined);
  const people = candidate.people
    .filter(({ name }) => line.safeParse(name).success)
    .map(({ name, organisation, role }) => ({
      name,
      organisation: text(organisation),
      role: text(role),
    }));
  const { video, slides, room } = candidate;
  return [
    {
      ...candidate,
      title,
      people,
      video: address(video),
      slides: address(slides),
      room: text(room),
    },
  ];
}

const speakerDirectory = ({ speakers }: Known, written: readonly string[]): Directory =>
  buildDirectory(
    speakers.map(({ id, name, spellings }) => ({ id, name, others: spellings })),
    written,
  );

function toSpeakers(
  candidates: readonly Candidate[],
  directory: Directory,
): Proposed<ProposedSpeaker>[] {
  const seen = new Map<string, Proposed<ProposedSpeaker>>();
  for (const { people, line: at, words, sure } of candidates) {
    for (const { name, organisation, role } of people) {
      const found = directory.find(name);
      const isKnown = found.kind === 'listed';
      const id = isKnown ? found.id : found.kind === 'new' ? found.id : personSlugOf(name);
      if (seen.has(id)) continue;
      const value = { id, isKnown, name, organisation, role };
      seen.set(id, { value, sure: isKnown ? 'sure' : sure, evidence: { line: at, words } });
    }
  }
  return [...seen.values()];
}

/** Authors who are listed by their id. */
function toAuthors(authors: readonly Proposed<string>[], known: Known): Proposed<string>[] {
  const directory = buildDirectory(
    known.authors.map(({ id, name, names }) => ({ id, name, others: names })),
    authors.map(({ value }) => value),
  );
  return authors.map((author) => {
    const found = directory.find(author.value);
    return found.kind === 'listed' ? { ...author, value: found.id } : author;
  });
}

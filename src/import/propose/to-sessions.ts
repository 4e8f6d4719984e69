import type { Directory } from '../../model/people.ts';
import type { SessionData } from '../../schema/programme.ts';
import { slugOf } from '../../scaffold/slug.ts';
import { findLikest } from '../../korean/likeness.ts';
import type { KnownEvent } from '../known.ts';
import type { Proposed } from '../post.ts';
import type { ProposedSession } from '../proposal.ts';
import type { Candidate } from './candidate.ts';

/** Candidates as sessions of an event: those that its programme has already, and new ones under free ids. */
export function toSessions(
  candidates: readonly Candidate[],
  event: KnownEvent | undefined,
  speakers: Directory,
  days: readonly string[],
): Proposed<ProposedSession>[] {
  const taken = new Set(event?.sessions.map(({ id }) => id));
  const used = new Set<string>();
  return candidates.map((candidate) => {
    const { title, sure, words, from, to } = candidate;
    const free = (event?.sessions ?? []).filter(({ id }) => !used.has(id));
    const there = findThere(candidate, free, days);
    const id = there?.id ?? slugOf(isShort(candidate) ? candidate.kind! : title, taken);
    taken.add(id);
    used.add(id);
    const data = there ? { title: there.title } : toData(candidate, event, speakers);
    const value = { id, isKnown: there !== undefined, data, from, to };
    const evidence = { line: candidate.line, words: words.slice(0, 160) };
    return { value, sure: there ? 'sure' : sure, evidence };
  });
}

/** «키노트» is of the kind of which it is the only word. */
const isShort = ({ title, kind }: Candidate): boolean =>
  kind !== undefined && kind !== 'talk' && title.length <= 8;

/** The session of the programme that a candidate is: by its title, and «기조연설» by its kind and its day. */
function findThere(
  candidate: Candidate,
  sessions: readonly SessionData[],
  days: readonly string[],
): SessionData | undefined {
  if (!isShort(candidate)) return findLikest(candidate.title, sessions, ({ title }) => title);
  const alike = sessions.filter(({ kind }) => kind === candidate.kind);
  const ofDay = alike.filter(
    ({ day }) => day !== undefined && days.length === 1 && day === days[0],
  );
  const [only, ...others] = ofDay.length > 0 ? ofDay : alike;
  return others.length === 0 ? only : undefined;
}

function toData(
  { title, kind, start, end, track, room, people, video, slides }: Candidate,
  event: KnownEvent | undefined,
  speakers: Directory,
): ProposedSession['data'] {
  const [own] = tracksOf(track);
  const named = event
    ? event.data.tracks.find(({ id, name }) => own && (id === own.id || name.endsWith(` ${track}`)))
    : own;
  const written = {
    title,
    kind: kind === 'talk' ? undefined : kind,
    start,
    end: start !== undefined && end !== undefined && start < end ? end : undefined,
    track: named?.id,
    room,
    speakers: people.length > 0 ? people.map(({ name }) => writtenAs(name, speakers)) : undefined,
    video,
    slides,
  };
  return Object.fromEntries(
    Object.entries(written).filter(([, value]) => value !== undefined),
  ) as ProposedSession['data'];
}

/** The track that a post calls `2`. */
export const tracksOf = (track: string | undefined): { id: string; name: string }[] =>
  track === undefined ? [] : [{ id: `track-${track.toLowerCase()}`, name: `Track ${track}` }];

/** Somebody who is listed by their id, anybody else by name. */
function writtenAs(name: string, speakers: Directory): string {
  const found = speakers.find(name);
  return found.kind === 'listed' ? found.id : name;
}

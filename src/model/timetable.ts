import { byDay } from './groups.ts';
import type { Event, Session, Track } from './site.ts';

/** One day of a programme. Several tracks at a time make a grid; otherwise the day is one list. */
export type Timetable = (
  | { readonly kind: 'list'; readonly sessions: readonly Session[] }
  | {
      readonly kind: 'grid';
      readonly tracks: readonly Track[];
      readonly rows: readonly TimetableRow[];
    }
) & {
  /** Unknown where the event has several days and the programme does not say which. */
  readonly day: string | undefined;
  /** Whether the time of any of its sessions is known. */
  readonly isTimed: boolean;
};

/** What begins at one time: a cell for each track that is free, or one across all for what has no track. */
export interface TimetableRow {
  readonly start: string | undefined;
  readonly end: string | undefined;
  readonly cells: readonly TimetableCell[];
}

/** What a track has at a time, over as many columns and rows as it takes. */
export interface TimetableCell {
  readonly columns: number;
  readonly rows: number;
  readonly sessions: readonly Session[];
}

/** An event's sessions, or as many of them as stand on a page, day by day, as they are laid out; what is unknown comes last. */
export function buildTimetables(
  { tracks, sessions }: Event,
  shown: readonly Session[] = sessions,
): Timetable[] {
  return byDay(shown).map(({ items: sessions }) => {
    const day = sessions[0]?.day;
    const isTimed = sessions.some(({ start }) => start !== undefined);
    return isParallel(sessions)
      ? { kind: 'grid', day, isTimed, ...buildGrid(sessions, tracks) }
      : { kind: 'list', day, isTimed, sessions };
  });
}

const isParallel = (sessions: readonly Session[]): boolean =>
  sessions.some((one) =>
    sessions.some(
      (other) => one.track && other.track && one.track !== other.track && areAtOnce(one, other),
    ),
  );

/** Whether one begins with the other, or before it ends. */
const areAtOnce = (one: Session, other: Session): boolean =>
  one.start !== undefined &&
  other.start !== undefined &&
  (one.start === other.start || (one.start < other.start && other.start < (one.end ?? '')));

function buildGrid(sessions: readonly Session[], all: readonly Track[]) {
  const tracks = all.filter((track) => sessions.some((session) => session.track === track));
  const starts = [...new Set(sessions.map(({ start }) => start))].toSorted();
  const lines = starts.flatMap((start) => {
    const together = sessions.filter((session) => session.start === start);
    const everyone = together.filter(({ track }) => track === undefined);
    const byTrack = tracks.map((track) => together.filter((one) => one.track === track));
    return [
      ...(everyone.length > 0 ? [{ start, everyone }] : []),
      ...(together.length > everyone.length ? [{ start, byTrack }] : []),
    ];
  });
  const taken = tracks.map(() => 0);
  const rows = lines.map(({ start, everyone, byTrack = [] }, index): TimetableRow => {
    if (everyone) return rowOf(start, [{ columns: tracks.length, rows: 1, sessions: everyone }]);
    const cells = byTrack.flatMap((inTrack, track): TimetableCell[] => {
      if (index < taken[track]!) return [];
      const later = lines.slice(index + 1);
      const until = later.findIndex(
        (line) => line.everyone || line.byTrack[track]!.length > 0 || !lastsUntil(inTrack, line),
      );
      const rows = 1 + (until < 0 ? later.length : until);
      taken[track] = index + rows;
      return [{ columns: 1, rows, sessions: inTrack }];
    });
    return rowOf(start, cells);
  });
  return { tracks, rows };
}

/** Whether any of the sessions is still going when a row begins. */
const lastsUntil = (sessions: readonly Session[], row: Pick<TimetableRow, 'start'>): boolean =>
  sessions.some(({ end }) => row.start !== undefined && end !== undefined && row.start < end);

/** A row has an end only if all its sessions share it. */
function rowOf(start: string | undefined, cells: TimetableRow['cells']): TimetableRow {
  const ends = new Set(cells.flatMap(({ sessions }) => sessions.map(({ end }) => end)));
  return { start, end: ends.size === 1 ? [...ends][0] : undefined, cells };
}

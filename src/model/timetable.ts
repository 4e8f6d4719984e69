import type { Event, Session, Track } from './site.ts';

/** One day of a programme. Several tracks at a time make a grid; otherwise the day is one list. */
export type Timetable =
  | {
      readonly kind: 'list';
      readonly day: string | undefined;
      readonly sessions: readonly Session[];
    }
  | {
      readonly kind: 'grid';
      /** Unknown where the event has several days and the programme does not say which. */
      readonly day: string | undefined;
      readonly tracks: readonly Track[];
      readonly rows: readonly TimetableRow[];
    };

/** What begins at one time: a cell for each track, or one across all of them for what has no track. */
export interface TimetableRow {
  readonly start: string | undefined;
  readonly end: string | undefined;
  readonly cells: readonly { readonly span: number; readonly sessions: readonly Session[] }[];
}

/** An event's sessions, day by day, as they are laid out; those of an unknown day come last. */
export function buildTimetables({ sessions, tracks }: Event): Timetable[] {
  const days = [...new Set(sessions.map(({ day }) => day))].toSorted((one = '9', other = '9') =>
    one.localeCompare(other),
  );
  return days
    .map((day) => ({ day, sessions: sessions.filter((session) => session.day === day) }))
    .map((one) =>
      isParallel(one.sessions)
        ? buildGrid(one.day, one.sessions, tracks)
        : { kind: 'list', ...one },
    );
}

const isParallel = (sessions: readonly Session[]): boolean =>
  sessions.some((one) =>
    sessions.some(
      (other) =>
        one.start !== undefined &&
        one.start === other.start &&
        one.track &&
        other.track &&
        one.track !== other.track,
    ),
  );

function buildGrid(
  day: string | undefined,
  sessions: readonly Session[],
  all: readonly Track[],
): Timetable {
  const tracks = all.filter((track) => sessions.some((session) => session.track === track));
  const starts = [...new Set(sessions.map(({ start }) => start))].toSorted((one = '', other = '') =>
    one.localeCompare(other),
  );
  const rows = starts.flatMap((start) => {
    const together = sessions.filter((session) => session.start === start);
    const everyone = together.filter(({ track }) => track === undefined);
    const parallel = together.filter(({ track }) => track !== undefined);
    const across = { span: tracks.length, sessions: everyone };
    const beside = tracks.map((track) => ({
      span: 1,
      sessions: parallel.filter((one) => one.track === track),
    }));
    return [
      ...(everyone.length > 0 ? [rowOf(everyone, [across])] : []),
      ...(parallel.length > 0 ? [rowOf(parallel, beside)] : []),
    ];
  });
  return { kind: 'grid', day, tracks, rows };
}

/** A row has an end only if all its sessions share it. */
function rowOf(sessions: readonly Session[], cells: TimetableRow['cells']): TimetableRow {
  const ends = new Set(sessions.map(({ end }) => end));
  return { start: sessions[0]!.start, end: ends.size === 1 ? sessions[0]!.end : undefined, cells };
}

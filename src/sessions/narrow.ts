import type { Choices } from '../search/query/address.ts';
import type { Facet } from '../search/query/narrow.ts';
import { sessionFacets, type SessionFacet } from './facets.ts';
import type { Column, SessionTable } from './table.ts';

/** What sessions are narrowed by. */
export type SessionChoices = Choices<SessionFacet>;

/** What a choice leaves. */
export interface Narrowed {
  /** The sessions that pass it, by their places in the list. */
  readonly sessions: readonly number[];
  /** For each column how many sessions each of its values would leave; a facet's own choice does not shrink its counts. */
  readonly counts: readonly Uint32Array[];
}

/**
 * The sessions that have a chosen value of each facet that something is chosen of, and what every other choice would
 * leave, in one pass: a session that misses one facet alone counts there, one that misses none counts everywhere.
 */
export function narrow({ size, columns }: SessionTable, choices: SessionChoices): Narrowed {
  const chosen = columns.map((column) => placesOf(column, choices[column.name]));
  const counts = columns.map(({ values }) => new Uint32Array(values.length));
  const sessions: number[] = [];
  for (let session = 0; session < size; session++) {
    let misses = 0;
    let missed = -1;
    for (let at = 0; at < columns.length && misses < 2; at++) {
      const wanted = chosen[at];
      if (wanted && !hasAny(columns[at]!, session, wanted)) {
        misses++;
        missed = at;
      }
    }
    if (misses === 0) sessions.push(session);
    if (misses === 1) count(columns[missed]!, session, counts[missed]!);
    else if (misses === 0) {
      for (let at = 0; at < columns.length; at++) count(columns[at]!, session, counts[at]!);
    }
  }
  return { sessions, counts };
}

/** Which places of a column are chosen; nothing where none is. */
function placesOf({ values }: Column, ids: readonly string[]): Uint8Array | undefined {
  if (ids.length === 0) return undefined;
  return Uint8Array.from(values, ({ id }) => (ids.includes(id) ? 1 : 0));
}

function hasAny({ places, starts }: Column, session: number, wanted: Uint8Array): boolean {
  for (let at = starts[session]!; at < starts[session + 1]!; at++) {
    if (wanted[places[at]!] === 1) return true;
  }
  return false;
}

function count({ places, starts }: Column, session: number, counts: Uint32Array): void {
  for (let at = starts[session]!; at < starts[session + 1]!; at++) counts[places[at]!]!++;
}

/** The facets as they are shown, in an order that never changes. */
export const buildSessionFacets = (
  { columns }: SessionTable,
  { counts }: Pick<Narrowed, 'counts'>,
  choices: SessionChoices,
): readonly Facet<SessionFacet>[] =>
  columns.map(({ name, values }, column) => ({
    name,
    label: sessionFacets[name].label,
    options: values.map(({ id, label }, at) => ({
      id,
      label,
      count: counts[column]![at]!,
      selected: choices[name].includes(id),
    })),
  }));

/** A choice without the values that no session has, and those values: an address may be old, or anybody's. */
export function sortOutChoices({ columns }: SessionTable, choices: SessionChoices) {
  const ids = new Map(
    columns.map(({ name, values }) => [name, new Set(values.map(({ id }) => id))]),
  );
  const entries = Object.entries(choices) as [SessionFacet, readonly string[]][];
  return {
    known: Object.fromEntries(
      entries.map(([name, values]) => [name, values.filter((id) => ids.get(name)!.has(id))]),
    ) as unknown as SessionChoices,
    unknown: entries.flatMap(([name, values]) => values.filter((id) => !ids.get(name)!.has(id))),
  };
}

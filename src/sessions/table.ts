import type { Session } from '../model/site.ts';
import { arrangeValues } from '../search/fields/arrange-values.ts';
import { seal, unseal } from '../search/words/seal.ts';
import { sessionFacetNames, sessionFacets, valuesOf, type SessionFacet } from './facets.ts';

/** What every session of the list can be narrowed by, in the order of the list. */
export interface SessionTable {
  /** How many sessions there are. */
  readonly size: number;
  readonly columns: readonly Column[];
}

/** One facet: its values in the order in which they are shown, and which of them each session has. */
export interface Column {
  readonly name: SessionFacet;
  readonly values: readonly { readonly id: string; readonly label: string }[];
  /** The places of a session's values, those of session `n` from `starts[n]` up to `starts[n + 1]`. */
  readonly places: Uint16Array;
  readonly starts: Uint32Array;
}

/** All sessions → one text for the browser: two lines a facet, its values and the places of each session's. */
export function packTable(sessions: readonly Session[]): string {
  const lines = sessionFacetNames.flatMap((name) => {
    const column = sessions.map((session) => valuesOf(name, session));
    const values = arrangeValues(column.flat(), sessionFacets[name].order);
    const places = new Map([...values.keys()].map((id, at) => [id, at]));
    return [
      [...values].map((value) => value.map(oneLine).join('\r')).join('\t'),
      column.map((own) => own.map(({ id }) => places.get(id)!.toString(36)).join('.')).join(' '),
    ];
  });
  return seal([sessions.length, ...lines].join('\n'));
}

/** The browser's text → the table. Throws when the text was cut off. */
export function unpackTable(text: string): SessionTable {
  const [size = '', ...lines] = unseal(text).split('\n');
  const columns = sessionFacetNames.map((name, at) => ({
    name,
    values: readValues(lines[2 * at] ?? ''),
    ...readPlaces(lines[2 * at + 1] ?? '', Number(size)),
  }));
  return { size: Number(size), columns };
}

const readValues = (line: string): Column['values'] =>
  line === ''
    ? []
    : line.split('\t').map((value) => {
        const [id = '', label = ''] = value.split('\r');
        return { id, label };
      });

function readPlaces(line: string, size: number): Pick<Column, 'places' | 'starts'> {
  const starts = new Uint32Array(size + 1);
  const places: number[] = [];
  for (const [session, own] of (size === 0 ? [] : line.split(' ')).entries()) {
    for (const place of own === '' ? [] : own.split('.')) places.push(parseInt(place, 36));
    starts[session + 1] = places.length;
  }
  return { places: Uint16Array.from(places), starts };
}

/** What parts values in the text stands in none of them. */
const oneLine = (text: string): string => text.replaceAll(/[\t\r\n]/g, ' ');

import type { Session } from '../model/site.ts';
import { attendances } from '../schema/session-words.ts';
import { facets, type FacetRule, type FacetValue } from '../search/fields/facets.ts';

const { event, year, service, speaker } = facets;

/** All that the list of sessions can be narrowed by, in the order of the page. A facet's name is its parameter in the address. */
export const sessionFacets = {
  year,
  event,
  // Tracks of one name are one value: which event's is said by the event.
  track: {
    label: '트랙',
    order: 'most',
    valuesOf: ({ sessions }) =>
      sessions.flatMap(({ track }) => (track ? [{ id: track.name, name: track.name }] : [])),
  },
  service,
  speaker,
  recap: {
    label: '기록',
    order: 'most',
    valuesOf: ({ sessions }) =>
      sessions.map(({ recaps }) =>
        recaps.length > 0 ? { id: 'yes', name: '있음' } : { id: 'no', name: '없음' },
      ),
  },
  attendance: {
    label: '참석 여부',
    order: 'most',
    valuesOf: ({ sessions }) =>
      sessions.map(({ attendance }) => ({ id: attendance, name: attendances[attendance] })),
  },
} as const satisfies Readonly<Record<string, FacetRule>>;

export type SessionFacet = keyof typeof sessionFacets;

export const sessionFacetNames = Object.keys(sessionFacets) as readonly SessionFacet[];

/** What a session has of a facet, each value once. */
export const valuesOf = (facet: SessionFacet, session: Session): readonly FacetValue[] => [
  ...new Map(
    sessionFacets[facet]
      .valuesOf({ events: [session.event], sessions: [session], services: session.services })
      .map((value) => [value.id, value]),
  ).values(),
];

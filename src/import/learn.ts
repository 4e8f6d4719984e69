import { authorSchema } from '../schema/author.ts';
import { eventSchema } from '../schema/event.ts';
import { sessionSchema } from '../schema/programme.ts';
import { speakerSchema } from '../schema/speaker.ts';
import type { Known, KnownEvent } from './known.ts';
import type { Placed } from './place-recap.ts';
import type { Drafts } from './writing/drafts.ts';

/** What is known once drafts have been written. */
export function learn(known: Known, drafts: Drafts, placed: readonly Placed[]): Known {
  const { event, newEvent, sessions, speakers, authors, recaps } = drafts;
  const before = known.events.find(({ id }) => id === event);
  const data = before?.data ?? eventSchema.parse(newEvent);
  const told = recaps.flatMap((recap) => (recap.data['sessions'] as string[] | undefined) ?? []);
  const after: KnownEvent = {
    id: event,
    data,
    sessions: [
      ...(before?.sessions ?? []),
      ...sessions.map((session) => sessionSchema.parse(session)),
    ],
    recaps: [...(before?.recaps ?? []), ...placed.map(({ folder }) => folder.split('/').at(-1)!)],
    told: new Set([...(before?.told ?? []), ...told]),
  };
  return {
    ...known,
    events: [...known.events.filter((one) => one !== before), after],
    speakers: [...known.speakers, ...speakers.map((speaker) => speakerSchema.parse(speaker))],
    authors: [...known.authors, ...authors.map((author) => authorSchema.parse(author))],
    titles: new Set([...known.titles, data.name, ...placed.map(({ title }) => title)]),
  };
}

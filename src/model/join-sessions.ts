import { day as wholeDay } from '../schema/fields.ts';
import type { SpeakerData } from '../schema/speaker.ts';
import type { Content } from './content.ts';
import type { Draft } from './drafts.ts';
import { pagesOfProgramme } from './lists.ts';
import type { Directory } from './people.ts';
import type { Routes } from './routes.ts';
import type { Appearance, Event, Lineage, Service, Session, Speaker } from './site.ts';

/** What sessions and recaps refer to, by id, and people by whatever they are called. */
export interface Known {
  readonly routes: Routes;
  readonly services: ReadonlyMap<string, Draft<Service>>;
  readonly speakers: ReadonlyMap<string, Draft<Speaker>>;
  readonly speakerDirectory: Directory;
  readonly lineages: ReadonlyMap<string, Draft<Lineage>>;
}

/** Gives an event the sessions of its programme, and tells speakers and lineages of them. */
export function joinSessions(event: Draft<Event>, content: Content, known: Known): void {
  const programme = content.programmes.find(({ id }) => id === event.id);
  const onlyDay = event.days.length === 1 ? event.days.find(isWholeDay) : undefined;
  for (const data of programme?.data.sessions ?? []) {
    const lineage = data.lineage === undefined ? undefined : known.lineages.get(data.lineage);
    const day = data.day ?? onlyDay;
    const session: Draft<Session> = {
      ...data,
      day,
      date: day ?? event.days[0]!,
      url: event.url,
      event,
      track: event.tracks.find(({ id }) => id === data.track),
      lineage,
      services: data.services.flatMap((id) => known.services.get(id) ?? []),
      speakers: [],
      recaps: [],
      calendar: undefined,
    };
    for (const written of data.speakers) {
      const found = known.speakerDirectory.find(written);
      const speaker = 'id' in found ? known.speakers.get(found.id) : undefined;
      if (!speaker || session.speakers.some((one) => one.speaker === speaker)) continue;
      const earlier = speaker.appearances.find((one) => one.event === event);
      const appearance = earlier ?? appear(speaker, event, content.speakers.data);
      if (!earlier) speaker.appearances.push(appearance);
      speaker.sessions.push(session);
      session.speakers.push(appearance);
    }
    lineage?.tellings.push(session);
    event.sessions.push(session);
  }
  for (const { url, parts } of pagesOfProgramme(event).pages)
    for (const session of parts.flatMap(({ items }) => items))
      (session as Draft<Session>).url = known.routes.session(url, session.id);
}

const isWholeDay = (date: string): boolean => wholeDay.safeParse(date).success;

function appear(
  speaker: Draft<Speaker>,
  event: Draft<Event>,
  listed: readonly SpeakerData[],
): Appearance {
  const { organisation, role } =
    listed
      .find(({ id }) => id === speaker.id)
      ?.affiliations.find((one) => one.event === event.id) ?? {};
  return { speaker, event, organisation, role };
}

import type { Content } from './content.ts';
import type { Draft } from './drafts.ts';
import type { Routes } from './routes.ts';
import type { Appearance, Event, Lineage, Service, Session, Speaker } from './site.ts';

/** What sessions refer to, by id. */
export interface Known {
  readonly routes: Routes;
  readonly services: ReadonlyMap<string, Draft<Service>>;
  readonly speakers: ReadonlyMap<string, Draft<Speaker>>;
  readonly lineages: ReadonlyMap<string, Draft<Lineage>>;
}

/** Gives an event the sessions of its programme, and tells speakers and lineages of them. */
export function joinSessions(event: Draft<Event>, content: Content, known: Known): void {
  const programme = content.programmes.find(({ id }) => id === event.id);
  for (const data of programme?.data.sessions ?? []) {
    const lineage = data.lineage === undefined ? undefined : known.lineages.get(data.lineage);
    const session: Draft<Session> = {
      ...data,
      url: known.routes.session(event.id, data.id),
      event,
      track: event.tracks.find(({ id }) => id === data.track),
      lineage,
      services: data.services.flatMap((id) => known.services.get(id) ?? []),
      speakers: [],
      recaps: [],
    };
    for (const id of data.speakers) {
      const speaker = known.speakers.get(id);
      const affiliation = content.speakers.data
        .find((candidate) => candidate.id === id)
        ?.affiliations.find((candidate) => candidate.event === event.id);
      if (!speaker || !affiliation) continue;
      const { organisation, role } = affiliation;
      const earlier = speaker.appearances.find((one) => one.event === event);
      const appearance: Appearance = earlier ?? { speaker, event, organisation, role };
      if (!earlier) speaker.appearances.push(appearance);
      speaker.sessions.push(session);
      session.speakers.push(appearance);
    }
    lineage?.tellings.push(session);
    event.sessions.push(session);
  }
}

import { compareKorean } from '../korean/collate.ts';
import { buildDictionary } from '../dictionary/dictionary.ts';
import { buildMentionFinder } from '../dictionary/mentions.ts';
import type { Problem } from '../problems/problem.ts';
import { categories, type ServiceData } from '../schema/service.ts';
import type { Content, Written } from './content.ts';
import { checkReferences } from './references.ts';
import { findRelated } from './related.ts';
import type { Routes } from './routes.ts';
import type { Appearance, Event, Lineage, Recap, Service, Session, Site, Speaker } from './site.ts';

/** A value under construction: what is read-only outside is filled in here. */
type Draft<Value> = { -readonly [Key in keyof Value]: Value[Key] extends readonly (infer Item)[] ? Item[] : Value[Key] };

const lettersAMinute = 500;

/**
 * Joins all content into one value and lists every reference that leads nowhere.
 * A site with errors is still a value (what could not be found is left out), so that all problems come at once.
 */
export function buildSite(content: Content, routes: Routes): { site: Site; problems: Problem[] } {
  const { dictionary, problems } = buildDictionary(content.services.data, content.services.file);
  const findMentions = buildMentionFinder(dictionary);
  const mentionedIn = (text: string) => [...new Set(findMentions(text).map(({ service }) => service))];

  const services = new Map(
    content.services.data.map((data) => [data.id, draftService(data, routes)]),
  );
  const speakers = new Map(
    content.speakers.data.map((data) => [
      data.id,
      { ...data, url: routes.speaker(data.id), note: data.note, noteUrl: data.noteUrl, appearances: [], sessions: [] } as Draft<Speaker>,
    ]),
  );
  const lineages = new Map(
    content.lineages.data.map((data) => [
      data.id,
      { ...data, url: routes.lineage(data.id), tellings: [], stages: [] } as Draft<Lineage>,
    ]),
  );

  const events = content.events
    .toSorted((one, other) => (one.data.days[0]! < other.data.days[0]! ? 1 : -1))
    .map((entry) => draftEvent(entry, routes));

  for (const event of events) {
    joinSessions(event, content, { routes, services, speakers, lineages });
    joinRecaps(event, content, { routes, services, mentionedIn });
    const impressions = content.events.find(({ id }) => id === event.id)!.text;
    for (const id of mentionedIn(impressions)) services.get(id)?.events.push(event);
  }

  const recaps = events.flatMap((event) => event.recaps as Draft<Recap>[]);
  for (const recap of recaps) for (const service of recap.services) (service as Draft<Service>).recaps.push(recap);
  for (const session of events.flatMap((event) => event.sessions as Draft<Session>[])) {
    session.services = [...new Set([...session.services, ...session.recaps.flatMap((recap) => recap.services)])];
    if (session.recaps.length > 0) continue;
    for (const service of session.services) (service as Draft<Service>).sessions.push(session);
  }
  for (const recap of recaps) recap.related = findRelated(recap, recaps);
  for (const service of services.values()) service.related = countCompany(service);
  for (const lineage of lineages.values()) {
    lineage.tellings.sort((one, other) => (one.day < other.day ? -1 : 1));
    lineage.stages = content.lineages.data
      .find(({ id }) => id === lineage.id)!
      .stages.map(({ name, tellings }) => ({
        name,
        cells: lineage.tellings.map(
          ({ event }) => tellings.find((telling) => telling.event === event.id)?.points ?? [],
        ),
      }));
  }

  const site: Site = {
    routes,
    events,
    recaps,
    services: [...services.values()].filter(isNamed).toSorted(byCategory),
    speakers: [...speakers.values()]
      .filter(({ appearances }) => appearances.length > 0)
      .toSorted((one, other) => compareKorean(one.name, other.name)),
    lineages: [...lineages.values()],
  };
  return { site, problems: [...problems, ...checkReferences(content, dictionary)] };
}

function draftService(data: ServiceData, routes: Routes): Draft<Service> {
  const { short, korean, former } = data.aliases;
  return {
    id: data.id,
    url: routes.service(data.id),
    name: data.name,
    formal: data.formal,
    category: data.category,
    categoryName: categories[data.category],
    summary: data.summary,
    official: data.url,
    aliases: { also: [...short, ...korean], former },
    note: data.note,
    recaps: [],
    sessions: [],
    events: [],
    related: [],
  };
}

function draftEvent({ id, data }: Written<Content['events'][number]['data']>, routes: Routes): Draft<Event> {
  return {
    ...data,
    id,
    url: routes.event(id),
    year: Number(data.days[0]!.slice(0, 4)),
    daysNote: data.daysNote,
    venue: data.venue,
    sessions: [],
    recaps: [],
  };
}

interface Known {
  readonly routes: Routes;
  readonly services: ReadonlyMap<string, Draft<Service>>;
  readonly speakers: ReadonlyMap<string, Draft<Speaker>>;
  readonly lineages: ReadonlyMap<string, Draft<Lineage>>;
}

function joinSessions(event: Draft<Event>, content: Content, known: Known): void {
  const programme = content.programmes.find(({ id }) => id === event.id);
  for (const data of programme?.data.sessions ?? []) {
    const lineage = data.lineage === undefined ? undefined : known.lineages.get(data.lineage);
    const session: Draft<Session> = {
      ...data,
      url: known.routes.session(event.id, data.id),
      event,
      start: data.start,
      end: data.end,
      track: event.tracks.find(({ id }) => id === data.track),
      room: data.room,
      presenter: data.presenter,
      note: data.note,
      video: data.video,
      slides: data.slides,
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

function joinRecaps(
  event: Draft<Event>,
  content: Content,
  { routes, services, mentionedIn }: Pick<Known, 'routes' | 'services'> & { mentionedIn: (text: string) => string[] },
): void {
  for (const session of event.sessions as Draft<Session>[]) {
    const accounts = content.recaps
      .filter(({ id, data }) => id.startsWith(`${event.id}/`) && data.session === session.id && !data.draft)
      .map(({ id, data, text }): Draft<Recap> => {
        const named = mentionedIn([data.title, data.summary, ...data.points, text].join('\n'));
        return {
          ...data,
          id,
          url: routes.recap(event.id, id.split('/')[1]!),
          event,
          session,
          perspective: data.perspective,
          sources: event.sources.filter((source) => data.sources.includes(source.id)),
          services: [
            ...new Set([...named.flatMap((one) => services.get(one) ?? []), ...session.services]),
          ],
          readingTime: Math.max(1, Math.round(text.replaceAll(/\s/g, '').length / lettersAMinute)),
          siblings: [],
          previous: undefined,
          next: undefined,
          related: [],
        };
      });
    for (const recap of accounts) recap.siblings = accounts.filter((other) => other !== recap);
    session.recaps = accounts;
    event.recaps.push(...accounts);
  }
  const inOrder = event.recaps as Draft<Recap>[];
  for (const [index, recap] of inOrder.entries()) {
    recap.previous = inOrder[index - 1];
    recap.next = inOrder[index + 1];
  }
}

function countCompany(service: Service): Service['related'][number][] {
  const together = new Map<Service, number>();
  for (const other of service.recaps.flatMap((recap) => recap.services)) {
    if (other !== service) together.set(other, (together.get(other) ?? 0) + 1);
  }
  return [...together]
    .map(([other, count]) => ({ service: other, together: count }))
    .toSorted((one, other) => other.together - one.together || one.service.recaps.length - other.service.recaps.length)
    .slice(0, 6);
}

const isNamed = ({ recaps, sessions, events }: Service): boolean =>
  recaps.length + sessions.length + events.length > 0;

const categoryOrder = Object.keys(categories);

const byCategory = (one: Service, other: Service): number =>
  categoryOrder.indexOf(one.category) - categoryOrder.indexOf(other.category) ||
  compareKorean(one.name, other.name);

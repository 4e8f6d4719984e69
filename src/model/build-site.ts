import { compareKorean } from '../korean/collate.ts';
import { offerCalendars } from './ahead.ts';
import { buildDictionary } from '../dictionary/dictionary.ts';
import { buildMentionFinder } from '../dictionary/mentions.ts';
import type { Problem } from '../problems/problem.ts';
import type { LineageData } from '../schema/lineage.ts';
import { categories } from '../schema/service.ts';
import { buildChanges } from './changes.ts';
import type { Content } from './content.ts';
import {
  draftAuthor,
  draftEvent,
  draftLineage,
  draftService,
  draftSpeaker,
  type Draft,
} from './drafts.ts';
import { buildFeeds } from './feeds.ts';
import { newestRecaps } from './groups.ts';
import { joinRecaps } from './join-recaps.ts';
import { joinSessions } from './join-sessions.ts';
import { buildDirectories } from './people.ts';
import { checkReferences } from './references.ts';
import { findCompany, findRelated } from './related.ts';
import type { Routes } from './routes.ts';
import type { Lineage, Recap, Service, Session, Site } from './site.ts';

/**
 * Joins all content into one value and lists every reference that leads nowhere.
 * A site with errors is still a value (what could not be found is left out), so that all problems come at once.
 */
export function buildSite(
  given: Content,
  routes: Routes,
  { withDrafts = false, withRelated = true } = {},
): { site: Site; problems: Problem[] } {
  // Astro hands its entries over as its threads read them.
  const recapsInOrder = given.recaps.toSorted((one, other) => compareKorean(one.id, other.id));
  const content = { ...given, recaps: recapsInOrder };
  const { dictionary, problems } = buildDictionary(content.services.data, content.services.file);
  const findMentions = buildMentionFinder(dictionary);
  const mentionedIn = (text: string) => [
    ...new Set(findMentions(text).map(({ service }) => service)),
  ];

  const byId = <Data extends { id: string }, Value>(
    entries: readonly Data[],
    draft: (data: Data, routes: Routes) => Value,
  ) => new Map(entries.map((data) => [data.id, draft(data, routes)]));
  const services = byId(content.services.data, draftService);
  const { speakerDirectory, authorDirectory } = buildDirectories(content);
  const speakers = byId(
    [
      ...content.speakers.data,
      ...speakerDirectory.added.map((one) => ({ ...one, spellings: [], affiliations: [] })),
    ],
    draftSpeaker,
  );
  const authors = byId(
    [
      ...content.authors.data,
      ...authorDirectory.added.map((one) => ({ ...one, names: [], kind: 'person' as const })),
    ],
    draftAuthor,
  );
  const lineages = byId(content.lineages.data, draftLineage);

  const events = content.events
    .toSorted(
      (one, other) =>
        compareKorean(other.data.days[0]!, one.data.days[0]!) || compareKorean(one.id, other.id),
    )
    .map((entry) => draftEvent(entry, routes));

  const recapsOf = Map.groupBy(content.recaps, ({ id }) => id.slice(0, id.indexOf('/')));
  const written = new Map(content.events.map((entry) => [entry.id, entry]));
  for (const event of events) {
    joinSessions(event, content, { routes, services, speakers, speakerDirectory, lineages });
    const known = { routes, services, authors, authorDirectory, mentionedIn, withDrafts };
    joinRecaps(event, recapsOf.get(event.id) ?? [], known);
    offerCalendars(event, routes);
    for (const id of mentionedIn(written.get(event.id)!.text)) services.get(id)?.events.push(event);
  }

  const recaps = events.flatMap((event) => event.recaps as Draft<Recap>[]);
  for (const recap of recaps)
    for (const service of recap.services) (service as Draft<Service>).recaps.push(recap);
  for (const session of events.flatMap((event) => event.sessions as Draft<Session>[])) {
    session.services = [
      ...new Set([...session.services, ...session.recaps.flatMap((recap) => recap.services)]),
    ];
    if (session.recaps.length > 0) continue;
    for (const service of session.services) (service as Draft<Service>).sessions.push(session);
  }
  const texts = new Map(content.recaps.map(({ id, text }) => [id, text]));
  const wordsOf = ({ id }: Recap) => texts.get(id)!;
  if (withRelated) {
    const related = findRelated(recaps);
    for (const recap of recaps) recap.related = related.get(recap)!;
  }
  for (const author of authors.values()) author.recaps = newestRecaps(author);
  for (const service of services.values()) {
    service.related = findCompany(service);
    service.isNamed = isNamed(service);
  }
  const servicesIn = (text: string) => mentionedIn(text).flatMap((one) => services.get(one) ?? []);
  for (const { id, stages } of content.lineages.data)
    arrangeStages(lineages.get(id)!, stages, servicesIn);

  const site: Omit<Site, 'feeds'> = {
    routes,
    events,
    recaps,
    services: [...services.values()].filter(({ isNamed }) => isNamed).toSorted(byCategory),
    speakers: [...speakers.values()]
      .filter(({ appearances }) => appearances.length > 0)
      .toSorted(byName),
    authors: [...authors.values()].filter((author) => author.recaps.length > 0).toSorted(byName),
    lineages: [...lineages.values()],
    changes: buildChanges(services.values(), dictionary, recaps, wordsOf),
  };
  return {
    site: { ...site, feeds: buildFeeds(site) },
    // Looked for when somebody asks: while somebody writes, the check of the content tells them.
    get problems() {
      return [...problems, ...checkReferences(content, dictionary)];
    },
  };
}

/** Puts the columns in the order of the years, and what each year said under its own column. */
function arrangeStages(
  lineage: Draft<Lineage>,
  stages: LineageData['stages'],
  servicesIn: (text: string) => Service[],
): void {
  lineage.tellings.sort((one, other) => compareKorean(one.date, other.date));
  const named = lineage.tellings.map(() => new Set<Service>());
  lineage.stages = stages.map(({ name, tellings }) => {
    const cells = lineage.tellings.map(
      ({ event }) => tellings.find((telling) => telling.event === event.id)?.points ?? [],
    );
    const entering = cells.map((points, column) => {
      const services = new Set(points.flatMap(({ text }) => servicesIn(text)));
      const fresh = [...services].filter((service) => !named[column]!.has(service));
      for (const service of fresh) named[column]!.add(service);
      return fresh;
    });
    return { name, cells, entering };
  });
}

const isNamed = ({ recaps, sessions, events }: Service): boolean =>
  recaps.length + sessions.length + events.length > 0;

const byName = (one: { name: string }, other: { name: string }): number =>
  compareKorean(one.name, other.name);

const categoryOrder = Object.keys(categories);

const byCategory = (one: Service, other: Service): number =>
  categoryOrder.indexOf(one.category) - categoryOrder.indexOf(other.category) ||
  compareKorean(one.name, other.name);

import type { AuthorData } from '../schema/author.ts';
import type { EventData } from '../schema/event.ts';
import type { LineageData } from '../schema/lineage.ts';
import { endingOf } from '../schema/life.ts';
import { categories, formerNames, type ServiceData } from '../schema/service.ts';
import type { SpeakerData } from '../schema/speaker.ts';
import type { Written } from './content.ts';
import { openingOf } from './opening.ts';
import type { Routes } from './routes.ts';
import type { Author, Event, Lineage, Service, Speaker } from './site.ts';

/** A value under construction: what is read-only outside is filled in here. */
export type Draft<Value> = {
  -readonly [Key in keyof Value]: Value[Key] extends readonly (infer Item)[] ? Item[] : Value[Key];
};

/** A service before anyone mentions it. */
export function draftService(data: ServiceData, routes: Routes): Draft<Service> {
  const { short, korean } = data.aliases;
  return {
    ...data,
    url: routes.service(data.id),
    categoryName: categories[data.category],
    official: data.url,
    ending: endingOf(data.life),
    isNamed: false,
    aliases: { also: [...short, ...korean], former: formerNames(data) },
    recaps: [],
    sessions: [],
    events: [],
    related: [],
  };
}

/** A speaker before any session. */
export const draftSpeaker = (data: SpeakerData, routes: Routes): Draft<Speaker> => ({
  ...data,
  url: routes.speaker(data.id),
  appearances: [],
  sessions: [],
});

/** A lineage before its tellings are found. */
export const draftLineage = (data: LineageData, routes: Routes): Draft<Lineage> => ({
  ...data,
  url: routes.lineage(data.id),
  tellings: [],
  stages: [],
});

/** An author before any recap. */
export const draftAuthor = (data: AuthorData, routes: Routes): Draft<Author> => ({
  ...data,
  url: routes.author(data.id),
  link: data.link,
  recaps: [],
});

/** An event before its programme. */
export function draftEvent({ id, data, text }: Written<EventData>, routes: Routes): Draft<Event> {
  return {
    ...data,
    id,
    url: routes.event(id),
    year: Number(data.days[0]!.slice(0, 4)),
    shortName: data.shortName ?? data.name,
    description: data.summary ?? openingOf(text, data.name),
    hasText: text.trim() !== '',
    sessions: [],
    recaps: [],
    calendar: undefined,
  };
}

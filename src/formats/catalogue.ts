import type { Event, Lineage, Recap, Session, Site } from '../model/site.ts';
import { siteConfig } from '../site.config.ts';
import { catalogueSchema, catalogueSchemaAddress, type Catalogue } from './catalogue-schema.ts';

/**
 * The whole site as data, for `catalogue.json`: things name each other by id, and their pages by whole addresses.
 * What of a thing is told is what its schema knows; all else is left out there.
 */
export function buildCatalogue(site: Site, address: URL): Catalogue {
  const home = new URL(site.routes.home, address);
  const withText = <Thing extends { readonly url: string }>(thing: Thing) => ({
    ...withPage(thing),
    markdown: new URL(site.routes.markdown(thing.url), home).href,
  });
  const withPage = <Thing extends { readonly url: string }>(thing: Thing): Thing => ({
    ...thing,
    url: new URL(thing.url, home).href,
  });
  return catalogueSchema.parse({
    ...siteConfig,
    $schema: catalogueSchemaAddress(home),
    version: 1,
    url: home.href,
    licence: siteConfig.licence.content,
    events: site.events.map((event) => withText(listEvent(event, withPage))),
    recaps: site.recaps.map((recap) => withText(listRecap(recap))),
    services: site.services.map((service) =>
      withPage({ ...service, names: service.aliases.also, formerNames: service.aliases.former }),
    ),
    speakers: site.speakers.map((speaker) =>
      withPage({
        ...speaker,
        affiliations: speaker.appearances
          .filter(({ organisation, role }) => organisation ?? role)
          .map(({ event, organisation, role }) => ({ event: event.id, organisation, role })),
      }),
    ),
    authors: site.authors.map(withPage),
    lineages: site.lineages.map((lineage) => withPage(listLineage(lineage))),
  });
}

const idsOf = (things: readonly { readonly id: string }[]): string[] => things.map(({ id }) => id);

const listEvent = (event: Event, withPage: <Thing extends Session>(session: Thing) => Thing) => ({
  ...event,
  summary: event.description || undefined,
  sessions: event.sessions.map(withPage).map((session) => ({
    ...session,
    track: session.track?.id,
    speakers: session.speakers.map(({ speaker }) => speaker.id),
    services: idsOf(session.services),
    lineage: session.lineage?.id,
    recaps: idsOf(session.recaps),
  })),
});

const listRecap = (recap: Recap) => ({
  ...recap,
  event: recap.event.id,
  sessions: idsOf(recap.sessions),
  authors: idsOf(recap.authors),
  summary: recap.description,
  sources: idsOf(recap.sources),
  services: idsOf(recap.services),
});

const listLineage = (lineage: Lineage) => ({
  ...lineage,
  tellings: lineage.tellings.map(({ id, event }) => ({ event: event.id, session: id })),
  stages: lineage.stages.map(({ name, cells }) => ({
    name,
    tellings: cells.flatMap((points, column) =>
      points.length > 0 ? [{ event: lineage.tellings[column]!.event.id, points }] : [],
    ),
  })),
});

import { getCollection, getEntry, render } from 'astro:content';
import { listHeadings } from '../markdown/heading-ids.ts';
import { formatOf, parseTree } from '../markdown/parse.ts';
import { renderPlainText } from '../markdown/plain-text.ts';
import { buildSite } from '../model/build-site.ts';
import type { Entry, Written } from '../model/content.ts';
import { buildRoutes } from '../model/routes.ts';
import type { Event, Recap, Site } from '../model/site.ts';
import { hasErrors } from '../problems/problem.ts';
import { renderTerminal } from '../problems/terminal.ts';
import { parseSettings } from './settings.ts';

let remembered: Promise<Site> | undefined;

/** The site, joined once per build; in development anew each time, so that an edit shows. */
export function getSite(): Promise<Site> {
  if (!import.meta.env.PROD) return joinSite();
  return (remembered ??= joinSite());
}

/** A recap's text as a component, with its headings. */
export async function renderRecap({ id }: Recap) {
  const entry = (await getEntry('recaps', id))!;
  const { body = '', filePath = id } = entry;
  const { Content } = await render(entry);
  return { Content, headings: listHeadings(parseTree(body, formatOf(filePath))) };
}

/** The account of an event's day as a component, with its headings. */
export const renderEvent = async ({ id }: Event) => render((await getEntry('events', id))!);

/** How to write a recap, or what its rules ask: a guide of content/ as a component, with its headings. */
export const renderGuide = async (id: 'guide' | 'rules') => render((await getEntry('guides', id))!);

async function joinSite(): Promise<Site> {
  const [events, programmes, recaps, services, concepts, speakers, authors, lineages] =
    await Promise.all([
      getCollection('events'),
      getCollection('programmes'),
      getCollection('recaps'),
      getCollection('services'),
      getCollection('concepts'),
      getCollection('speakers'),
      getCollection('authors'),
      getCollection('lineages'),
    ]);
  const { site, problems } = buildSite(
    {
      events: events.map(written),
      programmes: programmes.map(({ id, filePath = id, data }) => ({ id, file: filePath, data })),
      recaps: recaps.map(written),
      services: list(services),
      concepts: list(concepts),
      speakers: list(speakers),
      authors: list(authors),
      lineages: list(lineages),
    },
    buildRoutes(import.meta.env.BASE_URL, parseSettings(process.env).repository),
    { withDrafts: !import.meta.env.PROD },
  );
  if (hasErrors(problems)) throw new Error(`\n${renderTerminal(problems)}`);
  return site;
}

/** What all of Astro's entries have in common. */
interface AstroEntry<Data> {
  readonly id: string;
  readonly filePath?: string | undefined;
  readonly body?: string | undefined;
  readonly data: Data;
}

function written<Data>({ id, filePath = id, data, body = '' }: AstroEntry<Data>): Written<Data> {
  return { id, file: filePath, data, text: renderPlainText(parseTree(body, formatOf(filePath))) };
}

const list = <Data>(entries: readonly AstroEntry<Data>[]): Entry<readonly Data[]> => ({
  id: entries[0]?.filePath ?? '',
  file: entries[0]?.filePath ?? '',
  data: entries.map(({ data }) => data),
});

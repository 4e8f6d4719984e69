import { getCollection, getEntry, render } from 'astro:content';
import { listHeadings } from '../markdown/heading-ids.ts';
import { findDrawings } from '../markdown/find-drawings.ts';
import type { Naming } from '../markdown/rehype-namings.ts';
import { formatOf, parseTree } from '../markdown/parse.ts';
import { buildSite } from '../model/build-site.ts';
import type { Entry, Written } from '../model/content.ts';
import type { Sentence } from '../model/lists.ts';
import type { ListPage, PagedList } from '../model/paging.ts';
import { buildRoutes } from '../model/routes.ts';
import type { Event, Feed, Recap, Service, Site } from '../model/site.ts';
import { hasErrors } from '../problems/problem.ts';
import { renderTerminal } from '../problems/terminal.ts';
import { plainTextOf } from './plain-texts.ts';
import { parseSettings } from './settings.ts';

let remembered: { readonly key: string; readonly site: Site } | undefined;

/** The site, joined once per build; in development whenever an entry is another one. */
export async function getSite(): Promise<Site> {
  if (import.meta.env.PROD && remembered) return remembered.site;
  const entries = await readEntries();
  const key = Object.values(entries)
    .flat()
    .map(({ id, digest }) => `${id} ${digest}`)
    .join();
  if (remembered?.key !== key) remembered = { key, site: joinSite(entries) };
  return remembered.site;
}

/** The paths of a list's pages: what the list is of stands in the address before `path`. */
export const pathsOfList = <Item, Params extends object, Props extends object>(
  list: PagedList<Item>,
  params: Params,
  props: Props,
) =>
  list.pages.map((page: ListPage<Item>) => ({
    params: { ...params, path: page.path },
    props: { ...props, list, page },
  }));

/** A recap's text as a component, with its headings. */
export async function renderRecap({ id }: Recap) {
  const entry = (await getEntry('recaps', id))!;
  const { body = '', filePath = id } = entry;
  const { Content } = await render(entry);
  return { Content, headings: listHeadings(parseTree(body, formatOf(filePath))) };
}

const namings = new WeakMap<Recap | Event, Promise<readonly Naming[]>>();

/** The sentence of a recap, or of the account of an event's day, that names a service; nothing where its head or its programme alone does. */
export async function findSentence(
  service: Service,
  text: Recap | Event,
): Promise<Sentence | undefined> {
  const known = namings.get(text) ?? readNamings(text);
  namings.set(text, known);
  const found = (await known).find((naming) => naming.service === service.id);
  if (!found) return undefined;
  const { before, after, at, under, note } = found;
  const url = at === undefined ? text.url : `${text.url}#${at}`;
  return { before, found: found.found, after, url, under, note };
}

/** What the pipeline noted of a text when it was rendered; MDX is rendered when it is asked for. */
async function readNamings(text: Recap | Event): Promise<readonly Naming[]> {
  const entry = (await getEntry('event' in text ? 'recaps' : 'events', text.id))!;
  const noted = entry.rendered?.metadata ?? {
    frontmatter: (await render(entry)).remarkPluginFrontmatter,
  };
  const { namings = [] } = noted['frontmatter'] as { namings?: readonly Naming[] };
  return namings;
}

/** The recap to begin with, for who knows none yet: the one that draws the most, with its first drawing. */
export async function findStart({ recaps }: Site) {
  const drawn = await Promise.all(
    recaps.map(async (recap) => {
      const html = (await getEntry('recaps', recap.id))?.rendered?.html ?? '';
      return { recap, drawings: findDrawings(html) };
    }),
  );
  const [most] = drawn.toSorted((one, other) => other.drawings.length - one.drawings.length);
  const figure = most?.drawings[0];
  return most && figure ? { recap: most.recap, figure } : undefined;
}

/** The account of an event's day as a component, with its headings. */
export const renderEvent = async ({ id }: Event) => render((await getEntry('events', id))!);

/** How to write a recap, what its rules ask, or who can use the site: a text of the repository as a component, with its headings. */
export const renderGuide = async (id: 'guide' | 'rules' | 'accessibility') =>
  render((await getEntry('guides', id))!);

/** The paths of every feed, for the files of one kind. */
export async function getFeedPaths() {
  const { feeds, routes } = await getSite();
  return [...feeds.values()].map((feed) => ({
    params: { page: feed.page.slice(routes.root.length, -1) || undefined },
    props: { feed },
  }));
}

/** What a file of a feed is given. */
export interface FeedProps extends Record<string, unknown> {
  readonly feed: Feed;
}

type Entries = Awaited<ReturnType<typeof readEntries>>;

const readEntries = async () => ({
  events: await getCollection('events'),
  programmes: await getCollection('programmes'),
  recaps: await getCollection('recaps'),
  services: await getCollection('services'),
  concepts: await getCollection('concepts'),
  speakers: await getCollection('speakers'),
  authors: await getCollection('authors'),
  lineages: await getCollection('lineages'),
});

function joinSite({ events, programmes, recaps, ...lists }: Entries): Site {
  const { site, problems } = buildSite(
    {
      events: events.map(written),
      programmes: programmes.map(({ id, filePath = id, data }) => ({ id, file: filePath, data })),
      recaps: recaps.map(written),
      services: list(lists.services),
      concepts: list(lists.concepts),
      speakers: list(lists.speakers),
      authors: list(lists.authors),
      lineages: list(lists.lineages),
    },
    buildRoutes(import.meta.env.BASE_URL, parseSettings(process.env).repository),
    { withDrafts: !import.meta.env.PROD },
  );
  // While somebody writes, what cannot be joined is left out, and the check says why.
  if (import.meta.env.PROD && hasErrors(problems)) throw new Error(`\n${renderTerminal(problems)}`);
  return site;
}

/** What all of Astro's entries have in common. */
interface AstroEntry<Data> {
  readonly id: string;
  readonly filePath?: string | undefined;
  readonly body?: string | undefined;
  readonly data: Data;
}

const written = <Data>({
  id,
  filePath = id,
  data,
  body = '',
}: AstroEntry<Data>): Written<Data> => ({
  id,
  file: filePath,
  data,
  text: plainTextOf(filePath, body),
});

const list = <Data>(entries: readonly AstroEntry<Data>[]): Entry<readonly Data[]> => ({
  id: entries[0]?.filePath ?? '',
  file: entries[0]?.filePath ?? '',
  data: entries.map(({ data }) => data),
});

import { types } from 'node:util';
import { getCollection, getEntry, render } from 'astro:content';
import { findDrawings } from '../markdown/find-drawings.ts';
import type { Naming } from '../markdown/rehype-namings.ts';
import type { Words } from '../markdown/remark-words.ts';
import { buildSite } from '../model/build-site.ts';
import { digestOf } from '../model/digest.ts';
import type { Entry, Written } from '../model/content.ts';
import type { Sentence } from '../model/lists.ts';
import type { ListPage, PagedList } from '../model/paging.ts';
import { buildRoutes } from '../model/routes.ts';
import type { Event, Feed, Recap, Service, Site } from '../model/site.ts';
import { hasErrors } from '../problems/problem.ts';
import { renderTerminal } from '../problems/terminal.ts';
import { readWords } from './words.ts';
import { parseSettings } from './settings.ts';

let remembered: { readonly key: string; readonly site: Site } | undefined;

/** What the pages of a site were made of: all that it says but its texts, and of each text by its id its digest and pictures. */
const madeOf = new WeakMap<
  Site,
  { readonly site: string; readonly texts: ReadonlyMap<string, unknown> }
>();

/** The site, joined once per build; in development whenever an entry is another one. */
export async function getSite(): Promise<Site> {
  if (import.meta.env.PROD && remembered) return remembered.site;
  const [entries, pictures] = await Promise.all([readEntries(), readPictures()]);
  const key = Object.values(entries)
    .flat()
    .map(({ id, digest }) => `${id} ${digest}`)
    .join();
  if (remembered?.key !== key) remembered = { key, site: joinSite(entries, pictures) };
  return remembered.site;
}

/**
 * Stands for all that a page can show, for Astro to know a page that it has made before: the site, and the texts
 * whose bodies the page reads, with their pictures as they are today. The code and the address are Astro's to know (`astro.config.mjs`).
 */
export function keyOf(site: Site, texts: readonly (Recap | Event)[] = []): string {
  const known = madeOf.get(site)!;
  return digestOf([known.site, texts.map(({ id }) => [id, known.texts.get(id)])]);
}

/** The paths of a list's pages, each with its key; what the list is of stands in the address before `path`. */
export const pathsOfList = <Item, Params extends object, Props extends object>(
  list: PagedList<Item>,
  params: Params,
  props: Props,
  cacheKey: string,
) =>
  list.pages.map((page: ListPage<Item>) => ({
    params: { ...params, path: page.path },
    props: { ...props, list, page },
    cacheKey,
  }));

/** A recap's text as a component, with its headings. */
export async function renderRecap({ id }: Recap) {
  const entry = (await getEntry('recaps', id))!;
  const { Content } = await render(entry);
  return { Content, headings: wordsOf(entry).headings };
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
  const site = await getSite();
  return [...site.feeds.values()].map((feed) => ({
    params: { page: feed.page.slice(site.routes.root.length, -1) || undefined },
    props: { feed },
    cacheKey: keyOf(site),
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

type Pictures = Awaited<ReturnType<typeof readPictures>>;

/**
 * The pictures that each text names, by its file, as Vite calls them today: by what is in them. An entry says what a
 * picture is called in its text, and Astro asks for the picture itself only when it makes the page.
 */
async function readPictures(): Promise<ReadonlyMap<string | null, readonly string[]>> {
  if (!import.meta.env.PROD) return new Map();
  const { default: imports } = await import('astro:asset-imports');
  const named = [...imports].map(([id, { clone }]) => ({
    text: new URLSearchParams(id.slice(id.lastIndexOf('?'))).get('importer'),
    picture: `${id} ${clone.src}`,
  }));
  const byText = Map.groupBy(named, ({ text }) => text);
  return new Map(
    [...byText].map(([text, of]) => [text, of.map(({ picture }) => picture).toSorted()]),
  );
}

function joinSite({ events, programmes, recaps, ...lists }: Entries, pictures: Pictures): Site {
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
  const texts = [...events, ...recaps].map(
    ({ id, digest, filePath = '' }) => [id, [digest, pictures.get(filePath)]] as const,
  );
  madeOf.set(site, { site: digestOf(site, plainOf), texts: new Map(texts) });
  return site;
}

/** Astro publishes the original of a picture of which anything was read, but for its `clone`. */
const plainOf = (one: object): object =>
  types.isProxy(one) ? (one as { readonly clone: object }).clone : one;

/** What all of Astro's entries have in common. */
interface AstroEntry<Data> {
  readonly id: string;
  readonly filePath?: string | undefined;
  readonly body?: string | undefined;
  readonly rendered?: { readonly metadata?: Readonly<Record<string, unknown>> | undefined };
  readonly data: Data;
}

const written = <Data>(entry: AstroEntry<Data>): Written<Data> => ({
  id: entry.id,
  file: entry.filePath ?? entry.id,
  data: entry.data,
  text: wordsOf(entry).text,
});

/** What the pipeline noted of a text when it was rendered; of MDX, which is rendered later, what it reads. */
function wordsOf({ id, filePath = id, body, rendered }: AstroEntry<unknown>): Words {
  const { words } = (rendered?.metadata?.['frontmatter'] ?? {}) as { readonly words?: Words };
  if (words) return words;
  if (body === undefined) throw new Error(`Nothing was noted of the words of ${filePath}.`);
  return readWords(filePath, body);
}

const list = <Data>(entries: readonly AstroEntry<Data>[]): Entry<readonly Data[]> => ({
  id: entries[0]?.filePath ?? '',
  file: entries[0]?.filePath ?? '',
  data: entries.map(({ data }) => data),
});

import { types } from 'node:util';
import { getCollection, getEntry, render } from 'astro:content';
import { findDrawings } from '../markdown/find-drawings.ts';
import type { Naming } from '../markdown/rehype-namings.ts';
import type { Words } from '../markdown/remark-words.ts';
import { buildSite } from '../model/build-site.ts';
import { digestOf } from '../model/digest.ts';
import type { Content, Entry, Written } from '../model/content.ts';
import type { Sentence } from '../model/lists.ts';
import type { ListPage, PagedList } from '../model/paging.ts';
import { buildRoutes } from '../model/routes.ts';
import { isSameSite } from '../model/same-site.ts';
import type { Event, Feed, Recap, Service, Site } from '../model/site.ts';
import { hasErrors } from '../problems/problem.ts';
import { renderTerminal } from '../problems/terminal.ts';
import { readStale } from './held-content.ts';
import { readWords } from './words.ts';
import { parseSettings } from './settings.ts';

let remembered: { readonly entries: Entries; readonly site: Site } | undefined;

/** What the pages of a site were made of: all that it says but its texts, and of each text by its id its digest and pictures. */
const madeOf = new WeakMap<
  Site,
  { readonly site: string; readonly texts: ReadonlyMap<string, unknown> }
>();

/** The site, joined once per build; in development whenever an entry tells something else. */
export async function getSite(): Promise<Site> {
  if (import.meta.env.PROD && remembered) return remembered.site;
  const [entries, pictures] = await Promise.all([readEntries(), readPictures()]);
  const changed = remembered && findChanged(remembered.entries, entries);
  if (remembered && changed?.length === 0) return remembered.site;
  const isSame = changed?.every((change) => tellsTheSame(entries, change)) === true;
  remembered = { entries, site: isSame ? remembered!.site : joinSite(entries, pictures) };
  namings = new WeakMap();
  return remembered.site;
}

type OneEntry = Entries[keyof Entries][number];

/** The entries that are others than before, each with the one in whose place it stands; nothing where some came or went. */
function findChanged(before: Entries, after: Entries) {
  const old: OneEntry[] = Object.values(before).flat();
  const young: OneEntry[] = Object.values(after).flat();
  if (old.length !== young.length) return undefined;
  const pairs = young.map((entry, place) => [old[place]!, entry] as const);
  return pairs.filter(([one, other]) => one.id !== other.id || one.digest !== other.digest);
}

/** Whether nothing changed but words within a recap, of which the site knows nothing. */
const tellsTheSame = (after: Entries, [one, other]: readonly [OneEntry, OneEntry]): boolean =>
  one.collection === 'recaps' &&
  other.collection === 'recaps' &&
  isSameSite(contentOf(after), [written(one), written(other)], routesOf(), plainOf);

/** What a page shows of texts, of which the site knows nothing. */
interface OfTexts {
  /** The texts whose bodies it reads, with their pictures as they are today. */
  readonly texts?: readonly (Recap | Event)[];
  /** What it shows of any text without all the rest. */
  readonly shown?: unknown;
}

/**
 * Stands for all that a page can show, for Astro to know a page that it has made before: the site, and what it shows
 * of texts. The code and the address are Astro's to know (`astro.config.mjs`).
 */
export function keyOf(site: Site, { texts = [], shown }: OfTexts = {}): string {
  const known = madeOf.get(site);
  // Nobody keeps a page while somebody writes.
  if (!known) return '';
  return digestOf([known.site, texts.map(({ id }) => [id, known.texts.get(id)]), shown]);
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
  const entry = await readText('recaps', id);
  const { Content } = await render(entry);
  return { Content, headings: wordsOf(entry).headings };
}

let namings = new WeakMap<Recap | Event, Promise<readonly Naming[]>>();

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

/** The sentences that name a service, of all that tells of it. */
export const findSentences = (service: Service): Promise<(Sentence | undefined)[]> =>
  Promise.all([...service.recaps, ...service.events].map((text) => findSentence(service, text)));

/** What the pipeline noted of a text when it was rendered; MDX is rendered when it is asked for. */
async function readNamings(text: Recap | Event): Promise<readonly Naming[]> {
  const entry = await readText('event' in text ? 'recaps' : 'events', text.id);
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
      const html = (await readText('recaps', recap.id)).rendered?.html ?? '';
      return { recap, drawings: findDrawings(html) };
    }),
  );
  const [most] = drawn.toSorted((one, other) => other.drawings.length - one.drawings.length);
  const figure = most?.drawings[0];
  return most && figure ? { recap: most.recap, figure } : undefined;
}

/** The account of an event's day as a component, with its headings. */
export const renderEvent = async ({ id }: Event) => render(await readText('events', id));

/** How to write a recap, what its rules ask, or who can use the site: a text of the repository as a component, with its headings. */
export const renderGuide = async (id: 'guide' | 'rules' | 'accessibility') =>
  render((await getEntry('guides', id))!);

/** A text's entry; while somebody writes, made with the names of now. */
async function readText(collection: 'recaps' | 'events', id: string) {
  if (!import.meta.env.PROD) await readStale(collection, id);
  return (await getEntry(collection, id))!;
}

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

const contentOf = ({ events, programmes, recaps, ...lists }: Entries): Content => ({
  events: events.map(written),
  programmes: programmes.map(({ id, filePath = id, data }) => ({ id, file: filePath, data })),
  recaps: recaps.map(written),
  services: list(lists.services),
  concepts: list(lists.concepts),
  speakers: list(lists.speakers),
  authors: list(lists.authors),
  lineages: list(lists.lineages),
});

const routesOf = () => buildRoutes(import.meta.env.BASE_URL, parseSettings(process.env).repository);

function joinSite(entries: Entries, pictures: Pictures): Site {
  const joined = buildSite(contentOf(entries), routesOf(), { withDrafts: !import.meta.env.PROD });
  const { site } = joined;
  // While somebody writes, what cannot be joined is left out, and the check says why.
  if (!import.meta.env.PROD) return site;
  const { problems } = joined;
  if (hasErrors(problems)) throw new Error(`\n${renderTerminal(problems)}`);
  const texts = [...entries.events, ...entries.recaps].map(
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

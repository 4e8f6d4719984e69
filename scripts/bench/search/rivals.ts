import { bigrams } from './bigrams.ts';
import { amount, type Engine, type Text } from '../../../tests/search/engine.ts';

/* Search engines of other static sites, each with settings that suit Korean best. They are packages of
   this folder, not of the site, and may not be installed when types are checked: what is used of each
   is written down here. */

const load = <Module>(name: string): Promise<Module> => import(name) as Promise<Module>;

/** All rivals over the same texts. */
export const openRivals = (texts: readonly Text[]): Promise<Engine[]> =>
  Promise.all([openMiniSearch, openFlexSearch, openOrama, openFuse].map((open) => open(texts)));

interface MiniSearch {
  addAll(texts: readonly Text[]): void;
  search(typed: string): { id: string }[];
}

async function openMiniSearch(texts: readonly Text[]): Promise<Engine> {
  const { default: Index } = await load<{ default: new (options: object) => MiniSearch }>(
    'minisearch',
  );
  const index = new Index({
    fields: ['title', 'content'],
    tokenize: bigrams,
    searchOptions: {
      combineWith: 'OR',
      boost: { title: 3 },
      prefix: isLatin,
      fuzzy: (word: string) => (isLatin(word) ? 0.2 : false),
      tokenize: bigrams,
    },
  });
  index.addAll(texts);
  const ask = async (typed: string) => index.search(typed).map(({ id }) => id);
  return { name: 'MiniSearch', ask };
}

/** Beginnings of Latin words count as the word; pairs of syllables are whole. */
const isLatin = (word: string): boolean => /^[a-z]{2}/.test(word);

interface FlexSearch {
  add(text: Text): void;
  search(typed: string, options: object): { id: string }[];
}

async function openFlexSearch(texts: readonly Text[]): Promise<Engine> {
  const { Document } = await load<{ Document: new (options: object) => FlexSearch }>('flexsearch');
  const index = new Document({
    document: { id: 'id', index: ['title', 'content'] },
    tokenize: 'strict',
    encode: bigrams,
  });
  for (const text of texts) index.add(text);
  const ask = async (typed: string) =>
    index.search(typed, { limit: amount, merge: true, suggest: true }).map(({ id }) => id);
  return { name: 'FlexSearch', ask };
}

interface Orama {
  create(options: object): object;
  insertMultiple(index: object, texts: readonly Text[]): Promise<unknown>;
  search(index: object, options: object): Promise<{ hits: { id: string }[] }>;
}

async function openOrama(texts: readonly Text[]): Promise<Engine> {
  const { create, insertMultiple, search } = await load<Orama>('@orama/orama');
  const index = create({
    schema: { title: 'string', content: 'string' },
    components: {
      tokenizer: { language: 'bigrams', normalizationCache: new Map(), tokenize: bigrams },
    },
  });
  await insertMultiple(index, texts);
  const options = { boost: { title: 3 }, threshold: 1, limit: amount };
  const ask = async (typed: string) =>
    (await search(index, { term: typed, ...options })).hits.map(({ id }) => id);
  return { name: 'Orama', ask };
}

interface Fuse {
  search(typed: string, options: object): { item: Text }[];
}

async function openFuse(texts: readonly Text[]): Promise<Engine> {
  const { default: Index } = await load<{
    default: new (texts: readonly Text[], options: object) => Fuse;
  }>('fuse.js');
  const index = new Index(texts, {
    keys: [{ name: 'title', weight: 3 }, 'content'],
    ignoreLocation: true,
    threshold: 0.3,
    useTokenSearch: true,
    tokenMatch: 'any',
  });
  const ask = async (typed: string) =>
    index.search(typed, { limit: amount }).map(({ item }) => item.id);
  return { name: 'Fuse', ask };
}

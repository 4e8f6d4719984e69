import { MissingIndex } from '#site/search/words/seal.ts';
import { perFacet, type FacetValue } from '#site/search/fields/facets.ts';
import { packPageTable } from '#site/search/query/page-table.ts';
import { buildEngine } from '#site/search/results/engine.ts';
import type { Pagefind } from '#site/search/results/pagefind.ts';
import { packKnowledge, unpackNames } from '#site/search/words/knowledge.ts';
import { spellKey } from '#site/search/words/spell.ts';
import { completeKeys, keysOfWords } from '#site/search/words/twin.ts';
import { codeAt } from '#site/search/words/vocabulary.ts';

const lambda = {
  code: codeAt(0),
  name: 'AWS Lambda',
  names: ['AWS Lambda', '람다'],
  others: [],
  parents: [],
};

const holly = {
  ...lambda,
  code: codeAt(1),
  name: 'Holly Mesrobian',
  names: ['Holly Mesrobian', '홀리 메스로비안'],
};
const terms = [lambda, holly];

/** Made-up pages, the newest first. */
const texts = {
  kinesis: ['2023', '키네시스로 로그를 모읍니다. 비용이 듭니다.'],
  lambda: ['2019', '람다는 AWS Lambda 함수입니다. 비용을 줄입니다.'],
  losses: ['2016', '손실과 패킷은 따로 나옵니다. 홀리 메스로비안'],
  packets: ['2016', '패킷 손실을 잽니다. 손실이 패킷마다 다릅니다.'],
} as const;
type Id = keyof typeof texts;
const ids = Object.keys(texts) as Id[];

const words = new Map<string, number>();
for (const word of Object.values(texts).flatMap(([, text]) => text.split(' ')))
  for (const key of unpackNames(packKnowledge(terms, words).names).vocabulary.keysOf(word))
    words.set(key, (words.get(key) ?? 0) + 1);
/** What the browser would be given of them. */
export const packed = packKnowledge(terms, words);
const { vocabulary } = unpackNames(packed.names);
const plain = (name: string): FacetValue => ({ id: name, name });
const table = packPageTable(
  ids.map((id, at) => ({
    id,
    order: `d${at}`,
    filters: { ...perFacet(() => []), year: [plain(texts[id][0])] },
  })),
);

/** The index of the pages in memory and the engine over it; `broken` pages cannot be read, and say why. */
export function anIndex({
  broken = [],
  why = new MissingIndex('broken'),
  lost = [],
}: { broken?: readonly Id[]; why?: Error; lost?: readonly string[] } = {}) {
  const asked: string[] = [];
  const reads: string[] = [];
  const page = (id: Id) => ({
    url: `/${id}/`,
    content: texts[id][1],
    meta: { title: id },
    anchors: [],
  });
  const hit = (id: Id, places: readonly number[]) => ({
    id,
    score: places.length,
    words: places,
    data: () => (broken.includes(id) ? Promise.reject(why) : Promise.resolve(page(id))),
  });
  const pagefind: Pagefind = {
    all: ids.map((id) => hit(id, [])),
    search: (beginnings) => {
      const spelled = beginnings.join(' ');
      asked.push(spelled);
      const hits = ids.flatMap((id) => {
        const own = keysOfWords(texts[id][1].split(' '), vocabulary);
        const keys = completeKeys(vocabulary, () => false)(own).map((each) => each.map(spellKey));
        const placesOf = (wanted: string) =>
          keys.flatMap((each, at) => (each.some((key) => key.startsWith(wanted)) ? [at] : []));
        const places = beginnings.map(placesOf);
        const isThere = places.every((each) => each.length > 0) && !lost.includes(spelled);
        return isThere ? [hit(id, [...new Set(places.flat())])] : [];
      });
      return Promise.resolve(hits.toSorted((a, b) => b.score - a.score));
    },
  };
  const engine = buildEngine(pagefind, packed.names, (name) => {
    reads.push(name);
    return Promise.resolve(name === 'words.txt' ? packed.words : table);
  });
  return { engine, asked, reads };
}

export type Index = ReturnType<typeof anIndex>;

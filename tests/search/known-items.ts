import { isHangul } from '#site/korean/hangul.ts';
import { isJosa } from '#site/korean/josa.ts';
import { keyOf } from '#site/search/words/keys.ts';
import { buildVocabulary, type Term } from '#site/search/words/vocabulary.ts';
import { seedRandom, type Random } from '../attacks/random.ts';
import { hangulDisguises, latinDisguises, pairDisguises } from './disguises.ts';
import type { Engine, Text } from './engine.ts';
import { pageOf } from './judged.ts';

/** A word, or two, that few pages hold: whoever types it in whatever form means one of them. */
export interface KnownItem {
  readonly word: string;
  readonly pages: readonly string[];
}

/** What there is to type, by kind. */
export interface KnownItems {
  readonly hangul: readonly KnownItem[];
  readonly latin: readonly KnownItem[];
  /** Two words that stand side by side. */
  readonly pairs: readonly KnownItem[];
}

/** How many pages a word may stand on. */
const mostPages = 3;

/** Words of texts that are in no dictionary, `amount` of each kind, the same for the same seed. */
export function drawItems(
  texts: readonly Text[],
  terms: readonly Term[],
  amount: number,
  seed: number,
): KnownItems {
  const vocabulary = buildVocabulary(terms);
  const isListed = (word: string) =>
    vocabulary.find([keyOf(word.toLowerCase(), vocabulary.isKnown)]) !== undefined;
  const random = seedRandom(seed);
  const nouns = findNouns(texts).filter((word) => !isListed(word));
  const names = findNames(texts).filter((word) => !isListed(word));
  const known = new Set([...nouns, ...names]);
  const item = (word: string): KnownItem => ({ word, pages: pagesWith(texts, word) });
  const few = ({ pages }: KnownItem) => pages.length > 0 && pages.length <= mostPages;
  return {
    hangul: draw(nouns.map(item).filter(few), amount, random),
    latin: draw(names.map(item).filter(few), amount, random),
    pairs: draw(findPairs(texts, known).map(item).filter(few), amount, random),
  };
}

/** Particles that stand behind nouns alone. */
const ofNouns = /^(?:을|를|의|에서|으로|로|과|와)$/;

/** Hangul of three syllables or more that stands alone and with a particle of nouns. */
function findNouns(texts: readonly Text[]): string[] {
  const runs = new Set(texts.flatMap(({ content }) => content.match(/[가-힣]+/g) ?? []));
  const bases = new Set<string>();
  for (const run of runs) {
    for (let end = 3; end < run.length; end++) {
      const base = run.slice(0, end);
      if (runs.has(base) && ofNouns.test(run.slice(end))) bases.add(base);
    }
  }
  // A noun with a particle may have another behind it: 서버에서의.
  return [...bases].filter((base) => !isInflected(base, runs)).toSorted();
}

const isInflected = (base: string, runs: ReadonlySet<string>): boolean =>
  /(?:[것때게기지]|하는|되는)$/.test(base) ||
  [1, 2].some((last) => isJosa(base.slice(-last)) && runs.has(base.slice(0, -last)));

/** Latin words that begin with a capital letter somewhere within a text. */
const findNames = (texts: readonly Text[]): string[] =>
  [
    ...new Set(
      texts.flatMap(({ content }) => content.match(/(?<![\w.-])[A-Z][A-Za-z]{4,}(?![\w-])/g) ?? []),
    ),
  ].toSorted();

function findPairs(texts: readonly Text[], known: ReadonlySet<string>): string[] {
  const pairs = texts.flatMap(({ content }) => {
    const words = content.split(/\s+/);
    return words.slice(1).flatMap((word, at) => {
      const second = /^(?:[가-힣]{2,}|[A-Za-z]{3,})/.exec(word)?.[0] ?? '';
      const first = words[at]!;
      if (!/^(?:[가-힣]{2,}|[A-Za-z]{3,})$/.test(first)) return [];
      const base = [...Array(second.length).keys()]
        .map((cut) => second.slice(0, second.length - cut))
        .find((cut) => known.has(cut) && (cut === second || isJosa(second.slice(cut.length))));
      return base !== undefined && known.has(first) ? [`${first} ${base}`] : [];
    });
  });
  return [...new Set(pairs)].toSorted();
}

function pagesWith(texts: readonly Text[], word: string): string[] {
  const pattern = new RegExp(
    isHangul(word.replace(' ', ''))
      ? word.replace(' ', String.raw`\s`)
      : `(?<![A-Za-z])${word.replace(' ', String.raw`\s`)}`,
    'i',
  );
  return texts
    .filter(({ content, title }) => pattern.test(`${title}\n${content}`))
    .map(({ id }) => pageOf(id));
}

const draw = (items: readonly KnownItem[], amount: number, random: Random): KnownItem[] => {
  const left = [...items];
  const drawn: KnownItem[] = [];
  while (left.length > 0 && drawn.length < amount)
    drawn.push(...left.splice(random.below(left.length), 1));
  return drawn;
};

/** How often the first page was one that was meant, for each way to type a word. */
export interface Disguised {
  /** The row of the table: Hangul: particles. */
  readonly row: string;
  readonly name: string;
  readonly asked: number;
  readonly first: number;
  readonly misses: readonly string[];
}

/** Asks an engine for each item in each disguise; the same for the same seed. */
export async function askDisguised(
  engine: Engine,
  items: KnownItems,
  seed: number,
): Promise<Disguised[]> {
  const kinds = [
    ['Hangul', items.hangul, hangulDisguises],
    ['Latin', items.latin, latinDisguises],
    ['two words', items.pairs, pairDisguises],
  ] as const;
  const results: Disguised[] = [];
  for (const [kind, list, rows] of kinds) {
    for (const [row, disguises] of Object.entries(rows)) {
      for (const [name, disguise] of Object.entries(disguises)) {
        const random = seedRandom(seed);
        const typed = list.flatMap((item) => {
          const text = disguise(item.word, random);
          return text === undefined ? [] : [{ ...item, text }];
        });
        const misses: string[] = [];
        for (const { word, pages, text } of typed) {
          const [found] = (await engine.ask(text)).map(pageOf);
          if (found === undefined || !pages.includes(found))
            misses.push(`${text} (${word}) → ${found ?? '–'}`);
        }
        if (typed.length === 0) continue;
        const first = 1 - misses.length / typed.length;
        results.push({ row: `${kind}: ${row}`, name, asked: typed.length, first, misses });
      }
    }
  }
  return results;
}

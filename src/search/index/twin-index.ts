import { isHangul } from '../../korean/hangul.ts';
import { wordsOf, type Fragment } from './fragments.ts';
import { keyOf, runsOf } from '../words/keys.ts';
import { packKnowledge, type PackedKnowledge } from '../words/knowledge.ts';
import { keyAsWritten } from '../words/packed-lexicon.ts';
import { keyPage, renderTwin, type KeyedPage } from './twin-page.ts';
import { remember } from '../words/remember.ts';
import { spellWhole } from '../words/spell.ts';
import { completeKeys, type WordKeys } from '../words/twin.ts';
import { buildVocabulary, isCode, type Term } from '../words/vocabulary.ts';

/** The pages of a site in search keys. */
export interface Twins {
  /** Reads a page as it is shown, whatever others are there. */
  readonly read: (fragment: Fragment) => ReadTwin;
  /** Takes in a page. */
  readonly add: (page: ReadTwin) => void;
  /** The address of each page and its twin as HTML, one by one; to be asked for once, when all are in. */
  readonly render: () => Iterable<readonly [url: string, html: string]>;
  /** What is known of them all, when all are rendered. */
  readonly finish: () => KnownTwins;
}

/** A page in keys, and its words as they are written. */
export interface ReadTwin extends KeyedPage {
  readonly content: string;
}

export interface KnownTwins {
  /** What the browser has to know to ask. */
  readonly knowledge: PackedKnowledge;
  /** Every key of a page, as Pagefind is given it. */
  readonly spelled: ReadonlySet<string>;
}

/** Makes the twins of pages, which need the words of all pages. What is kept of a page meanwhile are its keys and its words alone. */
export function buildTwins(terms: readonly Term[]): Twins {
  const vocabulary = buildVocabulary(terms);
  const spell = remember(spellWhole);
  const pages: KeyedPage[] = [];
  const words = new Set<string>();
  /** How often each key stands alone. */
  const alone = new Map<string, number>();
  /** On how many pages each key stands, and on which it did last. */
  const standing = new Map<string, { pages: number; last: string }>();

  /** What a compound may come apart into: names, and short words that stand alone more than once. */
  const isWord = (word: string) =>
    vocabulary.find([word]) !== undefined || (word.length <= 5 && (alone.get(word) ?? 0) >= 2);

  function* render(): Iterable<readonly [string, string]> {
    const complete = completeKeys(vocabulary, isWord);
    const spellWord = spellWords(spell);
    for (const page of pages) {
      const { html, keys } = renderTwin(page, complete, spellWord);
      for (const own of keys) for (const word of own) for (const key of word) count(key, page.url);
      yield [page.url, html];
    }
  }

  function count(key: string, url: string): void {
    const known = standing.get(key);
    if (!known) standing.set(key, { pages: 1, last: url });
    else if (known.last !== url) {
      known.pages++;
      known.last = url;
    }
  }

  return {
    read: (fragment) => ({ ...keyPage(fragment, vocabulary), content: fragment.content }),
    add: (page) => {
      for (const own of page.keys)
        for (const key of own) if (!isCode(key)) alone.set(key, (alone.get(key) ?? 0) + 1);
      for (const word of wordsOf(page.content)) words.add(word);
      pages.push(page);
    },
    render,
    finish: () => {
      const written = writtenForms(words, vocabulary.isKnown);
      const counts = [...standing].filter(([key]) => !isCode(key));
      return {
        knowledge: packKnowledge(
          terms.filter(({ code }) => standing.has(code)),
          new Map(counts.map(([key, { pages }]) => [written.get(key) ?? key, pages])),
        ),
        spelled: new Set([...standing.keys()].map(spell)),
      };
    },
  };
}

/** Keys joined with `-`: Pagefind puts them at one place. Most lists of keys come again and again. */
function spellWords(spell: (key: string) => string): (own: WordKeys) => string {
  const known = new WeakMap<WordKeys, string>();
  return (own) => {
    const before = known.get(own);
    if (before !== undefined) return before;
    const spelled = own.map(spell).join('-') || '.';
    known.set(own, spelled);
    return spelled;
  };
}

/** Keys that are written otherwise, as they are written first: 페턴 → 패턴, kubernete → kubernetes. */
function writtenForms(
  words: ReadonlySet<string>,
  isKnown: (word: string) => boolean,
): ReadonlyMap<string, string> {
  const forms = new Map<string, string>();
  const runs = new Set([...words].flatMap(runsOf));
  for (const run of runs) {
    const key = keyOf(run, isKnown);
    // A name may end as plurals do, and never stand without its s: kubernetes.
    const [written, isOther] = isHangul(run)
      ? [run.slice(0, key.length), run.slice(0, key.length) !== key]
      : [run, !runs.has(key)];
    if (isOther && !forms.has(key) && keyAsWritten(written) === key) forms.set(key, written);
  }
  return forms;
}

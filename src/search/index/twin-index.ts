import { isHangul } from '../../korean/hangul.ts';
import { wordsOf, type Fragment } from './fragments.ts';
import { keyOf, runsOf } from '../words/keys.ts';
import { packKnowledge, type PackedKnowledge } from '../words/knowledge.ts';
import { keyAsWritten } from '../words/packed-lexicon.ts';
import { readPage, renderTwin, type KeyedPage } from './twin-page.ts';
import { remember } from '../words/remember.ts';
import { spellWhole } from '../words/spell.ts';
import { buildVocabulary, isCode, type Term, type Vocabulary } from '../words/vocabulary.ts';

/** The pages of a site in search keys, ready for Pagefind, and what the browser has to know to ask. */
export interface Twins {
  /** A page's address → its twin as HTML. */
  readonly pages: ReadonlyMap<string, string>;
  readonly knowledge: PackedKnowledge;
  /** Every key of a page, as Pagefind is given it. */
  readonly spelled: ReadonlySet<string>;
}

/** Pages as Pagefind reads them → their twins. */
export function buildTwins(fragments: readonly Fragment[], terms: readonly Term[]): Twins {
  const vocabulary = buildVocabulary(terms);
  const keyed = fragments.map((fragment) => readPage(fragment, vocabulary));
  const isWord = findWords(keyed, vocabulary);
  const spell = remember(spellWhole);
  const twins = keyed.map((page) => ({
    page,
    ...renderTwin(page, vocabulary, isWord, spell),
  }));
  const pagesWith = countKeys(twins);
  const written = writtenForms(fragments, vocabulary);
  const words = [...pagesWith].filter(([key]) => !isCode(key));
  return {
    pages: new Map(twins.map(({ page, html }) => [page.fragment.url, html])),
    knowledge: packKnowledge(
      terms.filter(({ code }) => pagesWith.has(code)),
      new Map(words.map(([key, count]) => [written.get(key) ?? key, count])),
    ),
    spelled: new Set([...pagesWith.keys()].map(spell)),
  };
}

/** What a compound may come apart into: names, and short words that stand alone more than once. */
function findWords(pages: readonly KeyedPage[], vocabulary: Vocabulary): (word: string) => boolean {
  const alone = new Map<string, number>();
  for (const keys of pages.flatMap((page) => page.keys)) {
    for (const key of keys) if (!isCode(key)) alone.set(key, (alone.get(key) ?? 0) + 1);
  }
  return (word) =>
    vocabulary.find([word]) !== undefined || (word.length <= 5 && (alone.get(word) ?? 0) >= 2);
}

/** On how many pages each key stands. */
function countKeys(twins: readonly { readonly keys: ReadonlySet<string> }[]): Map<string, number> {
  const pages = new Map<string, number>();
  for (const key of twins.flatMap(({ keys }) => [...keys]))
    pages.set(key, (pages.get(key) ?? 0) + 1);
  return pages;
}

/** Keys that are written otherwise, as they are written first: 페턴 → 패턴, kubernete → kubernetes. */
function writtenForms(
  fragments: readonly Fragment[],
  { isKnown }: Vocabulary,
): ReadonlyMap<string, string> {
  const forms = new Map<string, string>();
  const words = new Set(fragments.flatMap(({ content }) => wordsOf(content)));
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

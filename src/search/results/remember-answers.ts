import type { Asker, Hit } from '../query/ask.ts';
import { MissingIndex } from '../words/seal.ts';
import { spellKey, spellWhole } from '../words/spell.ts';
import { isCode } from '../words/vocabulary.ts';
import type { Pagefind } from './pagefind.ts';
import type { PageData } from './row.ts';

/** Answers that are kept for the next key that is typed. */
const mostAnswers = 40;

/** What is known of the words that are asked for. */
interface Known {
  readonly isOnSomePage: (key: string) => boolean;
  /** Every word that begins so. */
  readonly beginningWith: (key: string) => readonly string[];
}

/** Asks Pagefind for keys. While somebody types, most keys were asked for a moment ago. */
export function rememberAnswers(pagefind: Pagefind, known: Known): Asker<PageData> {
  const answers = new Map<string, Promise<readonly Hit<PageData>[]>>();
  return (keys) => {
    const spelled = keys.map(spellKey).join(' ');
    const before = answers.get(spelled);
    if (before) return before;
    const answer = askPagefind(pagefind, keys, known).then((hits) => {
      // Pagefind does not say when a part of the index did not come.
      if (hits.length === 0 && keys.length === 1 && known.isOnSomePage(keys[0]!)) {
        throw new MissingIndex('A part of the search index is missing.');
      }
      return hits;
    });
    answers.set(spelled, answer);
    const [oldest] = answers.keys();
    if (answers.size > mostAnswers && oldest !== undefined) answers.delete(oldest);
    // An answer that failed is asked for again.
    answer.catch(() => answers.delete(spelled));
    return answer;
  };
}

async function askPagefind(pagefind: Pagefind, keys: readonly string[], known: Known) {
  // A short word that some page holds is meant whole; alone it may be on its way to a longer one.
  const whole = keys.map((key) => (known.isOnSomePage(key) ? spellWhole(key) : spellKey(key)));
  const isBegun = (key: string, at: number) =>
    !isCode(key) && (keys.length === 1 || whole[at] === spellKey(key));
  // Asked for a beginning, Pagefind loads the chunks of the index that would hold it as a word, and of the longer
  // words it finds those in them; so these are loaded first.
  const longer = keys
    .filter(isBegun)
    .map(known.beginningWith)
    .filter((words) => words.length > 1);
  if (longer.length > 0) await pagefind.preload(longer.flat().map(spellWhole).join(' '));
  const search = async (spelled: string) => (await pagefind.search(spelled)).results;
  const begun = keys.map(spellKey).join(' ');
  const hits = await search(whole.join(' '));
  return keys.length > 1 || whole[0] === begun ? hits : wholeFirst(hits, await search(begun));
}

/** Pages that hold a short word itself before those that hold longer ones: go before google. */
function wholeFirst(
  whole: readonly Hit<PageData>[],
  begun: readonly Hit<PageData>[],
): readonly Hit<PageData>[] {
  const ids = new Set(whole.map(({ id }) => id));
  const least = whole.at(-1)?.score ?? Infinity;
  const others = begun.filter(({ id }) => !ids.has(id));
  const most = others[0]?.score ?? 1;
  return [
    ...whole,
    ...others.map((hit) => ({
      ...hit,
      isLonger: true,
      score: Math.min(hit.score, (least * hit.score) / most),
    })),
  ];
}

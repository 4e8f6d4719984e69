import type { Asker, Hit } from '../query/ask.ts';
import { MissingIndex } from '../words/seal.ts';
import { spellKey, spellWhole } from '../words/spell.ts';
import { keepLatest } from './keep-latest.ts';
import type { Pagefind } from './pagefind.ts';
import type { PageData } from './row.ts';

/** Answers that are kept for the next key that is typed. */
const mostAnswers = 40;

/** What is known of the words that are asked for. */
interface Known {
  readonly isOnSomePage: (key: string) => boolean;
}

/** Asks the index for keys. While somebody types, most keys were asked for a moment ago. */
export function rememberAnswers(pagefind: Pagefind, known: Known): Asker<PageData> {
  const answers = keepLatest(mostAnswers, async (asked: string) => {
    const keys = asked.split(' ');
    const hits = await askPagefind(pagefind, keys, known);
    // What the browser was told and what the index holds are not of the same day.
    if (hits.length === 0 && keys.length === 1 && known.isOnSomePage(keys[0]!)) {
      throw new MissingIndex('A part of the search index is missing.');
    }
    return hits;
  });
  return (keys) => answers(keys.join(' '));
}

async function askPagefind(pagefind: Pagefind, keys: readonly string[], known: Known) {
  // A short word that some page holds is meant whole; alone it may be on its way to a longer one.
  const whole = keys.map((key) => (known.isOnSomePage(key) ? spellWhole(key) : spellKey(key)));
  const begun = keys.map(spellKey);
  const hits = await pagefind.search(whole);
  return keys.length > 1 || whole[0] === begun[0]
    ? hits
    : wholeFirst(hits, await pagefind.search(begun));
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

/** Endings of one word, the longest first, with how much of it must stay: port is not the stem of portion. */
const endings = [
  ['ations', 6],
  ['ation', 6],
  ['ions', 5],
  ['ion', 5],
  ['ings', 3],
  ['ing', 3],
  ['ied', 3],
  ['ies', 3],
  ['ed', 3],
  ['es', 3],
  ['s', 3],
] as const;

/**
 * What the forms of an English word share: modernize, modernizing and modernization → moderniz; map and
 * mapped → map; retry and retries → retry. It only tells forms of words that are known, it is no word itself.
 */
export function stemEnglish(word: string): string {
  for (const [ending, least] of endings) {
    const rest = word.slice(0, -ending.length);
    if (rest.length >= least && word.endsWith(ending) && /[aeiouy]/.test(rest))
      return levelEnd(ending.startsWith('ie') ? `${rest}y` : rest.replace(/([bdgmnprt])\1$/, '$1'));
  }
  return levelEnd(word);
}

/** The end of a stem as all its forms have it: cod(e), retr(ie) and retr(y). */
const levelEnd = (stem: string): string => stem.replace(/ie$/, 'y').replace(/(?<=..)e$/, '');

/** The fewest letters of a word that has forms. */
const shortest = 4;

/**
 * Other forms of an English word among sorted keys, none that begins with the word itself or with another of
 * them, as whoever asks for those finds it too: modernize → modernization, modernizing.
 */
export function englishForms(word: string, keys: readonly string[]): readonly string[] {
  if (word.length < shortest || !/^[a-z]+$/.test(word)) return [];
  const stem = stemEnglish(word);
  const beginning = stem.slice(0, Math.max(3, stem.length - 1));
  const forms: string[] = [];
  for (let at = firstFrom(keys, beginning); keys[at]?.startsWith(beginning); at++) {
    const key = keys[at]!;
    const isTold = [word, ...forms].some((one) => key.startsWith(one));
    if (!isTold && stemEnglish(key) === stem) forms.push(key);
  }
  return forms;
}

/** The place of the first of sorted keys that is not before a beginning. */
function firstFrom(keys: readonly string[], beginning: string): number {
  let [low, high] = [0, keys.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (keys[middle]! < beginning) low = middle + 1;
    else high = middle;
  }
  return low;
}

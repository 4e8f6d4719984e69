import { convertHangulToQwerty, convertQwertyToHangul } from 'es-hangul';
import { joinSyllable, splitSyllable, type Syllable } from '#site/korean/hangul.ts';
import type { Random } from '../attacks/random.ts';

/** One way in which people type a word that is written otherwise; nothing where it does not apply to the word. */
export type Disguise = (word: string, random: Random) => string | undefined;

const closes = (word: string) => (splitSyllable(word.at(-1)!)?.final ?? 0) > 0;

/** A particle in two forms, after a consonant and after a vowel: 을/를. */
const particle = (pair: string): Disguise => {
  const [closed = '', open = closed] = pair.split('/');
  return (word) => word + (closes(word) ? closed : open);
};

/** Something done to one syllable of a word, never the first where there is a choice of others. */
const onSyllable =
  (change: (syllable: Syllable) => Partial<Syllable> | undefined): Disguise =>
  (word, random) => {
    const places = [...word].flatMap((letter, at) => {
      const syllable = splitSyllable(letter);
      const changed = syllable && change(syllable);
      return changed ? [{ at, letter: joinSyllable({ ...syllable, ...changed }) }] : [];
    });
    if (places.length === 0) return undefined;
    const { at, letter } = random.pick(places);
    const typed = word.slice(0, at) + letter + word.slice(at + 1);
    return typed === word ? undefined : typed;
  };

/** Vowels that are taken for one another: ㅐ and ㅔ, ㅓ and ㅗ, ㅡ and ㅜ … by their numbers. */
const nearVowels: Readonly<Record<number, number>> = {
  0: 4,
  1: 5,
  5: 1,
  4: 8,
  8: 4,
  13: 18,
  18: 13,
  6: 4,
  2: 0,
  20: 19,
  16: 20,
};
/** Plain, tense and aspirated consonants: ㄱ → ㅋ, ㄷ → ㄸ … by their numbers. */
const nearInitials: Readonly<Record<number, number>> = {
  0: 15,
  3: 4,
  7: 17,
  9: 10,
  12: 14,
  15: 0,
  16: 3,
  17: 7,
  14: 12,
  4: 3,
  10: 9,
};

/** Every disguise of a Hangul word, by its name in the tables. */
export const hangulDisguises: Readonly<Record<string, Disguise>> = {
  'as it is': (word) => word,
  ...Object.fromEntries(
    (
      '은/는 이/가 을/를 의 에 에서 으로/로 과/와 도 만 까지 부터 처럼 보다 에서는 에서도 으로는/로는 이라는/라는 이란/란 입니다 이며/며 마다 ' +
      '에선 들 들을 님 님이 적 적인 적으로 화 화된 했어요 하기 하는 합니다 하려면 뭐야 이랑/랑 이든/든 이야/야 이나/나 이라도/라도 한테 밖에 이에요/예요 ' +
      '인가요 이죠/죠 이네요/네요 이라서/라서 이니까/니까 이었다/였다 이던데/던데 인데요 에서부터 쪽 용 급 별 관련 이요/요 되나요 됐어요 해줘 하면서 에선요 만의 끼리'
    )
      .split(' ')
      .map((pair) => [`-${pair}`, particle(pair)]),
  ),
  'vowel slip': onSyllable(({ vowel }) =>
    nearVowels[vowel] === undefined ? undefined : { vowel: nearVowels[vowel] },
  ),
  'consonant slip': onSyllable(({ initial }) =>
    nearInitials[initial] === undefined ? undefined : { initial: nearInitials[initial] },
  ),
  'no final': onSyllable(({ final }) => (final === 0 ? undefined : { final: 0 })),
  'syllables swapped': (word, random) => {
    if (word.length < 3) return undefined;
    const at = random.below(word.length - 1);
    const typed = word.slice(0, at) + word[at + 1]! + word[at]! + word.slice(at + 2);
    return typed === word ? undefined : typed;
  },
  'one syllable missing': (word, random) => {
    if (word.length < 4) return undefined;
    const at = 1 + random.below(word.length - 1);
    return word.slice(0, at) + word.slice(at + 1);
  },
  'one syllable twice': (word, random) => {
    if (word.length < 3) return undefined;
    const at = random.below(word.length);
    return word.slice(0, at) + word[at]! + word.slice(at);
  },
  'half typed': (word) => {
    const last = splitSyllable(word.at(-1)!);
    return last && word.length > 2
      ? word.slice(0, -1) + joinSyllable({ ...last, final: 0 })
      : undefined;
  },
  'wrong layout': (word) => convertHangulToQwerty(word),
};

const letters = 'abcdefghijklmnopqrstuvwxyz';

/** Every disguise of a Latin word. */
export const latinDisguises: Readonly<Record<string, Disguise>> = {
  'as it is': (word) => word,
  'small letters': (word) => word.toLowerCase(),
  ...Object.fromEntries(
    '은 이 를 에서 로 의 랑 에선 이야 입니다'
      .split(' ')
      .map((ending) => [`-${ending}`, (word: string) => word + ending]),
  ),
  'letter missing': (word, random) => cutAt(word, random, 0),
  'letter twice': (word, random) => {
    const at = random.below(word.length);
    return word.slice(0, at) + word[at]! + word.slice(at);
  },
  'other letter': (word, random) => cutAt(word, random, 1, random.pick([...letters])),
  'letters swapped': (word, random) => {
    if (word.length < 5) return undefined;
    const at = 1 + random.below(word.length - 2);
    const typed = word.slice(0, at) + word[at + 1]! + word[at]! + word.slice(at + 2);
    return typed === word ? undefined : typed;
  },
  'wrong layout': (word) => {
    try {
      return convertQwertyToHangul(word.toLowerCase());
    } catch {
      return undefined;
    }
  },
};

function cutAt(word: string, random: Random, _keep: number, other = ''): string | undefined {
  if (word.length < 5) return undefined;
  const at = 1 + random.below(word.length - 1);
  const typed = word.slice(0, at) + other + word.slice(at + 1);
  return typed === word ? undefined : typed;
}

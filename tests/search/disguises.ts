import { convertHangulToQwerty, convertQwertyToHangul } from 'es-hangul';
import { joinSyllable, splitSyllable, type Syllable } from '#site/korean/hangul.ts';
import type { Random } from '../attacks/random.ts';

/** One way in which people type a word that is written otherwise; nothing where it does not apply to the word. */
export type Disguise = (word: string, random: Random) => string | undefined;

/** Ways to type a word, by the row of a table in which they count, and by what they do. */
export type Disguises = Readonly<Record<string, Readonly<Record<string, Disguise>>>>;

/** Endings, in the form that follows a consonant and in that after a vowel: 을/를 이랑/랑. */
const endings = (list: string): Readonly<Record<string, Disguise>> =>
  Object.fromEntries(
    list.split(' ').map((ending) => {
      const [closed = '', open = closed] = ending.split('/');
      const isClosed = (word: string) => (splitSyllable(word.at(-1)!)?.final ?? 0) > 0;
      return [`-${ending}`, (word: string) => word + (isClosed(word) ? closed : open)];
    }),
  );

const alone = (disguise: Disguise) => ({ '': disguise });

/** Every way to type a Hangul word. */
export const hangulDisguises: Disguises = {
  'as it is': alone((word) => word),
  particles: endings(
    '은/는 이/가 을/를 의 에 에서 으로/로 과/와 도 만 까지 부터 처럼 보다 에서는 에서도 으로는/로는 마다 한테 밖에 에서부터 만의',
  ),
  'spoken particles': endings('에선 이랑/랑 이든/든 이나/나 이라도/라도 끼리 에선요 이요/요'),
  이다: endings(
    '입니다 이라는/라는 이란/란 이며/며 이야/야 이에요/예요 인가요 이죠/죠 이네요/네요 이라서/라서 이니까/니까 이었다/였다 이던데/던데 인데요 뭐야',
  ),
  '하다, 되다': endings('했어요 하기 하는 합니다 하려면 되나요 됐어요 해줘 하면서'),
  suffixes: endings('들 들을 님 님이 적 적인 적으로 화 화된 쪽 용 급 별 관련'),
  'vowel slip': alone((word, random) => otherLetter(word, random, 'vowel', vowels, nearVowels)),
  'consonant slip': alone((word, random) =>
    otherLetter(word, random, 'initial', initials, nearInitials),
  ),
  'final missing': alone((word, random) =>
    onSyllable(word, random, ({ final }) => (final === 0 ? undefined : { final: 0 })),
  ),
  'syllables swapped': alone((word, random) => swap(word, random.below(word.length - 1), 3)),
  'syllable missing': alone((word, random) =>
    word.length < 4 ? undefined : splice(word, 1 + random.below(word.length - 1), 1, ''),
  ),
  'syllable twice': alone((word, random) => twice(word, random.below(word.length))),
  'wrong layout': alone((word) => convertHangulToQwerty(word)),
};

/** Every way to type a Latin word of five letters or more. */
export const latinDisguises: Disguises = {
  'as it is': alone((word) => word),
  particles: endings('은 이 를 에서 로 의 랑 에선 이야 입니다'),
  'letter missing': alone((word, random) => splice(word, 1 + random.below(word.length - 1), 1, '')),
  'letter twice': alone((word, random) => twice(word, random.below(word.length))),
  'other letter': alone((word, random) =>
    splice(word, 1 + random.below(word.length - 1), 1, random.pick([...letters])),
  ),
  'letters swapped': alone((word, random) => swap(word, 1 + random.below(word.length - 2), 5)),
  'wrong layout': alone((word) => {
    try {
      return convertQwertyToHangul(word.toLowerCase());
    } catch {
      // It cannot do this with every word; nor could anybody type it so.
      return undefined;
    }
  }),
};

/** Both ways to type two words that stand side by side. */
export const pairDisguises: Disguises = {
  'as written': alone((pair) => pair),
  joined: alone((pair) => (/[a-z] [a-z]/i.test(pair) ? undefined : pair.replace(' ', ''))),
};

const letters = 'abcdefghijklmnopqrstuvwxyz';
/** In the order of their numbers. */
const vowels = 'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ';
const initials = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';
/** What is taken for one another. */
const nearVowels = 'ㅏㅓ ㅐㅔ ㅔㅐ ㅓㅗ ㅗㅓ ㅜㅡ ㅡㅜ ㅕㅓ ㅑㅏ ㅣㅢ ㅟㅣ';
const nearInitials = 'ㄱㅋ ㅋㄱ ㄷㄸ ㄸㄷ ㅌㄷ ㅂㅍ ㅍㅂ ㅅㅆ ㅆㅅ ㅈㅊ ㅊㅈ';

const otherLetter = (
  word: string,
  random: Random,
  place: 'vowel' | 'initial',
  all: string,
  near: string,
) => {
  const pairs = new Map(near.split(' ').map(([one = '', other = '']) => [one, other]));
  return onSyllable(word, random, (syllable) => {
    const other = pairs.get(all[syllable[place]]!);
    return other === undefined ? undefined : { [place]: all.indexOf(other) };
  });
};

/** Something done to one syllable, of those to which it can be done. */
function onSyllable(
  word: string,
  random: Random,
  change: (syllable: Syllable) => Partial<Syllable> | undefined,
): string | undefined {
  const ways = [...word].flatMap((letter, at) => {
    const syllable = splitSyllable(letter);
    const changed = syllable && change(syllable);
    return changed ? [splice(word, at, 1, joinSyllable({ ...syllable, ...changed }))] : [];
  });
  return ways.length === 0 ? undefined : random.pick(ways);
}

/** A word with something else in the place of some letters, unless it comes to the same. */
function splice(word: string, at: number, length: number, other: string): string | undefined {
  const typed = word.slice(0, at) + other + word.slice(at + length);
  return typed === word ? undefined : typed;
}

const twice = (word: string, at: number) => splice(word, at, 0, word[at]!);

const swap = (word: string, at: number, shortest: number) =>
  word.length < shortest ? undefined : splice(word, at, 2, word[at + 1]! + word[at]!);

import { splitSyllable } from './hangul.ts';
/** Particles and the endings of 이다 that stick to a noun; longer ones are built by repetition (에서는, 로부터). */
export const josa: ReadonlySet<string> = new Set(
  (
    '은 는 이 가 을 를 의 에 에서 에게 께 로 으로 와 과 도 만 나 이나 부터 까지 처럼 보다 마다 조차 ' +
    '라도 이라도 라 이라 란 이란 며 이며 고 이고 든 들 서 써 뿐 대로 라는 이라는 라고 이라고 입니다 이다 ' +
    '였습니다 이었습니다 인 일 임 이지만 한테 로서 로써 으로서 으로써 랑 이랑 하고'
  ).split(' '),
);

/** Whether a run of Hangul after a noun is nothing but particles: 를, 에서는, 입니다; not 식 (람다식). */
export const isJosa = (text: string): boolean => isMadeOf(text, josa);

/** The most syllables of a unit: 이었습니다. */
const longest = 5;

/** Whether a text comes apart into units of five syllables at most, any of them as often as need be. */
export function isMadeOf(text: string, units: ReadonlySet<string>): boolean {
  // A pattern that repeats 이, 나 and 이나 would try every way to cut 이나이나이나.
  const ends = new Set([0]);
  for (let from = 0; from < text.length; from += 1) {
    if (!ends.has(from)) continue;
    for (let to = from + 1; to <= Math.min(from + longest, text.length); to += 1) {
      if (units.has(text.slice(from, to))) ends.add(to);
    }
  }
  return ends.has(text.length);
}

/** Picks the particle that fits the last sound: pickJosa('람다', '을', '를') → 를. Latin letters and digits by how they are read. */
export function pickJosa(word: string, closed: string, open: string): string {
  const last = word.trim().at(-1) ?? '';
  return endsInConsonant(last) ? closed : open;
}

/** Particles that come in two forms: after a consonant, and after a vowel. */
const pairs = [
  ['은', '는'],
  ['이나', '나'],
  ['이란', '란'],
  ['이라', '라'],
  ['이며', '며'],
  ['이랑', '랑'],
  ['이든', '든'],
  ['을', '를'],
  ['과', '와'],
  ['으로', '로'],
  ['이', '가'],
] as const;

/** Particles behind a word as they are behind another: fitJosa('을', '네트웍', '네트워크') → 를. */
export function fitJosa(particles: string, before: string, after: string): string {
  for (const [closed, open] of pairs) {
    const [had, has] = [before, after].map((word) =>
      closed === '으로' && /[ㄹl]$/i.test(lastSound(word)) ? open : pickJosa(word, closed, open),
    );
    // 이 is also how 이다 begins, which stands behind vowels too: 서버입니다.
    if (had !== has && particles.startsWith(had!) && isJosa(particles.slice(had!.length)))
      return has! + particles.slice(had!.length);
  }
  return particles;
}

/** The consonant a word ends in, if it is one that 로 takes for none. */
function lastSound(word: string): string {
  const last = word.trim().at(-1) ?? '';
  return splitSyllable(last)?.final === 8 ? 'ㄹ' : last;
}

function endsInConsonant(letter: string): boolean {
  const syllable = splitSyllable(letter);
  if (syllable) return syllable.final !== 0;
  // 영 일 삼 육 칠 팔, and the Latin letters whose Korean names end in a consonant: 엘 엠 엔 알; a word ends in 저, 터.
  return /[013678LMNRlmn]/.test(letter);
}

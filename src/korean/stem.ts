import { splitSyllable } from './hangul.ts';

// Particles that may be cut off a noun of two syllables or more. Endings of 이다 that also end loanwords (라인, 스토리지) are not among them.
const particles = (
  '은 는 이 가 을 를 의 에 와 과 도 로 만 나 란 며 에서 에게 에는 에도 에만 으로 로는 로도 로의 ' +
  '라는 라고 이란 까지 부터 처럼 보다 마다 조차 마저 밖에 이나 이며 이고 이든 하고 이랑 한테 께서 들은 ' +
  '들이 들을 들의 들도 들과 등을 등의 등이 등은 등에 에서는 에서도 에서의 으로는 으로도 으로의 이라는 ' +
  '이라고 이라도 에게는 까지는 까지도 부터는 보다는 만으로 로부터 에게서 입니다 이다 였다 이었다 에서부터 ' +
  '으로부터 으로써 으로서 로서 로써 이라면 라면 인가요 인지 인데'
)
  .split(' ')
  .toSorted((one, other) => other.length - one.length);

const particle = new RegExp(`(?:${particles.join('|')})$`);

// 하다 and 되다 in the forms they take after a noun: 확장하기, 배포됩니다, 구축했습니다.
const verb =
  /(?:시키|당)?(?:하|했|한|할|함|합|해|되|된|될|됨|됩|됐|돼|시키|시킨|시켜)(?:[여였서고며면는던기지게도록려니다습었자라세요죠까를에가의데을야만]|려고|려면|니다|습니다|세요)*$/;

/**
 * A noun without what Korean glues to it: 아키텍처에서는 → 아키텍처, 확장하기 → 확장.
 * Two syllables stay, one only before a particle that ends no other word, and a word that `isWord` knows is never cut: 게이트웨이 stays whole.
 */
export function stemWord(word: string, isWord: (word: string) => boolean): string {
  if (word.length < 2 || isWord(word)) return word;
  for (const ending of particles) {
    if (word.length <= ending.length || !word.endsWith(ending)) continue;
    const rest = word.slice(0, -ending.length);
    if (rest.length > 1 && isWord(rest)) return rest;
  }
  const stem = cut(word, verb);
  return stem === word ? cut(cut(word, particle), particle) : stem;
}

/** Particles that end no other word, so that one syllable may stand before them: 앱에서, 값을. */
const sure =
  /^(?:을|를|은|에|에서|에서는|에서도|에게|에는|에도|에만|으로|으로는|으로도|까지|부터|처럼|마다|이라는|이라고|이란)$/;
/** Nouns that end as if they had a particle. */
const unsure = /^(?:[가고노마]을|검은)$/;

function cut(word: string, ending: RegExp): string {
  const match = ending.exec(word);
  if (!match || match.index < 1) return word;
  if (match.index < 2 && (!sure.test(match[0]) || unsure.test(word))) return word;
  const stem = word.slice(0, match.index);
  return goesWith(match[0], stem) ? stem : word;
}

/** Whether a particle has the form that it takes behind a word: 이 and 은 follow a consonant, 가 and 는 a vowel. */
function goesWith(particle: string, word: string): boolean {
  const final = splitSyllable(word.at(-1)!)?.final ?? 0;
  if (/^(?:이|은|을|과)$/.test(particle)) return final > 0;
  return !/^(?:가|는|를|와)$/.test(particle) || final === 0;
}

/** Whether a run of Hangul that follows another script is only a particle: 를 in `S3를`. */
export const isParticle = (run: string): boolean => particles.includes(run) || run === '인';

import { toJamo } from '../../korean/hangul.ts';
import { indexSounds } from '../words/sounding-words.ts';
import { withoutParticles, wordsOf, type ReadyName } from './name-match.ts';

/** What a typed word may be in the other script: the likeliest, as keys are pressed. */
const mostLike = 3;
/** A word alone must sound more like another than words that are found in one name. */
const leastAlone = 14;

/** A surname is enough of a name, one word of four is not: many names have an ordinary word in them. */
const leastShare = 0.5;

/**
 * Names that sound in the other script as what was typed, every word of it: 올리버 클라크 → Oliver Clark. The answer says
 * of a name whether it does; there is none where nothing sounds so.
 */
export function prepareHeard(
  names: readonly ReadyName[],
): (typed: string) => ((name: ReadyName) => 0 | undefined) | undefined {
  const soundingLike = indexSounds(() => [...new Set(names.flatMap(({ text }) => wordsOf(text)))]);
  return (typed) => {
    const words = withoutParticles(wordsOf(typed));
    const heard = words.map((word) =>
      soundingLike(word)
        .filter(({ keys, worth }) => keys.length === 1 && (words.length > 1 || worth >= leastAlone))
        .slice(0, mostLike)
        .map(({ keys }) => toJamo(keys[0]!)),
    );
    if (heard.length === 0 || heard.some((keys) => keys.length === 0)) return undefined;
    return ({ words: own }) => {
      const isMost = heard.length >= own.length * leastShare;
      return isMost && heard.every((keys) => keys.some((key) => own.includes(key))) ? 0 : undefined;
    };
  };
}

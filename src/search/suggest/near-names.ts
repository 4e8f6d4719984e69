import { isHangul, toJamo } from '../../korean/hangul.ts';
import {
  leastSlip,
  mostSlips,
  weighBeginning,
  weighSlips,
  weighSyllableSlip,
} from '../../korean/weigh-slips.ts';
import { withoutParticles, wordsOf, type ReadyName, type Tail } from './name-match.ts';

/** What was typed with slips in it, made ready for comparing with names. */
export interface Mistyped {
  readonly plain: string;
  /** As keys are pressed. */
  readonly pressed: string;
  readonly digits: string;
  readonly hasSyllables: boolean;
  /** The most that may be wrong in a name that is all there, and in one half typed. */
  readonly mostWhole: number;
  readonly mostBegun: number;
}

/** Fewer keys are near to too many names. */
const fewestKeys = 4;
/** Syllables that tell what a name half typed may be. */
const fewestSyllables = 3;
/** A name half typed is compared as strictly as one this much shorter. */
const unsaid = 3;
/** At least this much of a name is there, or any word would be near to some word of a long title. */
const leastShare = 0.25;
/** What is less likely meant beside a name that is all there: one half typed, one without its first word. */
const begun = 0.2;
const cutOff = 0.1;
/** People get the first letter right. */
const otherBeginning = 0.3;

/** What names are compared with: all that was typed, and without particles; nothing where it is too little to tell. */
export function readMistyped(typed: string): readonly Mistyped[] {
  const words = wordsOf(typed);
  return [...new Set([words.join(''), withoutParticles(words).join('')])]
    .map((plain) => ({ plain, pressed: toJamo(plain) }))
    .filter(({ pressed }) => pressed.length >= fewestKeys)
    .map(({ plain, pressed }) => {
      const isShort = isHangul(plain) && plain.length < fewestSyllables;
      return {
        plain,
        pressed,
        digits: digitsOf(plain),
        hasSyllables: plain !== pressed,
        mostWhole: isShort ? leastSlip : mostSlips(pressed.length),
        mostBegun: isShort ? -1 : mostSlips(pressed.length - unsaid),
      };
    });
}

/** How far a name is from what was typed, about 1 a slip; nothing where it is another. */
export function weighName(
  { tails }: ReadyName,
  spellings: readonly Mistyped[],
): number | undefined {
  const longest = tails[0]?.pressed.length ?? 0;
  let least = Infinity;
  for (const typed of spellings) {
    if (typed.pressed.length < longest * leastShare) continue;
    for (const tail of tails) {
      const weight = weighTail(tail, typed) + (tail === tails[0] ? 0 : cutOff);
      if (weight < least) least = weight;
    }
  }
  return least === Infinity ? undefined : least;
}

function weighTail(tail: Tail, typed: Mistyped): number {
  const { plain, pressed, mostWhole, mostBegun } = typed;
  const isSameBeginning = tail.pressed[0] === pressed[0];
  const isNear = () =>
    beginsAlike(tail.pressed, pressed) ||
    (typed.hasSyllables && tail.plain[0] === plain[1] && tail.plain[1] === plain[0]);
  if (!isSameBeginning && !isNear()) return Infinity;
  if (typed.digits !== '' && !digitsOf(tail.plain).startsWith(typed.digits)) return Infinity;
  let weight = Math.min(
    weighSlips(pressed, tail.pressed, mostWhole),
    weighBeginning(pressed, tail.pressed, mostBegun) + begun,
  );
  if (typed.hasSyllables && weight > begun) {
    for (let end = plain.length - 1; end <= plain.length + 1; end++) {
      const syllables = weighSyllableSlip(plain, tail.plain.slice(0, end));
      const isWhole = end >= tail.plain.length;
      if (syllables <= (isWhole ? mostWhole : mostBegun))
        weight = Math.min(weight, syllables + (isWhole ? 0 : begun));
    }
  }
  return weight + (isSameBeginning ? 0 : otherBeginning);
}

/** Whether one slip may lead from the first two letters of one to those of the other. */
const beginsAlike = (one: string, other: string): boolean =>
  one[1] === other[1] || one[0] === other[1] || one[1] === other[0];

const digitsOf = (text: string): string => text.replaceAll(/\D/g, '');

import { isHangul } from '../../korean/hangul.ts';
import { normalizeText } from '../../korean/normalize.ts';
import { foldSpelling } from '../../korean/spelling.ts';
import { isParticle, stemWord } from '../../korean/stem.ts';

/** Whether a Hangul word, in its folded spelling, is one of the dictionary and must not be cut. */
export type KnownWord = (word: string) => boolean;

/**
 * What one run may be, the first that fits: Hangul, with the consonant that begins the next syllable of a word half
 * typed (헤드ㅅ); jamo; a name that a dot begins (.net); one letter with its signs (c++, c#); a name with a version
 * (python3.12); a number, with what measures it (3.5mm, 11월); letters of any other script.
 */
const run = new RegExp(
  [
    /[가-힣]+(?:[ㄱ-ㅎㅏ-ㅣ](?![가-힣ㄱ-ㅎㅏ-ㅣ]))?|[ㄱ-ㅎㅏ-ㅣ]+/u,
    /(?<![\p{L}\p{N}.])\.[a-z][a-z0-9]*/u,
    /(?<![a-z0-9])[a-z](?:\+\+?|#)(?![a-z+#])/u,
    /[a-z][a-z0-9]*(?:(?<=[0-9])(?:\.[0-9]+)+)?/u,
    /(?<!\.)[0-9]+[월일시](?![가-힣])|[0-9]+(?:\.[0-9]+)*(?:[a-z]+)?/u,
    /(?:(?![a-z0-9가-힣ㄱ-ㅎㅏ-ㅣ])[\p{L}\p{N}]\p{M}*)+/u,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gu',
);

/** A run and where in the text it was found in it begins. */
export interface Run {
  readonly text: string;
  readonly at: number;
}

/** A text in the one form that runs are found in: `2016-11-09` → `2016 11월 9일`, `v1.2` → `1.2`. */
export const spellText = (text: string): string => spellNumbers(normalizeText(text));

/** The runs of a text that is spelled so. */
export const findRuns = (spelled: string): Run[] =>
  [...spelled.matchAll(run)].map(({ 0: text, index }) => ({ text, at: index }));

/** A text in runs of one script: `EC2에서는` → ec2, 에서는; `C++/C#` → c++, c#. */
export function runsOf(text: string): string[] {
  const spelled = spellText(text);
  // Most words are one run.
  if (/^(?:[가-힣]+|[a-z]+)$/.test(spelled)) return [spelled];
  return findRuns(spelled).map(({ text }) => text);
}

/**
 * The search keys of one word between spaces, the same for pages and for queries:
 * 아키텍쳐에서는 → 아키텍처, `EC2로` → ec2, `Patterns` → pattern, `50만명` → 500000. Punctuation alone has none.
 */
export function keysOf(word: string, isKnown: KnownWord): string[] {
  const runs = runsOf(word);
  return runs
    .filter(
      (part, index) => index === 0 || !(isParticle(part) || isCounter(part, runs[index - 1]!)),
    )
    .map((part) => keyOf(part, isKnown));
}

/** The key of one run. A key is its own key, so that either side may be asked twice. */
export function keyOf(part: string, isKnown: KnownWord): string {
  if (isHangul(part)) return foldSpelling(stemWord(part, (word) => isKnown(foldSpelling(word))));
  if (/^[가-힣]/.test(part)) return foldSpelling(part);
  return /^[a-z]{4,}s$/.test(part) && !/[suioaj]s$/.test(part) ? part.slice(0, -1) : part;
}

const counter = /^(?:년|명|개|가지|편|대|번|차|배|원|위|층|초|분|시간|회|건|종|장|쪽)/;

/** Whether a run only counts what the number before it says: 500000명, 2016년도에. */
export const isCounter = (part: string, before: string): boolean =>
  /^[\d.]+$/.test(before) && counter.test(part);

/** Numbers in one spelling, as readers and authors write either: 500,000 and 50만, 2016-11-09 and 2016.11.9, v1.2 and 1.2. */
const spellNumbers = (text: string): string =>
  !/[0-9]/.test(text)
    ? text
    : text
        .replaceAll(
          /(?<!\d)(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?!\d)/g,
          (_, year: string, month: string, day: string) =>
            [year, `${Number(month)}월`, `${Number(day)}일`].join(' '),
        )
        .replaceAll(/(?<=\d),(?=\d{3}(?!\d))/g, '')
        .replaceAll(/(?<![a-z0-9])v(?=\d+\.\d)/g, '')
        .replaceAll(
          /(\d{1,6}(?:\.\d{1,4})?)([천백]?)(만|억)/g,
          (_, digits: string, more: string, unit: string) =>
            String(
              Math.round(
                Number(digits) *
                  (more === '천' ? 1e3 : more === '백' ? 100 : 1) *
                  (unit === '만' ? 1e4 : 1e8),
              ),
            ),
        );

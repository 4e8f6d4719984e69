import { mendWord, type Misspelling } from '../korean/misspellings.ts';

/**
 * One word for one thing: other ways to say it, and the one of this site. None of them is wrong elsewhere.
 * Service names are the dictionary's, misspelt words those of `korean/misspellings.ts`.
 */
const houseWords: readonly (readonly [right: string, ...others: string[]])[] = [
  ['객체', '오브젝트'],
  ['완전관리형', '완전 관리형'],
  ['다중 가용 영역', '멀티 가용 영역', '멀티 AZ', '멀티AZ', '멀티-AZ'],
  ['다중 리전', '멀티 리전', '멀티리전', '멀티-리전'],
  ['오픈 소스', '오픈소스'],
  ['관측성', '옵저버빌리티', '관찰 가능성', '관찰가능성', '가관측성'],
  ['단위 테스트', '유닛 테스트', '유닛테스트', '유닛-테스트'],
  ['이유', '까닭'],
  ['비교해', '견주어', '견줘'],
  ['비교했', '견주었', '견줬'],
  ['비교하고', '견주고'],
  ['비교하면', '견주면'],
  ['비교하기', '견주기'],
  ['비교한', '견준'],
  ['비교할', '견줄'],
  ['비교합', '견줍'],
];

const rights = new Map(
  houseWords.flatMap(([right, ...others]) => others.map((other) => [other, right])),
);
const pattern = new RegExp(
  // Within another word it may be part of a name; 까닭에 has no other word in its place.
  `(?<![\\p{L}\\d])(?:${[...rights.keys()].join('|')})(?![A-Za-z])(?<!까닭(?=에))`,
  'gu',
);

/** Finds words that this site has another for, with the particle where that changes too: 오브젝트를 → 객체를. */
export const findOtherWords = (text: string): Misspelling[] =>
  [...text.matchAll(pattern)].map(({ 0: other, index }) =>
    mendWord(text, index, other, rights.get(other)!),
  );

import { romanize } from 'es-hangul';
import { isHangul } from './hangul.ts';

/** A text in the letters of an address, its words joined by hyphens: `꽃잎 2편` → `kkochip-2pyeon`. */
export const romanise = (text: string): string =>
  text
    .normalize('NFKC')
    // Of words in other letters it looks some up, and finds what objects are made of: toString.
    .replaceAll(/[가-힣]+/g, (word) => romanize(word))
    .normalize('NFKD')
    .replaceAll(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');

/** As most who bear them write them; any other by the rules. */
const surnames: Readonly<Record<string, string>> = {
  ...{ 김: 'kim', 이: 'lee', 박: 'park', 최: 'choi', 정: 'jung', 조: 'cho', 윤: 'yoon', 임: 'lim' },
  ...{ 오: 'oh', 신: 'shin', 권: 'kwon', 안: 'ahn', 유: 'yoo', 문: 'moon', 양: 'yang', 배: 'bae' },
  ...{ 백: 'baek', 우: 'woo', 구: 'koo', 노: 'noh', 주: 'joo', 강: 'kang', 허: 'heo', 심: 'shim' },
};

/** A person's name in the letters of an address, the surname first: 김기완 → `kim-giwan`. */
export function romaniseName(name: string): string {
  const bare = name.normalize('NFC').trim();
  if (!isHangul(bare) || bare.length < 2 || bare.length > 4) return romanise(bare);
  const split = /^(?:남궁|황보|제갈|사공|선우|서문|독고)/.test(bare) && bare.length > 2 ? 2 : 1;
  const surname = bare.slice(0, split);
  return `${surnames[surname] ?? romanise(surname)}-${romanise(bare.slice(split))}`;
}

import { pickJosa } from '../../korean/josa.ts';

/** The most words that are named. */
const mostNamed = 2;

/** What was marked: «검색한 말 ‘패킷 손실’을 3곳에 표시했습니다», or nothing when nothing was. */
export function describeMarks(words: readonly string[], places: number, isCut: boolean): string {
  if (places === 0) return '';
  const last = words.length > mostNamed ? '개' : (words.at(-1) ?? '');
  const object = pickJosa(last, '을', '를');
  const first = isCut ? ' 처음' : '';
  return `검색한 말 ${nameAll(words)}${object}${first} ${places}곳에 표시했습니다`;
}

/** Where the reader is: «‘패킷 손실’ 3곳 중 2번째». */
export const describePlace = (text: string, index: number, places: number): string =>
  `‘${text}’ ${places}곳 중 ${index + 1}번째`;

function nameAll(words: readonly string[]): string {
  const named = words.slice(0, mostNamed).map((word) => `‘${word}’`);
  const rest = words.length - named.length;
  return named.join(', ') + (rest > 0 ? ` 외 ${rest}개` : '');
}

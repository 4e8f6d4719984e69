import { pickJosa } from '../../korean/josa.ts';
import { longestText, type Query } from '../query/query.ts';

/** The number found, as it is shown and read out; `chosen` is what it was narrowed by, `shown` what stands there so far. */
export function describeFound(
  { text }: Query,
  chosen: readonly string[],
  total: number,
  shown = total,
): string {
  if (total === 0) return text === '' ? '맞는 글이 없습니다.' : `‘${text}’ 검색 결과가 없습니다.`;
  const number = shown < total ? `먼저 ${shown}건` : `${total}건`;
  if (text === '') return `고른 조건에 맞는 글 ${number}`;
  return `‘${text}’ 검색 결과 ${number}${chosen.length > 0 ? ', 고른 조건 안에서' : ''}`;
}

/** What was searched and did not answer, said without blame. */
export function describeNothing(
  { text, terms, phrases }: Query,
  chosen: readonly string[],
): string {
  const limits = chosen.length > 0 ? ` 고른 조건은 ${chosen.join(', ')}입니다.` : '';
  if (text !== '' && terms.length === 0) {
    return `‘${text}’에는 찾을 수 있는 글자가 없습니다. 한글, 영문, 숫자로 적어 주세요.`;
  }
  if (text === '') return `고른 조건에 모두 맞는 글이 없습니다.${limits}`;
  const last = text.replace(/[^\p{L}\p{N}]+$/u, '');
  const object = `‘${text}’${pickJosa(last, '을', '를')}`;
  const how = phrases.length > 0 ? '적은 그대로 ' : '';
  return `제목, 본문, 행사, 발표자, 글쓴이에서 ${object} ${how}찾았지만 맞는 글이 없습니다.${limits}`;
}

/** What might help when nothing was found. */
export function adviseOn({ terms, phrases }: Query, chosen: readonly string[]): readonly string[] {
  return [
    ...(phrases.length > 0 ? ['따옴표를 빼면 낱말이 떨어져 있는 글도 찾습니다.'] : []),
    ...(terms.length > 1 ? ['낱말을 줄이거나 더 흔한 말로 바꿔 보세요.'] : []),
    ...(terms.length === 1 ? ['비슷한 다른 말이나 서비스 이름으로 찾아 보세요.'] : []),
    ...(chosen.length > 0 ? ['위에 있는 조건을 하나씩 빼 보세요.'] : []),
  ];
}

/** What was left out of the search, or an empty string. */
export const describeLeftOut = ({ isCut }: Query, unknown: readonly string[]): string =>
  [
    isCut ? `검색어가 길어 앞의 ${longestText}자 안에서 낱말 열두 개까지만 찾았습니다.` : '',
    describeUnknown(unknown),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');

/** What was chosen and nothing on the site has, or an empty string. */
export function describeUnknown(unknown: readonly string[]): string {
  const names = unknown.map((value) => `‘${value.slice(0, 40)}’`).join(', ');
  return names === '' ? '' : `이 사이트에 없는 조건은 빼고 찾았습니다: ${names}`;
}

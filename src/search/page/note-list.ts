import { pickJosa } from '../../korean/josa.ts';
import { formatAddress, nothingSelected } from '../query/address.ts';
import { element } from '../dom/elements.ts';
import type { Note } from '../query/plan.ts';
import type { Found } from '../results/engine.ts';

/** Says how typed words were understood, and offers the way back to the literal text. */
export function renderNotes(
  place: HTMLElement,
  found: Found | undefined,
  searchPage: string,
): void {
  const { notes = [], missing = [] } = found ?? {};
  const items = [
    ...notes.map((note) => {
      const item = element('li', describeNote(note));
      if (note.kind === 'synonym') item.dataset['name'] = note.meant;
      else item.append(' ', literally(note.typed, searchPage));
      return item;
    }),
    ...[describeMissing(missing), found ? describePartial(found) : '']
      .filter((sentence) => sentence !== '')
      .map((sentence) => element('li', sentence)),
  ];
  place.replaceChildren(...items);
  place.hidden = items.length === 0;
}

/** «‘람다’ = AWS Lambda», «‘fkaek’ → ‘람다’로 찾았습니다.» */
export function describeNote({ kind, typed, meant }: Note): string {
  if (kind === 'synonym') return `‘${typed}’ = ${meant}`;
  if (kind === 'part')
    return `‘${typed}’${pickJosa(typed, '이', '가')} 든 말로 찾았습니다: ${meant}`;
  if (kind === 'sound')
    return `‘${typed}’${pickJosa(typed, '과', '와')} 비슷하게 읽히는 말로 찾았습니다: ${meant}`;
  // 로 follows ㄹ as it follows a vowel: 달로, 람다로, 팀으로.
  const last = meant.at(-1) ?? '';
  const isRieul = /[가-힣]/.test(last) && (last.charCodeAt(0) - 0xac00) % 28 === 8;
  const with_ = isRieul ? '로' : pickJosa(meant, '으로', '로');
  return `‘${typed}’ → ‘${meant}’${with_} 찾았습니다.`;
}

/** The text with what was understood in place of what was typed, where it is one thing: `lamda 비용` → AWS Lambda 비용. */
export const readAsMeant = (text: string, notes: readonly Note[]): string =>
  notes
    .filter(({ kind }) => kind !== 'part' && kind !== 'choseong')
    .reduce((read, { typed, meant }) => read.replace(typed, () => meant), text);

/** Why another word finds more: «두 말이 모두 있는 글 3건, 나머지 14건은 하나만», or nothing to explain. */
export function describePartial({ total, partial, asked }: Found): string {
  if (asked < 2 || partial === 0) return '';
  const number = ['두', '세', '네'][asked - 2];
  const all = number ? `${number} 말이 모두 있는 글` : '모든 말이 있는 글';
  const whole = total - partial;
  return whole > 0
    ? `${all} ${whole}건, 나머지 ${partial}건은 ${asked === 2 ? '하나만' : '일부만'}`
    : `${all}은 없어 일부만 있는 글을 찾았습니다.`;
}

const describeMissing = (words: readonly string[]): string =>
  words.length === 0
    ? ''
    : `이 사이트에 없는 말은 빼고 찾았습니다: ${words.map((word) => `‘${word}’`).join(', ')}`;

/** A link that searches the text as it was typed. */
function literally(typed: string, searchPage: string): HTMLAnchorElement {
  const link = element('a', `‘${typed}’ 그대로 찾기`);
  const state = { text: `"${typed}"`, selection: nothingSelected, sorting: 'relevance' } as const;
  link.setAttribute('href', `${new URL(searchPage).pathname}${formatAddress(state)}`);
  return link;
}

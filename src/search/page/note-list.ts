import { pickJosa } from '../../korean/josa.ts';
import { formatAddress, nothingSelected } from '../query/address.ts';
import { element } from '../dom/elements.ts';
import type { Note } from '../query/plan.ts';

/** Says how typed words were understood, and offers the way back to the literal text. */
export function renderNotes(
  place: HTMLElement,
  notes: readonly Note[],
  missing: readonly string[],
  searchPage: string,
): void {
  place.replaceChildren(
    ...notes.map((note) => {
      const item = element('li', describeNote(note));
      if (note.kind !== 'synonym') item.append(' ', literally(note.typed, searchPage));
      return item;
    }),
    ...(missing.length > 0 ? [element('li', describeMissing(missing))] : []),
  );
  place.hidden = notes.length === 0 && missing.length === 0;
}

/** «‘람다’ = AWS Lambda», «‘fkaek’ → ‘람다’로 찾았습니다.» */
export function describeNote({ kind, typed, meant }: Note): string {
  if (kind === 'synonym') return `‘${typed}’ = ${meant}`;
  if (kind === 'part')
    return `‘${typed}’${pickJosa(typed, '이', '가')} 든 말로 찾았습니다: ${meant}`;
  // 로 follows ㄹ as it follows a vowel: 달로, 람다로, 팀으로.
  const last = meant.at(-1) ?? '';
  const isRieul = /[가-힣]/.test(last) && (last.charCodeAt(0) - 0xac00) % 28 === 8;
  const with_ = isRieul ? '로' : pickJosa(meant, '으로', '로');
  return `‘${typed}’ → ‘${meant}’${with_} 찾았습니다.`;
}

const describeMissing = (words: readonly string[]): string =>
  `이 사이트에 없는 말은 빼고 찾았습니다: ${words.map((word) => `‘${word}’`).join(', ')}`;

/** A link that searches the text as it was typed. */
function literally(typed: string, searchPage: string): HTMLAnchorElement {
  const link = element('a', `‘${typed}’ 그대로 찾기`);
  const state = { text: `"${typed}"`, selection: nothingSelected, sorting: 'relevance' } as const;
  link.setAttribute('href', `${new URL(searchPage).pathname}${formatAddress(state)}`);
  return link;
}

import type { ForeignMark } from './mark.ts';

/** A line that is bold from its first letter to its last, and no sentence. */
const line = /^\*\*([^*<>\n]{2,60})\*\*[ \t]*\r?$/gm;
const sentence = /[.!?。…:;,]$|(?:다|요|죠|까|네|음|함|임|됨)[)"'’”]?$/;

/** Bold lines that stand where a heading would: between blank lines, with a text below, `**1. 제목 : 이름**`. */
export function findBoldHeadings(body: string, words: string): ForeignMark[] {
  const found = [...words.matchAll(line)].filter(
    ({ index, 0: whole, 1: title = '' }) =>
      !sentence.test(title.trim()) &&
      !title.includes('\uE000') &&
      /(?:^\s*|\n[ \t]*\r?\n)$/.test(words.slice(Math.max(0, index - 8), index)) &&
      /^\n[ \t]*\r?\n[ \t]*(?:[^\s#*]|[*][ \t])/.test(words.slice(index + whole.length)),
  );
  // One alone may be no more than a loud line.
  if (found.length < 2) return [];
  return found.map(({ index, 0: whole, 1: title = '' }) => ({
    from: index,
    to: index + whole.trimEnd().length,
    name: '굵은 줄',
    instead: '제목이면 `##`로 적어 주세요.',
    effect: 'heading',
    replacement: `${'#'.repeat(levelAt(words, index))} ${body.slice(index + 2, index + 2 + title.length).trim()}`,
  }));
}

/** One below the heading that stands before it; no deeper than six. */
function levelAt(words: string, at: number): number {
  const before = [...words.slice(0, at).matchAll(/^(#{1,6})[ \t]+\S/gm)].at(-1)?.[1]?.length ?? 1;
  return Math.min(6, before + 1);
}

import type { ForeignMark } from './mark.ts';

/** A line that is bold from its first letter to its last, and no sentence. */
const line = /^\*\*([^*<>\n]{2,60})\*\*[ \t]*\r?$/gm;
const sentence =
  /[.!?。…:;,]$|(?:다|요|죠|까|네|함|됨|(?<![다처마믿얼소발웃])음|(?<![모게책타레네선담위취하])임)[)"'’”]?$/;

/** Whom somebody speaks for says nothing of how their line ends: `한글 자판 이야기 – 변상필(다음)`. */
const withoutAside = (title: string): string => title.trim().replace(/(?<=\S)\s*\([^()]*\)$/, '');

/** Bold lines that stand where a heading would: between blank lines, with a text below, `**1. 제목 : 이름**`. */
export function findBoldHeadings(body: string, words: string): ForeignMark[] {
  const found = [...words.matchAll(line)].filter(
    ({ index, 0: whole, 1: title = '' }) =>
      !sentence.test(withoutAside(title)) &&
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

import { mapProse } from './code-lines.ts';

/** Signs that people copy from pages, or type, where Markdown wants `-`. */
const bullet = /^(\s*)(?:[•◦▪▫●○‣⁃∙➤➢]\s*|[·–—]\s+)(?=\S)/;

/** Puts lines right that were meant as Markdown and are none: `#제목`, `• 항목`. Keeps every line in its place. */
export function mendLines(text: string): string {
  const last = text.trimEnd().split('\n').length - 1;
  return mapProse(text, (line, index) =>
    spacedHeading(line.replace(bullet, '$1- '), index === last),
  );
}

/** `##제목` → `## 제목`; never `#aws #summit`, which are words to find a post by. */
function spacedHeading(line: string, isLast: boolean): string {
  const [, indent = '', marks = '', words = ''] =
    /^( {0,3})(#{1,6})(?=[^#\s!{])(.*)$/.exec(line) ?? [];
  if (marks === '') return line;
  const isTags = /\s#\S/.test(words) || (isLast && marks === '#' && !/\s/.test(words.trim()));
  return isTags ? line : `${indent}${marks} ${words}`;
}

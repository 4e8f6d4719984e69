import { readLines } from './code-lines.ts';

/** An item that is open: where it and its text began, and where they begin now. */
interface Item {
  readonly indent: number;
  readonly content: number;
  readonly newIndent: number;
  readonly newContent: number;
}

const widthOf = (blanks: string): number => {
  let width = 0;
  for (const sign of blanks) width += sign === '\t' ? 4 - (width % 4) : 1;
  return width;
};

/**
 * Moves items of lists to where Markdown sees what is within what: an item that begins further right than the one
 * before it is part of it, be it by one blank or by a tab. Keeps every line in its place.
 */
export function indentLists(text: string): string {
  let open: Item[] = [];
  let isAfterBlank = true;
  return readLines(text)
    .map(({ text: line, isCode }) => {
      if (line.trim() === '') {
        isAfterBlank = true;
        return line;
      }
      const blanks = /^[ \t]*/.exec(line)![0];
      const indent = widthOf(blanks);
      const words = line.slice(blanks.length);
      const [mark = '', sign = ''] =
        /^((?:[-*+]|\d{1,9}[.)]))(?:[ \t]+(?=\S)|[ \t]*$)/.exec(words) ?? [];
      const isItem = !isCode && sign !== '' && !/^([-*_])(?:[ \t]*\1){2,}[ \t]*$/.test(words);
      // Four blanks after an empty line, in no list, are code.
      const isIndented = open.length === 0 && indent > 3 && isAfterBlank;
      if (isItem && !isIndented) {
        open = open.slice(0, open.findLastIndex((item) => item.indent < indent) + 1);
        const parent = open.at(-1);
        const newIndent = parent?.newContent ?? 0;
        const item = {
          indent,
          content: indent + mark.length,
          newIndent,
          newContent: newIndent + sign.length + 1,
        };
        open.push(item);
        isAfterBlank = false;
        return `${' '.repeat(newIndent)}${sign} ${words.slice(mark.length)}`;
      }
      const owner = open.findLast((item) => indent > item.indent);
      const goesOn = owner !== undefined && (isAfterBlank || isCode || indent > 0);
      if (!goesOn) {
        // Without an empty line before it, it is still the item's own sentence.
        const ends =
          isAfterBlank || isCode || /^(?:#{1,6}\s|>|\||<|!\[|([-*_])(?:\s*\1){2,}\s*$)/.test(words);
        if (ends) open = [];
        isAfterBlank = false;
        return line;
      }
      open = open.slice(0, open.indexOf(owner) + 1);
      isAfterBlank = false;
      const extra = Math.max(0, indent - owner.content);
      return `${' '.repeat(owner.newContent + extra)}${words}`;
    })
    .join('\n');
}

/** A line of a text and whether it is code: between fences, or a fence itself. */
export interface Line {
  readonly text: string;
  readonly isCode: boolean;
}

/** Tells code from prose, line by line; a fence that is never closed ends with the text. */
export function readLines(text: string): Line[] {
  let fence: string | undefined;
  return text.split('\n').map((content) => {
    const sign = /^[ \t]*(?:(?:[-*+]|\d+[.)])[ \t]+|>[ \t]?)*(`{3,}|~{3,})/.exec(content)?.[1];
    if (fence !== undefined) {
      const isEnd = new RegExp(`^[\\s>]*${fence[0]!}{${fence.length},}\\s*$`).test(content);
      if (isEnd) fence = undefined;
      return { text: content, isCode: true };
    }
    // `` ```code``` `` on one line is code within a sentence.
    if (sign === undefined || (sign.startsWith('`') && /`{3,}[^`]+`/.test(content)))
      return { text: content, isCode: false };
    fence = sign;
    return { text: content, isCode: true };
  });
}

/** The text with each line of prose made anew; code stays, and so does the number of lines. */
export const mapProse = (text: string, change: (line: string, index: number) => string): string =>
  readLines(text)
    .map((line, index) => (line.isCode ? line.text : change(line.text, index)))
    .join('\n');

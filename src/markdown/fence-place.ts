/** A point in a text, from 1. */
interface Place {
  readonly line: number;
  readonly column: number;
}

/**
 * Where a point of a fenced block stands in the file around it, whose text may quote or indent the block:
 * what a line of the text has more than a line of the block stands before it.
 */
export function placeInText(text: string, fence: number, block: string, linesBefore = 0) {
  const [outer, inner] = [text, block].map((each) => each.split(/\r\n|\n|\r/));
  return ({ line, column }: Place): Place => {
    const more = (outer![fence + line - 1]?.length ?? 0) - (inner![line - 1]?.length ?? 0);
    return { line: linesBefore + fence + line, column: column + Math.max(0, more) };
  };
}

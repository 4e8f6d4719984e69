/** Where an author slipped, and which kind of slip that is; a parser names the place where it stumbled. */
export interface Slip {
  readonly code: string;
  readonly at: number;
}

/** A value that begins with a sign that must be ended: `title: 'it`, `tags: [a`. */
const opened = /^[ \t]*(?:-[ \t]+)*(?:[^\s:'"#[{][^:\n'"]*:[ \t]+|(?:-[ \t]+)+)(["'[{])/;

/** What an author slipped in, told from what a parser said: it stumbles over the end of the file, or over the line before. */
export function traceSlip({ code, at }: Slip, text: string): Slip {
  if (/^(?:MISSING_CHAR|BAD_INDENT|BLOCK_AS_IMPLICIT_KEY|UNEXPECTED_TOKEN)$/.test(code)) {
    const open = findOpen(text.slice(0, lineEnd(text, at)));
    if (open !== undefined) return { code: 'OPEN', at: open };
  }
  if (code !== 'BLOCK_AS_IMPLICIT_KEY') return { code, at };
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, lineEnd(text, at));
  // One line with one colon: it is the next one, or this one, that stands too far right or left.
  if (/:[ \t].*:(?:[ \t]|$)/.test(line)) return { code, at };
  const next = lineEnd(text, at) + 1;
  return { code: 'BAD_INDENT', at: /:[ \t]/.test(line) && next < text.length ? next : at };
}

/** Where the first value begins that is not ended on its line, though the next line is a field of its own. */
function findOpen(text: string): number | undefined {
  let start = 0;
  const lines = text.split('\n');
  for (const [index, line] of lines.entries()) {
    const [before, sign = ''] = opened.exec(line) ?? [];
    const isField = /^[ \t]*(?:-[ \t]|[\w-]+:(?:[ \t]|$))/.test(lines[index + 1] ?? 'end:');
    if (before !== undefined && isField && !isEnded(line.slice(before.length), sign))
      return start + before.length - 1;
    start += line.length + 1;
  }
  return undefined;
}

function isEnded(rest: string, sign: string): boolean {
  if (sign === '"') return /(?<!\\)(?:\\\\)*"/.test(rest);
  if (sign === "'") return rest.replaceAll("''", '').includes("'");
  const [open, close] = sign === '[' ? [/\[/g, /\]/g] : [/\{/g, /\}/g];
  return count(rest, close) > count(rest, open);
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

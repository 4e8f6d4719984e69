/** Why a text cannot be read, and where, from 1. */
export interface Fault {
  readonly message: string;
  readonly hint: string;
  readonly line: number;
  readonly column: number;
}

/** Several times what the longest recap has. */
const most = {
  text: 40_000,
  /** What stands between two blank lines. */
  block: 10_000,
  /** Signs that Markdown tries to pair, in a block and in all; it compares each with all others of its block. */
  signs: 600,
  allSigns: 3_000,
  /** Every row of a table gets as many cells as the widest has. */
  cells: 5_000,
  /** MDX reads on from each brace that does not close what is open. */
  braces: 500,
  /** Quotes and lists within one another, how far to the right the innermost may begin, and all marks at the beginning of lines. */
  depth: 8,
  indent: 40,
  marks: 3_000,
} as const;

const signs = /[[\]*_~<`&@]/g;

/**
 * Whether a text would take a parser's time or memory, told from its lines alone and before any parser sees it.
 * What people write is far below each limit.
 */
export function findExcess(text: string, format: 'md' | 'mdx' = 'md'): Fault | undefined {
  if (text.length > most.text) return excess(1, `본문이 ${said(most.text)}자를 넘습니다.`, split);
  if (format === 'mdx' && count(text, /[{}]/g) > most.braces)
    return excess(1, `중괄호가 ${most.braces}개를 넘습니다.`, '줄이거나 index.md로 바꿔 주세요.');
  if (count(text, signs) > most.allSigns)
    return excess(1, `\`*\`, \`[\`, \`<\` 같은 기호가 ${said(most.allSigns)}개를 넘습니다.`, split);
  let block = emptyBlock(1);
  let marks = 0;
  for (const [index, content] of text.split(/\r\n|\n|\r/).entries()) {
    const line = index + 1;
    block = content.trim() === '' ? emptyBlock(line + 1) : grow(block, content);
    const fault = blockFault(block);
    if (fault) return excess(block.line, fault, '빈 줄을 두어 나누어 주세요.');
    const { depth, width } = marksOf(content);
    marks += depth;
    if (depth > most.depth || width > most.indent)
      return excess(line, `인용이나 목록이 ${most.depth}겹보다 깊습니다.`, '겹을 줄여 주세요.');
    if (marks > most.marks)
      return excess(line, `인용, 목록, 제목이 ${said(most.marks)}개를 넘습니다.`, split);
  }
  return undefined;
}

const split = '글을 나누어 주세요.';
const said = (number: number): string => number.toLocaleString('ko');
const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
const excess = (line: number, message: string, hint: string): Fault => ({
  line,
  column: 1,
  message,
  hint,
});

/** What stands between two blank lines. */
interface Block {
  readonly line: number;
  readonly lines: number;
  readonly length: number;
  readonly signs: number;
  /** The most `|` in one line. */
  readonly bars: number;
}

const emptyBlock = (line: number): Block => ({ line, lines: 0, length: 0, signs: 0, bars: 0 });

const grow = (block: Block, content: string): Block => ({
  line: block.line,
  lines: block.lines + 1,
  length: block.length + content.length,
  signs: block.signs + count(content, signs),
  bars: Math.max(block.bars, count(content, /\|/g)),
});

function blockFault({ lines, length, signs, bars }: Block): string | undefined {
  if (length > most.block) return `빈 줄 없이 ${said(most.block)}자를 넘습니다.`;
  if (signs > most.signs)
    return `빈 줄 없이 \`*\`, \`[\`, \`<\` 같은 기호가 ${most.signs}개를 넘습니다.`;
  return bars * lines > most.cells ? `표의 칸이 ${said(most.cells)}개를 넘습니다.` : undefined;
}

/** How many quotes, lists and headings a line stands in, by the marks it begins with, and how far they reach. */
function marksOf(line: string): { depth: number; width: number } {
  const isRule = /^[ \t>]*([-*_])(?:[ \t]*\1){2,}[ \t]*$/;
  if (line.length < 200 && isRule.test(line)) return { depth: 0, width: 0 };
  const mark = /[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)]|#{1,6})(?=[ \t]|$))/y;
  let [depth, end] = [0, 0];
  while (depth <= most.depth && mark.test(line)) [depth, end] = [depth + 1, mark.lastIndex];
  return { depth, width: line.slice(0, end).replaceAll('\t', '    ').length };
}

/** How deep elements may stand in one another; a parser's own stack ends at some thousands. */
export const deepestTree = 100;

/** Whether a tree is deeper than its readers, who call themselves for each level, can bear. */
export function isTooDeep(tree: object): boolean {
  let level: object[] = [tree];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepestTree) return true;
    level = level.flatMap((node) =>
      'children' in node && Array.isArray(node.children) ? (node.children as object[]) : [],
    );
  }
  return false;
}

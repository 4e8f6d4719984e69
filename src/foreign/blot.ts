/** Stands in the place of each letter that is not to be read. */
const blot = '\uE000';

/** A text with code, comments and addresses blotted out, each letter by one, so that offsets stay. */
export interface Blotted {
  /** Without blocks of code, but those that stand for contents: ` ```toc `. */
  readonly blocks: string;
  /** Without code: fenced, indented, within a line, in HTML. */
  readonly comments: string;
  /** Without comments too. */
  readonly addresses: string;
  /** Without addresses too. */
  readonly words: string;
}

/** Blots out what is no prose. */
export function blotText(text: string): Blotted {
  const blocks = blotBlocks(text);
  const comments = blotAll(blotSpans(blocks), markup).replaceAll(verbatim, coverBetween);
  const addresses = blotAll(comments, /<!--[^]*?-->/g);
  return { blocks, comments, addresses, words: blotAll(addresses, address) };
}

/** As far as a piece of code may reach; without an end every beginning would be read to the end of the text. */
const markup = /<(pre|code|script|style|svg|textarea)\b[^<>]{0,500}>[^]{0,20000}?<\/\1>/gi;
/** What other platforms keep code in; only what is between the tags. */
const verbatim =
  /(?<open>\{%-?\s*(highlight|codeblock|code|raw|verbatim)\b[^%\n]*%\})[^]{0,20000}?(?=\{%-?\s*end\2\s*-?%\})|(?<tag>\{\{[<%]\s*(highlight|code)\b[^\n{}]*[>%]\}\})[^]{0,20000}?(?=\{\{[<%]\s*\/\s*\4\s*[>%]\}\})/g;
const address =
  /(?<=\]\()(?:<[^<>\n]*>|[^\s()<>]*(?:\([^\s()<>]*\)[^\s()<>]*)*)|<https?:[^>\s]*>|\bhttps?:\/\/[^\s<>)\]"'`]+|(?=\S)(?<=^[ ]{0,3}\[[^\]\n]+\]:[ \t]*)\S+/gm;

const cover = (text: string): string => text.replaceAll(/[^\r\n]/g, blot);
/** Covers what stands behind the tag that a match begins with. */
function coverBetween(whole: string, ...found: unknown[]): string {
  const { open, tag } = found.at(-1) as Record<string, string | undefined>;
  const start = (open ?? tag ?? '').length;
  return whole.slice(0, start) + cover(whole.slice(start));
}

const blotAll = (text: string, pattern: RegExp): string => text.replaceAll(pattern, cover);

const fenceSign = /^((?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t])))*[ \t]*)(`{3,}|~{3,})([^\r]*)/;
const ruleSign = /^[ \t]*([-*_])(?:[ \t]*\1){2,}[ \t]*\r?$/;
/** Also several on one line, each an item within that before: `- - 가`. */
const itemSign = /^((?:[ \t]*>)*[ \t]*)(?:(?:[-*+]|\d{1,9}[.)])(?:[ \t]+|(?=\r?$)))+/;

interface Fence {
  readonly end: RegExp;
  readonly isContents: boolean;
  readonly isQuoted: boolean;
  readonly isListed: boolean;
}

/** Fenced and indented code, line by line. */
function blotBlocks(text: string): string {
  let fence: Fence | undefined;
  /** The column at which an item's text begins, while in a list. */
  let item: number | undefined;
  let isQuotedItem = false;
  let canBeCode = true;
  const read = (line: string): string => {
    if (fence && hasEnded(fence, line)) fence = undefined;
    if (fence) {
      const { isContents, end } = fence;
      if (end.test(line)) fence = undefined;
      return isContents ? line : cover(line);
    }
    const isBlank = line.trim() === '';
    const opened = fenceSign.exec(line);
    const indent = widthOf(/^[ \t]*/.exec(line)![0]);
    if (isQuotedItem && !/^[ \t]*>/.test(line)) item = undefined;
    if (!isBlank) {
      const isCode = indent >= (item === undefined ? 4 : item + 4) && canBeCode;
      if (isCode) return cover(line);
      const isRule = ruleSign.test(line);
      const marked = isRule ? null : itemSign.exec(line);
      if (marked) [item, isQuotedItem] = [widthOf(marked[0]), marked[0].includes('>')];
      else if (canBeCode && item !== undefined && indent < Math.min(item, 2)) item = undefined;
      // Within a paragraph, what stands further right is more of it.
      canBeCode = isRule || /^[ \t]*#{1,6}[ \t]/.test(line);
    } else canBeCode = true;
    if (opened && !(opened[2]!.startsWith('`') && opened[3]!.includes('`'))) {
      const [, before = '', sign = ''] = opened;
      const end = new RegExp(`^(?:[ \\t]*>)*[ \\t]*${sign[0]}{${sign.length},}[ \\t\\r]*$`);
      const isContents = /^[ \t]*(?:table-of-contents|toc)\b/i.test(opened[3]!);
      const isQuoted = before.includes('>');
      fence = { end, isContents, isQuoted, isListed: item !== undefined };
      return isContents ? line : cover(line);
    }
    return line;
  };
  return text.split('\n').map(read).join('\n');
}

/** A block ends with the quote or the list it stands in, closed or not. */
const hasEnded = ({ isQuoted, isListed }: Fence, line: string): boolean =>
  (isQuoted && !/^[ \t]*>/.test(line)) ||
  (!isQuoted && isListed && /^\S/.test(line) && !/^(?:`{3,}|~{3,})[ \t\r]*$/.test(line));

const widthOf = (text: string): number => text.replaceAll('\t', '    ').length;

/** Code within lines: from one run of backticks to the next of the same length, in one paragraph. */
function blotSpans(text: string): string {
  // A paragraph ends at a blank line, a heading, an item of a list, a block.
  const paragraph = /(?:(?!\n[ \t>]*(?:\r?\n|[-*+#\uE000]|\d+[.)]))[^])+\n?|\n/g;
  return text.replaceAll(paragraph, (words) =>
    words.replaceAll(/(?<!`)(`+)(?!`)([^]*?)(?<!`)\1(?!`)|\\[^]/g, (span, ticks) =>
      ticks === undefined ? span : cover(span),
    ),
  );
}

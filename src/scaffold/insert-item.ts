import { isMap, isNode, isSeq, type CST, type YAMLSeq } from 'yaml';
import type { Entry } from './entry.ts';
import { renderFlow, renderYaml } from './yaml-text.ts';

/** What is written, in which field of its file if not in the file itself, and how lines end there. */
export interface Item {
  readonly entry: Entry;
  readonly field: string | undefined;
  readonly end: string;
}

/** Writes the first entry where there is `[]`, a field without a value, or nothing. */
export function beginList(
  text: string,
  range: readonly [from: number, to: number, end: number] | undefined,
  item: Item,
): string {
  const { field, end } = item;
  const lines = renderItem(item, field === undefined ? '' : '  ');
  if (!range) {
    const lead = field === undefined ? '' : `${field}:${end}`;
    return insertAfterLine(text, text.length, lead + lines, end);
  }
  const [from, to] = range;
  const before = text.slice(0, from).replace(/[ \t]+$/, '');
  const after = text.slice(to);
  if (before !== '' && !before.endsWith('\n'))
    return insertAfterLine(before + after, before.length, lines, end);
  // A remark behind `[]` stays, above the entries; an empty line does not.
  const remark = after.replace(/^[ \t]*(?:\r?\n)?/, '');
  return remark.startsWith('#')
    ? insertAfterLine(before + remark, before.length + 1, lines, end)
    : before + lines + remark;
}

/** Writes an entry before the one at this place, or after the last. */
export function insertItem(text: string, list: YAMLSeq, place: number, item: Item): string {
  const last = endOf(list.items.at(-1));
  if (list.flow) return splice(text, last, `, ${renderFlow(item.entry)}`);
  const dashes = dashesOf(list.srcToken as CST.BlockSequence);
  const indent = text.slice(lineStart(text, dashes[0]!), dashes[0]);
  const starts = dashes.map((dash) => withRemarks(text, lineStart(text, dash), indent));
  const isSpaced = starts.some(
    (start, index) => index > 0 && /\n\r?\n$/.test(text.slice(0, start)),
  );
  const blank = isSpaced || (starts.length === 1 && item.field === undefined) ? item.end : '';
  const lines = renderItem(item, indent);
  if (place < starts.length) return splice(text, starts[place]!, lines + blank);
  const at = pastRemarks(text, last, indent.length);
  return insertAfterLine(text, at, blank + lines, item.end);
}

/** The places of the hyphens before the entries. */
const dashesOf = ({ items }: CST.BlockSequence): number[] =>
  items.flatMap(({ start }) => start.find(({ type }) => type === 'seq-item-ind')?.offset ?? []);

function renderItem({ entry, end }: Item, indent: string): string {
  const lines = renderYaml([entry]).trimEnd().split('\n');
  return lines.map((line) => indent + line + end).join('');
}

const splice = (text: string, at: number, added: string): string =>
  text.slice(0, at) + added + text.slice(at);

const lineStart = (text: string, at: number): number => text.slice(0, at).lastIndexOf('\n') + 1;

/** Whole lines after the line on which a place is; at a line's start nothing stands on it. */
function insertAfterLine(text: string, at: number, lines: string, end: string): string {
  const isStart = at > 0 && text[at - 1] === '\n';
  const next = isStart ? at : text.indexOf('\n', at) + 1;
  if (next > 0 || text === '') return splice(text, next, lines);
  return text + end + lines;
}

/** Where the last value within a value ends: a list's own end is that of the lines below it. */
function endOf(node: unknown): number {
  const isBlock = (isMap(node) || isSeq(node)) && !node.flow;
  if (isMap(node) && isBlock) return endOf(node.items.at(-1)!.value);
  if (isSeq(node) && isBlock) return endOf(node.items.at(-1));
  return isNode(node) ? node.range![1] : 0;
}

/** Where the remarks begin that stand right above an entry, as far in as it does. */
function withRemarks(text: string, start: number, indent: string): number {
  const above = lineStart(text, start - 1);
  const isRemark = start > 0 && text.startsWith(`${indent}#`, above);
  return isRemark ? withRemarks(text, above, indent) : start;
}

/** The end of what belongs to an entry: remarks below it that stand further in than its hyphen. */
function pastRemarks(text: string, end: number, indent: number): number {
  const [own] = new RegExp(`^[^\\n]*(?:\\n {${indent + 1},}#[^\\n]*)*`).exec(text.slice(end))!;
  return end + own.length;
}

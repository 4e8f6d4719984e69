import { after, type Passage } from '../source.ts';
import type { DiagramEdge, Shape } from './flowchart.ts';

/** A node as one statement mentions it; without a `label` it is only referred to. */
export interface Mention {
  readonly id: string;
  readonly at: Passage;
  readonly shape: Shape;
  readonly label: Passage | undefined;
  readonly className: string | undefined;
}

/** What stands between two sides of a statement. */
interface Arrow extends Pick<DiagramEdge, 'stroke' | 'heads'> {
  readonly at: Passage;
  readonly label: Passage | undefined;
}

/** An arrow from each node on its left to each on its right. */
export interface Link extends Arrow {
  readonly from: readonly Mention[];
  readonly to: readonly Mention[];
}

/** A statement taken apart, or the text at which reading stopped. */
export type Statement =
  | {
      readonly kind: 'read';
      readonly mentions: readonly Mention[];
      readonly links: readonly Link[];
    }
  | { readonly kind: 'unread'; readonly rest: Passage };

const outlines: readonly { readonly pattern: RegExp; readonly shape: Shape }[] = [
  { pattern: /^\(\[(.+?)\]\)/d, shape: 'actor' },
  { pattern: /^\[\((.+?)\)\]/d, shape: 'store' },
  { pattern: /^\["(.+?)"\]/d, shape: 'box' },
  { pattern: /^\[\[([^[\]]+)\]\]/d, shape: 'box' },
  { pattern: /^\[[/\\]([^\]/\\]+)[/\\]\]/d, shape: 'box' },
  { pattern: /^\[(?![([/\\])([^\]]+)\]/d, shape: 'box' },
  { pattern: /^\(\(([^()]+)\)\)/d, shape: 'round' },
  { pattern: /^\("(.+?)"\)/d, shape: 'round' },
  { pattern: /^\((?![([])([^()]+)\)/d, shape: 'round' },
  { pattern: /^\{"(.+?)"\}/d, shape: 'choice' },
  { pattern: /^\{([^{}]+)\}/d, shape: 'choice' },
];
// As in Mermaid, a longer one is the same.
const shortArrow = /^(<)?(-{2,}>|-\.+->|={2,}>|-{3,}|-\.+-|={3,})(?: ?\|([^|]*)\|)?/d;
// One blank at each side, as two patterns that both take blanks would share them out in every way.
const wordyArrow = /^(<)?(--|-\.|==)\s(.+?)\s(-->|\.->|==>)/d;

/** Takes one statement apart: `a --> b[B]`, `a & b -->|label| c --> d`, or a node alone. */
export function parseStatement(statement: Passage): Statement {
  const mentions: Mention[] = [];
  const links: Link[] = [];
  let rest = { ...statement, text: statement.text.replace(/;$/, '').trimEnd() };
  let before: readonly Mention[] = [];
  let arrow: Arrow | undefined;
  for (;;) {
    const side: Mention[] = [];
    do {
      const read = readMention(side.length === 0 ? rest : after(rest, 1));
      if (read === undefined) return { kind: 'unread', rest };
      rest = read.rest;
      side.push(read.mention);
    } while (rest.text.startsWith('&'));
    mentions.push(...side);
    if (arrow !== undefined) links.push({ ...arrow, from: before, to: side });
    if (rest.text === '') return { kind: 'read', mentions, links };
    const read = readArrow(rest);
    if (read === undefined) return { kind: 'unread', rest };
    ({ arrow, rest } = read);
    before = side;
  }
}

function readMention(at: Passage): { mention: Mention; rest: Passage } | undefined {
  const id = /^[\p{L}_][\p{L}\p{N}_]*(?:-[\p{L}\p{N}_]+)*/u.exec(at.text)?.[0];
  if (id === undefined) return undefined;
  const named = at.text.slice(id.length);
  const outline = outlines.find(({ pattern }) => pattern.test(named));
  const found = outline?.pattern.exec(named);
  const length = id.length + (found?.[0].length ?? 0);
  const className = /^:::([\w-]+)/.exec(at.text.slice(length))?.[1];
  return {
    mention: {
      id,
      at,
      shape: outline?.shape ?? 'box',
      label: found ? part(at, id.length, found.indices![1]!) : undefined,
      className,
    },
    rest: after(at, length + (className === undefined ? 0 : className.length + 3)),
  };
}

function readArrow(at: Passage): { arrow: Arrow; rest: Passage } | undefined {
  const found = shortArrow.exec(at.text) ?? wordyArrow.exec(at.text);
  if (found === null) return undefined;
  const operator = `${found[2]}${found[4] ?? ''}`;
  const stroke = operator.includes('.') ? 'dotted' : operator.includes('=') ? 'thick' : 'solid';
  const heads = found[1] !== undefined ? 'both' : operator.endsWith('>') ? 'end' : 'none';
  const label = found.indices![3] && part(at, 0, found.indices![3]);
  return { arrow: { at, label, stroke, heads }, rest: after(at, found[0].length) };
}

const part = (whole: Passage, shift: number, [from, to]: readonly [number, number]): Passage =>
  after({ ...whole, text: whole.text.slice(0, shift + to) }, shift + from);

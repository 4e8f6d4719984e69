import type { DiagramEdge, Shape } from './diagram.ts';

/** A node as one statement mentions it; without `lines` it is only referred to. */
export interface Mention {
  readonly id: string;
  readonly shape: Shape;
  readonly lines: readonly string[] | undefined;
  readonly className: string | undefined;
}

/** One arrow of a statement, between the mention at `from` and the one at `to`. */
export type Arrow = Pick<DiagramEdge, 'lines' | 'stroke' | 'heads'> & {
  readonly from: number;
  readonly to: number;
};

/** A statement taken apart, or the text at which reading stopped. */
export type Statement =
  | {
      readonly kind: 'read';
      readonly mentions: readonly Mention[];
      readonly arrows: readonly Arrow[];
    }
  | { readonly kind: 'unread'; readonly rest: string };

const outlines: readonly { readonly pattern: RegExp; readonly shape: Shape }[] = [
  { pattern: /^\(\[(.+?)\]\)/, shape: 'actor' },
  { pattern: /^\[\((.+?)\)\]/, shape: 'store' },
  { pattern: /^\["(.+?)"\]/, shape: 'box' },
  { pattern: /^\[(?![([/\\])([^\]]+)\]/, shape: 'box' },
];
const arrowPattern = /^(<)?(-->|-\.->|==>|---|-\.-|===)(?:\|([^|]*)\|)?/;
const wordyArrowPattern = /^(<)?(--|-\.|==)\s+(.+?)\s+(-->|\.->|==>)/;

/** The lines of a label: `Elastic Load<br/>Balancing` is two. */
export function parseLabel(text: string): string[] {
  return text
    .replace(/^\s*"(.*)"\s*$/s, '$1')
    .split(/<br\s*\/?>|\\n/i)
    .map((line) =>
      line
        .replace(/#quot;/g, '"')
        .replace(/#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
        .trim(),
    )
    .filter((line) => line !== '');
}

function parseMention(text: string): { mention: Mention; rest: string } | undefined {
  const id = /^[\p{L}_][\p{L}\p{N}_]*(?:-[\p{L}\p{N}_]+)*/u.exec(text)?.[0];
  if (id === undefined) return undefined;
  let rest = text.slice(id.length);
  let shape: Shape = 'box';
  let lines: readonly string[] | undefined;
  for (const outline of outlines) {
    const found = outline.pattern.exec(rest);
    if (found === null) continue;
    shape = outline.shape;
    lines = parseLabel(found[1] ?? '');
    rest = rest.slice(found[0].length);
    break;
  }
  const className = /^:::([\w-]+)/.exec(rest)?.[1];
  if (className !== undefined) rest = rest.slice(className.length + 3);
  return { mention: { id, shape, lines, className }, rest: rest.trimStart() };
}

function parseArrow(text: string): { arrow: Omit<Arrow, 'from' | 'to'>; rest: string } | undefined {
  const short = arrowPattern.exec(text);
  const found = short ?? wordyArrowPattern.exec(text);
  if (found === null) return undefined;
  const operator = short === null ? `${found[2]}${found[4]}` : (found[2] ?? '');
  const stroke = operator.includes('.') ? 'dotted' : operator.includes('=') ? 'thick' : 'solid';
  const heads = found[1] !== undefined ? 'both' : operator.endsWith('>') ? 'end' : 'none';
  return {
    arrow: { lines: parseLabel(found[3] ?? ''), stroke, heads },
    rest: text.slice(found[0].length).trimStart(),
  };
}

/** Takes one statement apart: `a --> b[B]`, `a & b -->|label| c --> d`, or a node alone. */
export function parseStatement(text: string): Statement {
  const mentions: Mention[] = [];
  const arrows: Arrow[] = [];
  let rest = text.trim().replace(/;$/, '');
  let before: number[] = [];
  let pending: Omit<Arrow, 'from' | 'to'> | undefined;
  for (;;) {
    const side: number[] = [];
    do {
      const read = parseMention(rest.replace(/^&\s*/, ''));
      if (read === undefined) return { kind: 'unread', rest };
      rest = read.rest;
      side.push(mentions.push(read.mention) - 1);
    } while (rest.startsWith('&'));
    if (pending !== undefined) {
      for (const from of before) for (const to of side) arrows.push({ ...pending, from, to });
    }
    if (rest === '') return { kind: 'read', mentions, arrows };
    const read = parseArrow(rest);
    if (read === undefined) return { kind: 'unread', rest };
    pending = read.arrow;
    rest = read.rest;
    before = side;
  }
}

import { findUnseen, withoutUnseen } from '../schema/characters.ts';
import { findPlaceholders } from '../schema/placeholders.ts';
import { most } from './limits.ts';

/** A point in a drawing's own text; both count from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Something that the author can mend. */
export interface DiagramProblem extends Place {
  readonly message: string;
}

/** Part of a drawing's text, and where it begins. */
export interface Passage extends Place {
  readonly text: string;
}

/** What drawings of every kind say alike, and their own lines. */
export interface Source {
  /** The caption, or the title of a slide; the name when there is no other. */
  readonly title: string;
  /** The text alternative: a name and a description. */
  readonly name: string;
  readonly description: string;
  /** The line that tells the kind of drawing. */
  readonly header: Passage;
  /** What follows it, without comments and blank lines. */
  readonly lines: readonly Passage[];
}

/** Tells one fault. */
export type Report = (at: Place, message: string) => unknown;

/** A drawing's text, line by line; nothing when there is too much of it, or nothing in it. */
export function readSource(text: string, report: Report): Source | undefined {
  const passages: Passage[] = [];
  let length = 0;
  for (const [index, line] of text.split(/\r\n|\n|\r/).entries()) {
    const start = { line: index + 1, column: 1 };
    length += line.length + 1;
    if (length > most.text || line.length > most.line) {
      const limit =
        length > most.text
          ? `그림의 글이 ${most.text.toLocaleString('ko')}`
          : `한 줄이 ${most.line}`;
      report(
        { ...start, column: Math.min(line.length, most.line) + 1 },
        `${limit}자를 넘습니다. 줄이거나 나누어 주세요.`,
      );
      return undefined;
    }
    const flaw = findFlaw(line);
    if (flaw !== undefined) report({ ...start, column: flaw.at + 1 }, flaw.message);
    if (line.trim() !== '') passages.push(trimmed(line, start));
  }
  const frontmatter = takeFrontmatter(passages, report);
  const title = findFact(frontmatter, 'title')?.text.replace(/^(["'])(.*)\1$/, '$2');
  const drawn = passages.slice(frontmatter.length).filter(({ text }) => !text.startsWith('%%'));
  const [header, ...lines] = drawn.filter((line) => !/^acc(?:Title|Descr)\s*:/.test(line.text));
  const top = header ?? drawn[0] ?? { line: 1, column: 1 };
  if (header === undefined) report(top, '그릴 것이 없습니다. `flowchart TD`부터 적어 주세요.');
  const find = (key: string, what: string): string => {
    const fact = findFact(drawn, key);
    if (!fact?.text) report(fact ?? top, `\`${key}: …\`이 없습니다. ${what} 적어 주세요.`);
    return fact?.text ?? '';
  };
  const name = find('accTitle', '그림이 무엇인지 한 구절로');
  const description = find('accDescr', '그림이 보여 주는 것을 한두 문장으로');
  return header && { title: title ?? name, name, description, header, lines };
}

/** What no picture may show: what nobody sees, and what a template seems to have left behind. */
function findFlaw(text: string): { readonly at: number; readonly message: string } | undefined {
  const unseen = findUnseen(text);
  const hint = '지우거나 눈에 보이는 글자로 적어 주세요.';
  if (unseen)
    return { at: unseen.at, message: `보이지 않는 문자 ${unseen.name}이(가) 있습니다. ${hint}` };
  const [left] = findPlaceholders(text);
  if (left === undefined) return undefined;
  const message = `${quote(left)}은(는) 기계가 남긴 글자처럼 보입니다. 다른 말로 적어 주세요.`;
  return { at: text.indexOf(left), message };
}

/** The lines between `---` and `---` at the top, with both. */
function takeFrontmatter(lines: readonly Passage[], report: Report): readonly Passage[] {
  if (lines[0]?.text !== '---') return [];
  const last = lines.findIndex(({ text }, index) => index > 0 && text === '---');
  if (last === -1)
    report(lines[0], '머리말을 닫는 `---`가 없습니다. 머리말 다음에 한 줄로 적어 주세요.');
  return lines.slice(0, last === -1 ? 1 : last + 1);
}

/** What stands behind the last `key:`, as in Mermaid. */
function findFact(lines: readonly Passage[], key: string): Passage | undefined {
  const pattern = new RegExp(`^${key}\\s*:`);
  const fact = lines.findLast(({ text }) => pattern.test(text));
  return fact && after(fact, fact.text.indexOf(':') + 1);
}

/** A text without the blanks around it, at the place where it then begins. */
function trimmed(text: string, { line, column }: Place): Passage {
  return { text: text.trim(), line, column: column + text.length - text.trimStart().length };
}

/** What is left of a passage behind so many characters. */
export const after = ({ text, line, column }: Passage, length: number): Passage =>
  trimmed(text.slice(length), { line, column: column + length });

/** A passage as a message quotes it. */
export function quote(text: string): string {
  const signs = [...text];
  return `\`${withoutUnseen(signs.slice(0, 40).join(''))}${signs.length > 40 ? '…' : ''}\``;
}

/** A character by number or name, as Mermaid or HTML writes it: `#9829;`, `#x2665;`, `&#9829;`, `#quot;`, `&amp;`. */
const code = /(?:&#|[#&])(?:x([0-9a-f]+)|(\d+)|([a-z][a-z0-9]*));/gi;
const names = new Map(
  Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }),
);

/** The lines of a label, each character of which can be seen: `Elastic Load<br/>Balancing` is two. */
export function readLabel(label: Passage, report: Report): string[] {
  const lines = label.text
    .replace(/^"(.*)"$/s, '$1')
    .split(/<br\s*\/?>|\\n/i)
    .map((line) => line.replaceAll(code, (...found) => decode(found) ?? found[0]).trim())
    .filter((line) => line !== '');
  const codes = [...label.text.matchAll(code)];
  for (const found of codes.filter((each) => decode(each) === undefined))
    report(
      after(label, found.index),
      `${quote(found[0])}은(는) 모르는 글자 이름입니다. 글자를 그대로 적어 주세요.`,
    );
  // What stands in the text itself has been told.
  const flaw = findFlaw(label.text) ? undefined : findFlaw(lines.join('\n'));
  const bad = codes.find((found) => findUnseen(decode(found) ?? ''));
  if (flaw !== undefined)
    report(after(label, bad?.index ?? 0), `${bad ? `${quote(bad[0])}: ` : ''}${flaw.message}`);
  if (lines.join('').length > most.label || lines.length > most.labelLines)
    report(label, `이름표가 너무 깁니다(한도 ${most.label}자, ${most.labelLines}줄). 줄여 주세요.`);
  return lines;
}

/** The character of a number or a name; of a number that no character has, one that nobody may use. */
function decode([, hex, number, name]: readonly string[]): string | undefined {
  if (name !== undefined) return names.get(name.toLowerCase());
  const value = hex === undefined ? Number(number) : Number.parseInt(hex, 16);
  return String.fromCodePoint(Math.min(value, 0x10ffff));
}

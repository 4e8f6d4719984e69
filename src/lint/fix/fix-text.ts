import { visit } from 'unist-util-visit';
import { findForeignMarks } from '../../foreign/marks.ts';
import { pickJosa } from '../../korean/josa.ts';
import { formatOf, parseText } from '../../markdown/parse.ts';
import { findWrongWords, type KnownNames } from '../lint-words.ts';
import { sourceOf, type Text } from '../text.ts';
import { applyEdits, offsetBefore, withoutOverlaps, type Edit } from './edit.ts';
import { fixHeadings } from './fix-headings.ts';
import { fixLists } from './fix-lists.ts';

/** A body to put right, and what is known beside it. */
export interface Fixable extends KnownNames, Pick<Text, 'file' | 'body' | 'bodyLine'> {
  /** The title that the frontmatter has. */
  readonly title: string;
  /** The names of the files beside the text. */
  readonly beside: ReadonlySet<string>;
}

/** What was put right, on which line of the file as it was. */
export interface Fixed {
  readonly line: number;
  readonly what: string;
}

/** What is put right may bring something else to light: a box within a box. */
const mostRounds = 20;

/** Puts right in a body what can be put right without asking; a second time changes nothing. */
export function fixText(given: Fixable): { body: string; fixed: Fixed[] } {
  let { body } = given;
  const made: (readonly Edit[])[] = [];
  const fixed = new Map<string, Fixed>();
  while (made.length < mostRounds) {
    const edits = withoutOverlaps(findEdits({ ...given, body })).filter(
      ({ from, to, text }) => body.slice(from, to) !== text,
    );
    if (edits.length === 0) break;
    for (const { from, what } of edits) {
      const offset = made.reduceRight((at, round) => offsetBefore(at, round), from);
      const line = given.body.slice(0, offset).split('\n').length + given.bodyLine - 1;
      fixed.set(`${line} ${what}`, { line, what });
    }
    made.push(edits);
    body = applyEdits(body, edits);
  }
  const inOrder = [...fixed.values()].toSorted((one, other) => one.line - other.line);
  return { body, fixed: inOrder };
}

function findEdits(given: Fixable): Edit[] {
  const { file, body } = given;
  const format = formatOf(file);
  const parsed = parseText(body, format);
  if (parsed.kind === 'fault' && parsed.rule === 'too-much') return [];
  const foreign = fixForeign(body, format);
  if (parsed.kind === 'fault') return foreign;
  const text = { ...given, tree: parsed.tree };
  const words = findWrongWords(text, given).map(({ from, to, wrong, right }): Edit => ({
    ...{ from, to, text: right },
    what: `\`${wrong}\` → \`${right}\``,
  }));
  // Lists and headings are read anew once signs of other platforms are gone.
  const shape = foreign.length > 0 ? [] : [...fixLists(text), ...fixHeadings(text, given.title)];
  return [...foreign, ...words, ...shape, ...fixPictureNames(text, given.beside)];
}

function fixForeign(body: string, format: 'md' | 'mdx'): Edit[] {
  const newline = body.includes('\r\n') ? '\r\n' : '\n';
  return findForeignMarks(body).flatMap(({ from, to, name, replacement }): Edit[] => {
    // MDX has no such comments.
    if (replacement === undefined || (format === 'mdx' && replacement.includes('<!--'))) return [];
    const text = replacement.replaceAll(/\r?\n/g, newline);
    return [
      { from, to, text, what: `${name}${pickJosa(name, '을', '를')} Markdown으로 적었습니다.` },
    ];
  });
}

/** `![글](./무대 사진.jpg)` is no picture until its name is wrapped. */
function fixPictureNames({ body, tree }: Text, beside: ReadonlySet<string>): Edit[] {
  const edits: Edit[] = [];
  const sign =
    /(?<=!\[[^\]\n]*\]\()([^<\n][^\n]*?\.(?:jpe?g|png|webp))(?=(?:[ \t]+"[^"\n]*")?\))/gi;
  visit(tree, 'text', (node) => {
    const from = node.position!.start.offset!;
    for (const { 0: name, index } of sourceOf(node, body).matchAll(sign)) {
      if (!beside.has(name.replace(/^\.\//, ''))) continue;
      const at = from + index;
      const what = `\`${name}\`을(를) <>로 감쌌습니다.`;
      edits.push({ from: at, to: at + name.length, text: `<${name}>`, what });
    }
  });
  return edits;
}

import { parse as parseToml } from 'smol-toml';
import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Findings } from '../report.ts';
import { readLoosely, type Fields } from './loose-fields.ts';

/** A post taken apart into what stands above its text and the text. */
export interface Split {
  readonly frontmatter: Readonly<Record<string, unknown>>;
  readonly lines: ReadonlyMap<string, number>;
  readonly body: string;
  /** The line on which the body begins, from 1. */
  readonly bodyLine: number;
}

/** More than this is no frontmatter, whatever it begins with. */
const longest = 20_000;

/** A line of a field: `title: …`, `categories:`; never `https://…`, never a sentence. */
const field = /^["']?[\p{L}_][\p{L}\p{N}_ .-]{0,40}["']?\s*:(?:\s|$)/u;

/** What one would find in frontmatter even where its marks are missing. */
const known = /^(?:title|date|layout|tags?|categor(?:y|ies)|author|slug|draft|description)\s*:/i;

/** Takes the frontmatter off a post: YAML, TOML or JSON, also where its marks or its syntax are broken. */
export function splitFrontmatter(text: string, findings: Findings): Split {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => line.trim() !== '');
  const opening = lines[first]?.trim() ?? '';
  if (opening === '---' || /^---\s*(?:yaml|json|toml)$/i.test(opening))
    return splitYaml(lines, first + 1, findings);
  if (opening === '+++') return splitToml(lines, first, findings);
  if (opening.startsWith('{')) return splitJson(lines, first) ?? whole(text);
  if (known.test(opening)) return splitYaml(lines, first, findings);
  return whole(text);
}

const whole = (text: string): Split => ({
  frontmatter: {},
  lines: new Map(),
  body: text,
  bodyLine: 1,
});

const isShort = (lines: readonly string[]): boolean => lines.join('\n').length <= longest;

/** Between `---` and `---`; where the second is missing, as far as lines look like fields. */
function splitYaml(lines: readonly string[], start: number, findings: Findings): Split {
  const closing = lines.findIndex(
    (line, index) => index >= start && /^(?:---|\.\.\.)\s*$/.test(line),
  );
  const between = closing < 0 ? [] : lines.slice(start, closing);
  const isMarked = closing >= 0 && isShort(between) && looksLikeFields(between);
  const end = isMarked ? closing : endOfFields(lines, start);
  const written = lines.slice(start, end);
  // A rule at the top of a text is no frontmatter.
  if (!isMarked && !written.some((line) => field.test(line))) return whole(lines.join('\n'));
  const fields = readYamlFields(written, start + 1, findings);
  return split(lines, isMarked ? end + 1 : end, fields);
}

const looksLikeFields = (lines: readonly string[]): boolean => {
  const said = lines.filter((line) => line.trim() !== '' && !/^\s*#/.test(line));
  return said.length === 0 || said.some((line) => field.test(line)) || said[0]!.startsWith('{');
};

/** The first line that is neither a field nor what belongs to one. */
function endOfFields(lines: readonly string[], start: number): number {
  let end = start;
  while (end < lines.length && (field.test(lines[end]!) || /^(?:\s+\S|\s*- )/.test(lines[end]!)))
    end += 1;
  return end;
}

function readYamlFields(written: readonly string[], line: number, findings: Findings): Fields {
  const source = written.join('\n').replaceAll('\t', '  ');
  const counter = new LineCounter();
  const document = parseDocument(source, { lineCounter: counter, uniqueKeys: false });
  if (document.errors.length > 0 || !isMap(document.contents))
    return readLoosely(written, line, findings);
  const lines = new Map<string, number>();
  for (const { key } of document.contents.items)
    if (isScalar(key) && key.range)
      lines.set(String(key.value), counter.linePos(key.range[0]).line + line - 1);
  try {
    const data = document.toJS({ maxAliasCount: 20 }) as Record<string, unknown>;
    return { data, lines };
  } catch {
    return readLoosely(written, line, findings);
  }
}

function splitToml(lines: readonly string[], first: number, findings: Findings): Split {
  const closing = lines.findIndex((line, index) => index > first && line.trim() === '+++');
  if (closing < 0) return whole(lines.join('\n'));
  const written = lines.slice(first + 1, closing);
  // `+++ 중식 +++` and what stands between two such lines is no TOML.
  if (!written.some((line) => /^\s*[\w"-]+\s*=/.test(line))) return whole(lines.join('\n'));
  return split(lines, closing + 1, readTomlFields(written, first + 2, findings));
}

function readTomlFields(written: readonly string[], line: number, findings: Findings): Fields {
  try {
    const data = JSON.parse(JSON.stringify(parseToml(written.join('\n')))) as Fields['data'];
    const lines = new Map<string, number>();
    for (const [index, content] of written.entries()) {
      const name = /^\s*"?([\w-]+)"?\s*=/.exec(content)?.[1];
      if (name !== undefined && !lines.has(name)) lines.set(name, line + index);
    }
    return { data, lines };
  } catch {
    const loose = written.map((content) => content.replace(/^(\s*[\w"-]+\s*)=/, '$1:'));
    return readLoosely(loose, line, findings);
  }
}

/** `{ "title": … }` up to the line that makes it whole. */
function splitJson(lines: readonly string[], first: number): Split | undefined {
  for (let end = first + 1; end <= Math.min(lines.length, first + 200); end += 1) {
    if (!/\}\s*$/.test(lines[end - 1]!)) continue;
    try {
      const data: unknown = JSON.parse(lines.slice(first, end).join('\n'));
      if (typeof data !== 'object' || data === null) return undefined;
      const names = Object.keys(data).map((name) => [name, first + 1] as const);
      return split(lines, end, { data: data as Fields['data'], lines: new Map(names) });
    } catch {
      // Not whole yet.
    }
  }
  return undefined;
}

const split = (lines: readonly string[], end: number, { data, lines: places }: Fields): Split => ({
  frontmatter: data,
  lines: places,
  body: lines.slice(end).join('\n'),
  bodyLine: end + 1,
});

import {
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Alias,
  type Document,
} from 'yaml';
import type { FieldPath, Problem } from '../problems/problem.ts';
import { findYamlExcess } from './yaml-limits.ts';
import { aliasProblem, yamlProblem } from './yaml-problem.ts';

/** One content file, taken apart but not yet judged; it remembers where each field stands. */
export interface ContentDocument {
  readonly file: string;
  readonly data: unknown;
  /** The Markdown below the frontmatter; empty for YAML files and where there is no frontmatter. */
  readonly body: string;
  /** The file's line on which the body begins, from 1. */
  readonly bodyLine: number;
  /** Where a field, or the nearest field around it, stands in the file; both from 1. */
  locate(path: FieldPath): { line: number; column: number };
}

const frontmatter = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

/** Takes a Markdown or YAML file apart; YAML that cannot be read is a problem with its place. */
export function parseContentDocument(
  file: string,
  text: string,
): { document: ContentDocument; problems: Problem[] } {
  const source = text.replace(/^\uFEFF/, '');
  const match = file.endsWith('.yml') ? undefined : frontmatter.exec(source);
  const isList = file.endsWith('.yml');
  const written = isList ? source : (match?.[1] ?? '');
  const excess = findYamlExcess(written, isList ? 'list' : 'frontmatter');
  const yaml = excess ? '' : written;
  const firstLine = match ? 2 : 1;
  const body = match ? source.slice(match[0].length) : '';
  const bodyLine = match ? match[0].split('\n').length : 1;

  const counter = new LineCounter();
  // The YAML 1.2 core plus timestamps: what Astro's own reader makes of the same file.
  const parsed = parseDocument(yaml, { lineCounter: counter, customTags: ['timestamp'] });
  const lineAt = (offset: number) => {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(1, line) + firstLine - 1, column: Math.max(1, col) };
  };
  const problems = parsed.errors
    // One slip makes the parser stumble several times over the same place.
    .filter(({ pos }, index, all) => all.findIndex((other) => other.pos[0] === pos[0]) === index)
    .map((error) => yamlProblem(error, { kind: 'text', file, ...lineAt(error.pos[0]) }));
  if (excess) {
    const { line, message, hint } = excess;
    const place = { kind: 'text', file, line: line + firstLine - 1, column: 1 } as const;
    problems.push({ rule: 'too-much', severity: 'error', message, hint, place });
  }
  if (!isList && !match) {
    problems.push({
      rule: 'frontmatter',
      severity: 'error',
      message: '머리말(frontmatter)이 없습니다.',
      hint: '파일의 첫 줄을 ---로 시작해 주세요.',
      place: { kind: 'text', file, line: 1, column: 1 },
    });
  }
  let data: unknown;
  try {
    if (parsed.errors.length === 0) data = parsed.toJS();
  } catch {
    // An alias that leads nowhere, or aliases whose value would not fit into memory.
    problems.push(aliasProblem({ kind: 'text', file, ...lineAt(findAlias(parsed)) }));
  }
  const document: ContentDocument = {
    file,
    data,
    body,
    bodyLine,
    locate: (path) => lineAt(offsetOf(parsed, path)),
  };
  return { document, problems };
}

/** Goes down the path as far as the file does: a missing field is reported where its parent begins. */
function offsetOf(document: Document, path: FieldPath): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const step of path) {
    let next: unknown;
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => (isScalar(key) ? key.value : key) === step);
      offset = startOf(pair?.key) ?? offset;
      next = pair?.value;
    } else if (isSeq(node)) {
      next = node.items[Number(step)];
      offset = startOf(next) ?? offset;
    }
    if (next === undefined) break;
    node = next;
  }
  return isScalar(node) ? (startOf(node) ?? offset) : offset;
}

/** Where the first alias without an anchor stands, else the first alias. */
function findAlias(document: Document): number {
  const aliases: Alias[] = [];
  visit(document, { Alias: (_, alias) => void aliases.push(alias) });
  return startOf(aliases.find((alias) => !alias.resolve(document)) ?? aliases[0]) ?? 0;
}

const startOf = (node: unknown): number | undefined => (isNode(node) ? node.range?.[0] : undefined);

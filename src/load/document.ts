import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml';
import type { FieldPath, Problem } from '../problems/problem.ts';

/** One content file, taken apart but not yet judged; it remembers where each field stands. */
export interface ContentDocument {
  readonly file: string;
  readonly data: unknown;
  /** The Markdown below the frontmatter; empty for YAML files. */
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
  const yaml = file.endsWith('.yml') ? source : (match?.[1] ?? '');
  const firstLine = match ? 2 : 1;
  const body = file.endsWith('.yml') ? '' : source.slice(match?.[0].length ?? 0);
  const bodyLine = match ? match[0].split('\n').length : 1;

  const counter = new LineCounter();
  // The YAML 1.2 core plus timestamps: what Astro's own reader makes of the same file.
  const parsed = parseDocument(yaml, { lineCounter: counter, customTags: ['timestamp'] });
  const lineAt = (offset: number) => {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(1, line) + firstLine - 1, column: Math.max(1, col) };
  };
  const problems = parsed.errors.map(({ pos, message }): Problem => ({
    rule: 'yaml',
    severity: 'error',
    message: `YAML을 읽을 수 없습니다: ${message.split('\n')[0]}`,
    hint: '들여쓰기와 따옴표를 확인해 주세요.',
    place: { kind: 'text', file, ...lineAt(pos[0]) },
  }));
  if (!file.endsWith('.yml') && !match) {
    problems.push({
      rule: 'frontmatter',
      severity: 'error',
      message: '머리말(frontmatter)이 없습니다.',
      hint: '파일의 첫 줄을 ---로 시작해 주세요.',
      place: { kind: 'text', file, line: 1, column: 1 },
    });
  }
  const document: ContentDocument = {
    file,
    data: parsed.errors.length > 0 ? undefined : (parsed.toJS() as unknown),
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

const startOf = (node: unknown): number | undefined => (isNode(node) ? node.range?.[0] : undefined);

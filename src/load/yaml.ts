import {
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Document,
  type ScalarTag,
} from 'yaml';
import type { FieldPath, Problem } from '../problems/problem.ts';
import {
  findLost,
  findMarked,
  findDuplicateFields,
  findOvergrown,
  findYamlExcess,
  type YamlKind,
} from './yaml-limits.ts';
import { yamlProblem } from './yaml-problem.ts';
import { traceSlip } from './yaml-slip.ts';

/** A text of YAML as data, with what is wrong in it and where each field stands; both from 1. */
export interface ReadYaml {
  /** Nothing where there is a problem. */
  readonly data: unknown;
  readonly problems: readonly Problem[];
  locate(path: FieldPath): { line: number; column: number };
}

/** What Astro's own reader makes of a file beside the YAML 1.2 core: timestamps, and numbers such as `-0b11`. */
const prefixed: ScalarTag = {
  tag: 'tag:yaml.org,2002:int',
  default: true,
  test: /^[-+]?0(?:b[01]+|o[0-7]+|x[\da-fA-F]+)$/,
  resolve: (text) => Number(text.replace(/^[-+]/, '')),
};

/** Whoever slips more often mends these first. */
const mostSlips = 20;

/** Reads a text that begins on this line of its file. */
export function readYaml(file: string, text: string, kind: YamlKind, firstLine = 1): ReadYaml {
  const problems: Problem[] = [];
  const tooMuch = (message: string, hint: string, at: { line: number; column: number }) => {
    const place = { kind: 'text', file, ...at } as const;
    problems.push({ rule: 'too-much', severity: 'error', message, hint, place });
  };
  const excess = findYamlExcess(text, kind);
  if (excess)
    tooMuch(excess.message, excess.hint, { line: excess.line + firstLine - 1, column: 1 });

  const counter = new LineCounter();
  const parsed = parseDocument(excess ? '' : text, {
    lineCounter: counter,
    customTags: ['timestamp', prefixed],
    // It would compare each field with every other.
    uniqueKeys: false,
  });
  const lineAt = (offset: number) => {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(1, line) + firstLine - 1, column: Math.max(1, col) };
  };
  const placeAt = (offset: number) => ({ kind: 'text', file, ...lineAt(offset) }) as const;
  // What this parser warns of, Astro's refuses.
  const slips = [...parsed.errors, ...parsed.warnings].sort(
    (one, other) => one.pos[0] - other.pos[0],
  );
  const told = new Set<number>();
  for (const slip of slips) {
    if (problems.length === mostSlips) break;
    // One slip makes the parser stumble several times over the same line.
    const stumbled = lineAt(slip.pos[0]).line;
    if (told.has(stumbled)) continue;
    const { code, at } = traceSlip({ code: slip.code, at: slip.pos[0] }, text);
    const place = placeAt(at);
    if (!told.has(place.line)) problems.push(yamlProblem(code, place));
    told.add(stumbled).add(place.line);
  }
  const overgrown = findOvergrown(parsed);
  if (overgrown) tooMuch(overgrown.message, overgrown.hint, lineAt(overgrown.at));
  if (problems.length === 0) {
    const mark = findMarked(parsed, text);
    if (mark !== undefined) problems.push(yamlProblem('MARK', placeAt(mark)));
    for (const at of findDuplicateFields(parsed))
      problems.push(yamlProblem('DUPLICATE_KEY', placeAt(at)));
    for (const at of findLost(parsed, text)) problems.push(yamlProblem('LOST', placeAt(at)));
  }
  return {
    data: problems.length === 0 ? parsed.toJS() : undefined,
    problems,
    locate: (path) => lineAt(offsetOf(parsed, path)),
  };
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

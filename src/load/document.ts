import type { FieldPath, Problem } from '../problems/problem.ts';
import { readYaml } from './yaml.ts';

/** One content file, taken apart but not yet judged; it remembers where each field stands. */
export interface ContentDocument {
  readonly file: string;
  readonly data: unknown;
  /** The Markdown below the frontmatter; empty for YAML files and where frontmatter has no end. */
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
  if (file.endsWith('.yml')) {
    const { data, locate, problems } = readYaml(file, withoutMark(text), 'list');
    return { document: { file, data, body: '', bodyLine: 1, locate }, problems: [...problems] };
  }
  const { head, body, bodyLine } = splitDocument(text);
  const { data, locate, problems } = readYaml(file, head ?? '', 'frontmatter', 2);
  const document = { file, data, body, bodyLine, locate };
  if (head !== undefined) return { document, problems: [...problems] };
  const missing: Problem = {
    rule: 'frontmatter',
    severity: 'error',
    message: '머리말(frontmatter)이 없습니다.',
    hint: '파일의 첫 줄을 ---로 시작해 주세요.',
    place: { kind: 'text', file, line: 1, column: 1 },
  };
  return { document, problems: [missing] };
}

/** The frontmatter of a Markdown file, if it has any that ends, and the Markdown below it. */
export function splitDocument(text: string): {
  readonly head: string | undefined;
  readonly body: string;
  readonly bodyLine: number;
} {
  const source = withoutMark(text);
  const [whole = '', head] = frontmatter.exec(source) ?? [];
  return {
    head,
    body: whole === '' && /^---\s/.test(source) ? '' : source.slice(whole.length),
    bodyLine: whole.split('\n').length,
  };
}

/** Some editors begin a file with a mark of its encoding. */
const withoutMark = (text: string): string => text.replace(/^\uFEFF/, '');

import { lstat, readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { FoundFile } from '../lint/lint-file-names.ts';
import type { Problem } from '../problems/problem.ts';
import type { RuleId } from '../problems/rules.ts';

/** The most bytes of a text: the longest list there may be, in Korean. */
const mostBytes = 4_000_000;

/** Everything below a content folder, in order, and what it is; links are told and not followed. */
export async function listContent(directory: string): Promise<FoundFile[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  return entries
    .map((entry): FoundFile => {
      const path = relative(directory, join(entry.parentPath, entry.name)).replaceAll('\\', '/');
      if (entry.isFile()) return { path, kind: 'file' };
      if (entry.isDirectory()) return { path, kind: 'folder' };
      return { path, kind: entry.isSymbolicLink() ? 'link' : 'other' };
    })
    .toSorted((one, other) => (one.path < other.path ? -1 : 1));
}

/** The bytes of a file that `listContent` found, or why they cannot be had. */
export async function readContentFile(file: string): Promise<Uint8Array | Problem> {
  try {
    if ((await lstat(file)).size > mostBytes)
      return problem(file, 'too-much', `${mostBytes / 1_000_000} MB를 넘습니다.`, '줄여 주세요.');
    return await readFile(file);
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code ?? String(error);
    const message = `파일을 읽을 수 없습니다(${why}).`;
    return problem(file, 'unreadable-file', message, '이름과 권한을 확인해 주세요.');
  }
}

const problem = (file: string, rule: RuleId, message: string, hint: string): Problem => ({
  rule,
  severity: 'error',
  message,
  hint,
  place: { kind: 'text', file, line: 1, column: 1 },
});

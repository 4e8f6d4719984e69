import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../problems/problem.ts';

/** Every file of a folder → when it was last written, how large it was, and which file it was. */
export type Snapshot = ReadonlyMap<string, string>;

export function takeSnapshot(folder: string): Snapshot {
  // That a folder is missing is said by whoever reads it.
  if (!existsSync(folder)) return new Map();
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    files.map((file) => {
      const { mtimeMs, size, ino } = statSync(file, { throwIfNoEntry: false }) ?? {};
      return [file, `${mtimeMs} ${size} ${ino}`];
    }),
  );
}

/** Files that came, went or changed between two snapshots: what was made of them may be half old, half new. */
export function findChanges(before: Snapshot, after: Snapshot): Problem[] {
  const files = new Set([...before.keys(), ...after.keys()]);
  return [...files]
    .filter((file) => before.get(file) !== after.get(file))
    .sort()
    .map((file) => ({
      rule: 'changed-meanwhile',
      severity: 'error',
      message: '사이트를 만드는 동안 파일이 바뀌었습니다.',
      hint: '저장이 끝난 뒤 다시 빌드해 주세요.',
      place: { kind: 'file', file },
    }));
}

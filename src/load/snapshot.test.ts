import {
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { findChanges, takeSnapshot } from './snapshot.ts';

let folder: string;
const at = (name: string) => join(folder, name);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'snapshot-'));
  mkdirSync(at('summit'));
  writeFileSync(at('summit/event.md'), '행사');
  writeFileSync(at('summit/stage.jpg'), '사진');
  // A whole second, which can be said again exactly.
  utimesSync(at('summit/stage.jpg'), 1_700_000_000, 1_700_000_000);
});

test('a folder that nobody touched has no changes', () => {
  expect(findChanges(takeSnapshot(folder), takeSnapshot(folder))).toEqual([]);
});

test.each([
  ['written anew', 'stage.jpg', () => writeFileSync(at('summit/stage.jpg'), '다른 사진')],
  [
    'replaced by one of the same size and time',
    'stage.jpg',
    () => {
      const { atime, mtime } = statSync(at('summit/stage.jpg'));
      writeFileSync(at('other.jpg'), '사진');
      utimesSync(at('other.jpg'), atime, mtime);
      renameSync(at('other.jpg'), at('summit/stage.jpg'));
    },
  ],
  ['deleted', 'event.md', () => rmSync(at('summit/event.md'))],
  ['added', 'new.md', () => writeFileSync(at('summit/new.md'), '새 글')],
])('a file %s is named', (_how, name, change) => {
  const before = takeSnapshot(folder);
  change();
  expect(findChanges(before, takeSnapshot(folder))).toMatchObject([
    { rule: 'changed-meanwhile', place: { file: at(`summit/${name}`) } },
  ]);
});

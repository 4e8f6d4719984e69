import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { findForeignFolder, openStage, recover } from './stage.ts';

let folder: string;
let out: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stage-'));
  out = join(folder, 'dist');
});

const put = (place: string, text: string) => {
  mkdirSync(place, { recursive: true });
  for (const name of ['index.html', '404.html']) writeFileSync(join(place, name), text);
};
const readHome = (place = out) => readFileSync(join(place, 'index.html'), 'utf8');

test('what is published takes the whole place of what was there, and nothing is left beside it', () => {
  put(out, 'old');
  writeFileSync(join(out, 'old-only.html'), '');
  const stage = openStage(out);
  put(stage.folder, 'new');
  expect(readHome()).toBe('old');
  stage.publish();
  expect(readHome()).toBe('new');
  expect(existsSync(join(out, 'old-only.html'))).toBe(false);
  expect(readdirSync(folder)).toEqual(['dist']);
});

test('what is discarded leaves the last build as it was', () => {
  put(out, 'old');
  const stage = openStage(out);
  put(stage.folder, 'new');
  stage.discard();
  expect(readHome()).toBe('old');
  expect(readdirSync(folder)).toEqual(['dist']);
});

test('a first build needs no folder, nor the ones around it', () => {
  const deep = join(folder, 'a/b/dist');
  const stage = openStage(deep);
  put(stage.folder, 'new');
  stage.publish();
  expect(readHome(deep)).toBe('new');
});

test('a link to the published folder stays a link', () => {
  put(join(folder, 'www'), 'old');
  symlinkSync('www', out);
  const stage = openStage(out);
  put(stage.folder, 'new');
  stage.publish();
  expect(readHome(join(folder, 'www'))).toBe('new');
  expect(readdirSync(folder).sort()).toEqual(['dist', 'www']);
});

describe('after a build that was killed', () => {
  test('before it published, the next one takes away what it had begun', () => {
    put(out, 'old');
    put(openStage(out).folder, 'half');
    openStage(out).discard();
    expect(readdirSync(folder)).toEqual(['dist']);
    expect(readHome()).toBe('old');
  });

  test('between the two renames, the last site comes back', () => {
    put(out, 'old');
    put(openStage(out).folder, 'new');
    renameSync(out, join(folder, '.dist.last'));
    recover(out);
    expect(readHome()).toBe('old');
    expect(readdirSync(folder)).toEqual(['dist']);
  });
});

describe('a folder is replaced only if', () => {
  test('it is missing, empty or a built site', () => {
    expect(findForeignFolder(out)).toEqual([]);
    mkdirSync(out);
    expect(findForeignFolder(out)).toEqual([]);
    put(out, 'old');
    expect(findForeignFolder(out)).toEqual([]);
  });

  test('not when it holds something else', () => {
    mkdirSync(out);
    writeFileSync(join(out, 'thesis.hwp'), '');
    expect(findForeignFolder(out)).toMatchObject([{ rule: 'foreign-folder' }]);
  });
});

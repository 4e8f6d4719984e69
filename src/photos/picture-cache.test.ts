import { mkdtempSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { dropUnsealed, sealPictures } from './picture-cache.ts';

let folder: string;
const pictures = () => readdirSync(folder).filter((name) => name.endsWith('.webp'));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pictures-'));
  for (const name of ['one.webp', 'two.webp']) writeFileSync(join(folder, name), `RIFF ${name}`);
});

test('pictures of a good build stay', () => {
  sealPictures(folder);
  dropUnsealed(folder);
  expect(pictures()).toEqual(['one.webp', 'two.webp']);
});

test('one that was cut off, changed or left by a build that failed is made again', () => {
  sealPictures(folder);
  truncateSync(join(folder, 'one.webp'), 4);
  writeFileSync(join(folder, 'three.webp'), 'nobody looked at it');
  dropUnsealed(folder);
  expect(pictures()).toEqual(['two.webp']);
});

test('without a seal, or with one that cannot be read, all are made again', () => {
  sealPictures(folder);
  truncateSync(join(folder, 'seal.json'), 10);
  dropUnsealed(folder);
  expect(pictures()).toEqual([]);
});

test('so they are when pictures are made in another way than then', () => {
  sealPictures(folder);
  const seal = join(folder, 'seal.json');
  writeFileSync(seal, readFileSync(seal, 'utf8').replace(/"recipe":"\w{4}/, '"recipe":"0000'));
  dropUnsealed(folder);
  expect(pictures()).toEqual([]);
});

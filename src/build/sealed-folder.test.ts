import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { dropUnsealed, sealFolder } from './sealed-folder.ts';

let folder: string;
const pictures = () => readdirSync(folder).filter((name) => name.endsWith('.webp'));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pictures-'));
  for (const name of ['one.webp', 'two.webp']) writeFileSync(join(folder, name), `RIFF ${name}`);
});

/** Just after the pictures were made, and long after. */
const times = [Date.now, () => Date.now() + 60_000];

test.each(times)('pictures of a good build stay', (now) => {
  sealFolder(folder, now);
  dropUnsealed(folder);
  sealFolder(folder, now);
  dropUnsealed(folder);
  expect(pictures()).toEqual(['one.webp', 'two.webp']);
});

test.each(times)(
  'one that was cut off, changed or left by a build that failed is made again',
  (now) => {
    sealFolder(folder, now);
    truncateSync(join(folder, 'one.webp'), 4);
    writeFileSync(join(folder, 'three.webp'), 'nobody looked at it');
    dropUnsealed(folder);
    expect(pictures()).toEqual(['two.webp']);
  },
);

test.each(times)('so is one that has the size and the time of the one before', (now) => {
  const day = new Date('2024-05-16T10:00:00Z');
  utimesSync(join(folder, 'one.webp'), day, day);
  sealFolder(folder, now);
  writeFileSync(join(folder, 'one.webp'), 'RIFF two.webp');
  utimesSync(join(folder, 'one.webp'), day, day);
  dropUnsealed(folder);
  expect(pictures()).toEqual(['two.webp']);
});

test('one that nobody touched since is not read again, unless it was sealed within a tick of its making', () => {
  const forge = () => {
    const seal = join(folder, 'seal.json');
    writeFileSync(seal, readFileSync(seal, 'utf8').replaceAll(/"hash":"\w{4}/g, '"hash":"0000'));
    dropUnsealed(folder);
    return pictures();
  };
  sealFolder(folder, times[1]);
  expect(forge()).toEqual(['one.webp', 'two.webp']);
  rmSync(join(folder, 'seal.json'));
  sealFolder(folder);
  expect(forge()).toEqual([]);
});

test('without a seal, or with one that cannot be read, all are made again', () => {
  sealFolder(folder);
  truncateSync(join(folder, 'seal.json'), 10);
  dropUnsealed(folder);
  expect(pictures()).toEqual([]);
});

test('so they are when pictures are made in another way than then', () => {
  sealFolder(folder);
  const seal = join(folder, 'seal.json');
  writeFileSync(seal, readFileSync(seal, 'utf8').replace(/"recipe":"\w{4}/, '"recipe":"0000'));
  dropUnsealed(folder);
  expect(pictures()).toEqual([]);
});

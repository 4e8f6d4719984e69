import { lstatSync, mkdtempSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { openMemory } from './memory.ts';

let folder: string;
let file: string;
let photo: string;
const sound = { picture: { width: 4, height: 3, format: 'jpeg' }, hasPosition: false };
const entry = () => lstatSync(photo, { bigint: true });
/** As if it were looked at long after. */
const later = () => Date.now() + 60_000;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'memory-'));
  file = join(folder, 'cache/sound.json');
  photo = join(folder, 'stage.jpg');
  writeFileSync(photo, 'one');
});

const remember = (now = later) => {
  const memory = openMemory(file, now);
  memory.keep(photo, entry(), sound);
  memory.save();
};

test('a picture that was found sound is known the next time', () => {
  remember();
  expect(openMemory(file).recall(photo, entry())).toEqual(sound);
});

test('one that changed is not, though it has the size and the time of the one before', () => {
  const day = new Date('2024-05-16T10:00:00Z');
  utimesSync(photo, day, day);
  remember();
  writeFileSync(photo, 'two');
  utimesSync(photo, day, day);
  expect(openMemory(file).recall(photo, entry())).toBeUndefined();
});

test('one that was only just written is not remembered: it may change within a tick of the clock', () => {
  remember(Date.now);
  expect(openMemory(file).recall(photo, entry())).toBeUndefined();
});

test('what was found in another way than today counts for nothing', () => {
  remember();
  writeFileSync(file, readFileSync(file, 'utf8').replace(/"way":"\w{4}/, '"way":"0000'));
  expect(openMemory(file).recall(photo, entry())).toBeUndefined();
});

test('a memory that cannot be read knows nothing', () => {
  remember();
  writeFileSync(file, readFileSync(file, 'utf8').slice(0, 40));
  expect(openMemory(file).recall(photo, entry())).toBeUndefined();
});

import { expect, test } from 'vitest';
import { isOfShard, parseShard } from './shard.ts';

const photos = Array.from({ length: 300 }, (_, at) => Buffer.from(`photo ${at}`));

test('every photo is for one shard to make, and each has about as many', () => {
  const shards = [1, 2, 3].map((at) => photos.filter((photo) => isOfShard(photo, { at, of: 3 })));
  expect(shards.flat().toSorted(Buffer.compare)).toEqual(photos.toSorted(Buffer.compare));
  for (const { length } of shards) expect(length).toBeGreaterThan(70);
});

test('a shard is a number of how many', () => {
  expect(parseShard('2/8')).toEqual({ at: 2, of: 8 });
  for (const other of ['', '0/2', '3/2', '2', '2/8/1', 'a/b']) {
    expect(parseShard(other)).toBeUndefined();
  }
});

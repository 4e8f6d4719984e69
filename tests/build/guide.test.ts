import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { findAll } from '#site/verify/page.ts';
import { published, readBuilt } from '../support/read-dist.ts';

const dist = readBuilt(published);
const guide = dist.pages.find(({ file }) => file === 'guide/index.html')!;

test('an author is told the weight of the guide’s photo as readers get it, byte for byte', async () => {
  const [photo] = findAll(guide, 'img').filter(({ attributes }) => attributes['srcset']);
  const served = [...photo!.attributes['srcset']!.matchAll(/(\S+) \d+w/g)].map(([, path = '']) =>
    join(dist.dir, decodeURIComponent(path.slice(dist.address.pathname.length))),
  );
  expect(served.length).toBeGreaterThan(1);
  const sizes = [
    readFileSync('src/guide/stage.jpg').length,
    ...served.map((file) => statSync(file).size),
  ];
  const told = findAll(guide, 'td').flatMap(({ text }) => /^([\d,]+)바이트$/.exec(text)?.[1] ?? []);
  expect(told).toEqual(sizes.map((size) => size.toLocaleString('en')));
  for (const file of served) {
    const photo = await sharp(file).metadata();
    expect([photo.compression, photo.exif]).toEqual(['av1', undefined]);
  }
});

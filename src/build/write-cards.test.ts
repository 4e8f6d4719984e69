import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import sharp from 'sharp';
import { beforeEach, expect, test } from 'vitest';
import type { Card } from '../cards/card.ts';
import { prepareCards, writeCards } from './write-cards.ts';

const folder = '.cache/tests/write-cards';
const [site, cache] = [`${folder}/site`, `${folder}/cache`];
const address = new URL('https://example.github.io/notes/');
const page = `${site}/events/summit/one`;
const card: Card = {
  accent: 'plum',
  rail: ['2019', '4월 18일(목)', '13:00'],
  over: 'AWS Summit Seoul 2019',
  title: '천만 사용자를 위한 아키텍처',
  under: ['김준형 솔루션즈 아키텍트, AWS'],
};

beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(page, { recursive: true });
  writeFileSync(
    `${site}/index.html`,
    `<head><meta property="og:image" content="${address.href}card.png"></head>`,
  );
  writeFileSync(`${site}/404.html`, '');
  writeFileSync(`${page}/index.html`, '<head></head>');
});

const write = async (changed: Partial<Card> = {}) => {
  rmSync(`${page}/card.png`, { force: true });
  await writeCards(site, new Map([['/events/summit/one/', { ...card, ...changed }]]), {
    address,
    cache,
  });
  return readFileSync(`${page}/card.png`);
};
const read = (picture: Buffer) => sharp(picture).raw().toBuffer({ resolveWithObject: true });

test('each page has a card, made once for what it says', async () => {
  const first = await write();
  expect(readdirSync(site)).toEqual(['404.html', 'card.png', 'events', 'index.html']);
  const kept = readdirSync(cache);
  expect(await write()).toEqual(first);
  expect(readdirSync(cache)).toEqual(kept);
  rmSync(cache, { recursive: true });
  expect(await write()).toEqual(first);
});

test('one that was made ahead is that of its page', async () => {
  await prepareCards([card], cache);
  const [name = ''] = readdirSync(cache);
  expect(await write()).toEqual(readFileSync(`${cache}/${name}`));
  expect(readdirSync(cache)).toContain(name);
  expect(readdirSync(cache)).toHaveLength(2);
});

test('a card that says something else is another, and the old one leaves the cache', async () => {
  const first = await write();
  expect(await write({ title: '다른 제목' })).not.toEqual(first);
  expect(readdirSync(cache)).toHaveLength(2);
});

test('it is as large as other sites ask, light, and shows its letters and its colour', async () => {
  const picture = await write();
  const { data, info } = await read(picture);
  expect(info).toMatchObject({ width: 1200, height: 630 });
  expect(picture.length).toBeLessThan(25_000);
  const count = (red: number, green: number, blue: number) => {
    let found = 0;
    for (let at = 0; at < data.length; at += info.channels)
      if (data[at] === red && data[at + 1] === green && data[at + 2] === blue) found += 1;
    return found;
  };
  // The spine in the colour of the event; and of the ink as much as a line of large letters has.
  expect(count(0x82, 0x3a, 0x70)).toBeGreaterThan(5_000);
  expect(count(0x1e, 0x1b, 0x17)).toBeGreaterThan(8_000);
});

test.each([
  ['the longest title', '가나다라마바사 '.repeat(12)],
  ['one word without end', '가'.repeat(100)],
  ['a title of capitals', 'WWWWWWWW MMMMMMM '.repeat(6)],
  ['a title of emoji', '🎉🎉🎉'],
])('nothing of %s stands in the margin', async (_name, title) => {
  const { data, info } = await read(
    await write({ title, over: title, under: [title], rail: [title] }),
  );
  const paper = data.subarray(0, info.channels);
  const isPaper = (x: number, y: number) => {
    const at = (y * info.width + x) * info.channels;
    return data.subarray(at, at + info.channels).equals(paper);
  };
  for (let y = 0; y < info.height; y += 1)
    for (const x of [20, 50, 1150, 1180]) expect(isPaper(x, y), `${x} ${y}`).toBe(true);
  for (let x = 400; x < info.width; x += 1)
    for (const y of [30, 500, 600]) expect(isPaper(x, y), `${x} ${y}`).toBe(true);
});

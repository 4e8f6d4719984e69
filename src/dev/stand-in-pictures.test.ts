import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { writeFolder } from '../../tests/support/a-folder.ts';
import { standIn, standInPictures } from './stand-in-pictures.ts';

const folder = '.cache/tests/stand-in';
const text = `${folder}/events/a/b/index.md`;

const picture =
  'tests/fixtures/content/events/cloud-forum-seoul-2022/promises-between-services/board.webp';

interface Resolving {
  resolveId(source: string, importer?: string): Promise<string | undefined>;
}
const plugin = standInPictures(folder) as unknown as Resolving;

test('what is no picture has one in its place, and what is one has none', async () => {
  await writeFolder(`${folder}/events/a/b`, {
    'board.webp': readFileSync(picture),
    '무대 사진.webp': readFileSync(picture),
    'empty.png': '',
    'page.jpg': '<!doctype html>',
  });
  const resolved = (name: string, importer = text) => plugin.resolveId(name, importer);
  expect(await resolved('./board.webp')).toBeUndefined();
  expect(await resolved('./무대%20사진.webp')).toBeUndefined();
  for (const name of ['./gone.png', './empty.png', './page.jpg', './50%.jpg'])
    expect(await resolved(name), name).toBe(standIn);
});

test('pictures of the site itself, and what is not named as one, are none of its business', async () => {
  expect(await plugin.resolveId('./gone.png', 'src/layouts/Base.astro')).toBeUndefined();
  expect(await plugin.resolveId('./gone.ts', text)).toBeUndefined();
  expect(await plugin.resolveId('./gone.png')).toBeUndefined();
});

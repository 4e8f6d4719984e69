import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import sharp from 'sharp';
import { beforeEach, expect, test } from 'vitest';
import { writeFolder } from '../../tests/support/a-folder.ts';
import { renderMarkdown, renderSum, renderTaken } from './render-taken.ts';
import { findTextFolder, listPhotos, replace, takeIn } from './take-in.ts';

const folder = '.cache/tests/take-in';
const [phone, recap] = [`${folder}/phone`, `${folder}/recap`];
const plain = (background: string) =>
  sharp({ create: { width: 40, height: 30, channels: 3, background } })
    .jpeg()
    .toBuffer();

beforeEach(async () => {
  rmSync(folder, { recursive: true, force: true });
  const red = await plain('#c00');
  await writeFolder(folder, {
    'phone/IMG_10.JPG': red,
    'phone/IMG_9.JPG': await plain('#0c0'),
    'phone/무대 사진 (1).jpg': await plain('#00c'),
    'phone/.DS_Store': 'x',
    'phone/note.jpg': '글입니다.',
    'other/IMG_9.JPG': await plain('#cc0'),
    'recap/index.md': '글입니다.',
    'recap/saga.mmd': 'flowchart LR',
  });
});

const takeAll = async (...paths: string[]) => {
  const taken = [];
  for (const path of await listPhotos(paths)) taken.push(await takeIn(path, recap));
  return taken;
};

test('of a folder every photo is taken in, in the order of its numbers', async () => {
  expect(renderMarkdown(await takeAll(phone))).toBe(
    '![](./mudae-sajin-1.webp)\n![](./img-9.webp)\n![](./img-10.webp)',
  );
  expect(readdirSync(recap).sort()).toEqual([
    'img-10.webp',
    'img-9.webp',
    'index.md',
    'mudae-sajin-1.webp',
    'saga.mmd',
  ]);
});

test('of the folder of a text only pictures are meant, and no drawing', async () => {
  const names = ['inner/index.md', 'deck.pdf', 'stage.JPG', 'programme.yml'];
  await writeFolder(recap, Object.fromEntries(names.map((name) => [name, 'x'])));
  expect(await listPhotos([recap])).toEqual([`${recap}/stage.JPG`]);
});

test('a pattern that no shell has expanded means what it would', async () => {
  expect(await listPhotos([`${phone}/IMG*.JPG`])).toEqual([
    `${phone}/IMG_9.JPG`,
    `${phone}/IMG_10.JPG`,
  ]);
  expect(await listPhotos([`${phone}/*.gone`])).toEqual([`${phone}/*.gone`]);
});

test('a photo that is there already is not written again, whatever it is called', async () => {
  await takeAll(phone);
  await writeFolder(folder, { 'phone/copy.jpg': readFileSync(`${phone}/IMG_9.JPG`) });
  const names = readdirSync(recap);
  const again = await takeAll(phone);
  expect(again.map(({ kind }) => kind)).not.toContain('written');
  expect(again.find(({ from }) => from.endsWith('copy.jpg'))).toMatchObject({ name: 'img-9.webp' });
  expect(readdirSync(recap)).toEqual(names);
});

test('another photo of the same name lies beside it, and neither is lost', async () => {
  await takeAll(phone);
  const first = readFileSync(`${recap}/img-9.webp`);
  expect(await takeAll(`${folder}/other`)).toMatchObject([{ name: 'img-9-2.webp' }]);
  expect(readFileSync(`${recap}/img-9.webp`)).toEqual(first);
});

test('what cannot be taken in is told by its name, and the others go on', async () => {
  symlinkSync('IMG_9.JPG', `${phone}/link.jpg`);
  execFileSync('mkfifo', [`${phone}/pipe.jpg`]);
  await writeFolder(folder, { 'phone/inner/a.txt': '' });
  const taken = await takeAll(phone, `${folder}/gone.jpg`);
  const refused = taken.flatMap((one) => (one.kind === 'refused' ? [one.from] : []));
  expect(refused.map((path) => path.replace(`${folder}/`, ''))).toEqual([
    ...['phone/inner', 'phone/link.jpg', 'phone/note.jpg', 'phone/pipe.jpg', 'gone.jpg'],
  ]);
  expect(renderSum(taken)).toContain('사진 3장');
  expect(renderSum(taken)).toContain('못 넣은 것 5개');
});

test('an original beside the text is said to be in the way', async () => {
  await writeFolder(folder, { 'recap/IMG_9.JPG': readFileSync(`${phone}/IMG_9.JPG`) });
  const [taken] = await takeAll(`${recap}/IMG_9.JPG`);
  expect(renderTaken(taken!)).toHaveLength(2);
});

test('a photo that lies beside the text is replaced there, and the text names the new one', async () => {
  await writeFolder(folder, {
    'recap/무대 사진.JPG': readFileSync(`${phone}/IMG_9.JPG`),
    'recap/index.md': '---\ntitle: 글\n---\n\n![무대](<./무대 사진.JPG> "설명")\n',
  });
  expect(await replace(`${recap}/무대 사진.JPG`)).toMatchObject({ name: 'mudae-sajin.webp' });
  expect(readdirSync(recap).sort()).toEqual(['index.md', 'mudae-sajin.webp', 'saga.mmd']);
  expect(readFileSync(`${recap}/index.md`, 'utf8')).toContain(
    '![무대](<./mudae-sajin.webp> "설명")',
  );
});

test('one that keeps its name is replaced under it, and one that is fine is left alone', async () => {
  const tiny = sharp({ create: { width: 1, height: 1, channels: 3, background: '#fff' } });
  const photo = await tiny
    .webp()
    .withExif({ IFD0: { Make: 'Phone' } })
    .toBuffer();
  await writeFolder(folder, { 'recap/dot.webp': photo });
  await replace(`${recap}/dot.webp`);
  expect(readFileSync(`${recap}/dot.webp`).includes('Phone')).toBe(false);
  expect(await replace(`${recap}/dot.webp`)).toMatchObject({ kind: 'same', name: 'dot.webp' });
  expect(readdirSync(recap).sort()).toEqual(['dot.webp', 'index.md', 'saga.mmd']);
});

test('a text is known by its folder or by its file', async () => {
  expect(await findTextFolder(recap)).toBe(recap);
  expect(await findTextFolder(`${recap}/index.md`)).toBe(recap);
  expect(await findTextFolder(phone)).toBeUndefined();
});

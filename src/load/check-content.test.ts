import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { smallContent, writeFolder } from '../../tests/support/a-folder.ts';
import { checkContent } from './check-content.ts';

const folder = '.cache/tests/check-content';
const recap = 'events/summit/one/index.md';
const programme = 'events/summit/programme.yml';
const good = smallContent({ one: '## 하나 {#one}\n\n본문입니다.' });

const aPicture = () =>
  sharp({ create: { width: 8, height: 8, channels: 3, background: '#abc' } })
    .jpeg()
    .toBuffer();

/** The rules and places of what is wrong with a folder that differs from a good one in some files, or lacks one. */
async function check(
  changed: Record<string, string | Uint8Array>,
  missing?: string,
): Promise<string[]> {
  rmSync(folder, { recursive: true, force: true });
  await writeFolder(folder, { ...good, ...changed });
  if (missing !== undefined) rmSync(join(folder, missing));
  return (await checkContent(folder)).problems.map(({ rule, place }) => {
    const file = place.file.slice(folder.length + 1);
    return `${rule} ${file}${place.kind === 'text' ? `:${place.line}` : ''}`;
  });
}

test('a good folder has no problem, on Windows either', async () => {
  expect(await check({})).toEqual([]);
  const asWindowsSavesIt = Object.entries(good).map(([name, text]) => [
    name,
    `\uFEFF${text.replaceAll('\n', '\r\n')}`,
  ]);
  expect(await check(Object.fromEntries(asWindowsSavesIt) as Record<string, string>)).toEqual([]);
});

test('frontmatter, body and programme are told of in one run', async () => {
  expect(
    await check({
      [recap]: good[recap]!.replace('published:', 'publishd:').concat(
        '\n# 제목\n\n![대체](./gone.png "설명")\n\n[행사](../)\n',
      ),
      [programme]: good[programme]!.replace("'11:10'", "'25:10'"),
    }),
  ).toEqual([
    `schema ${recap}:2`,
    `schema ${recap}:5`,
    `picture-unreadable ${recap}:18`,
    `no-second-title ${recap}:16`,
    `link-address ${recap}:20`,
    `schema ${programme}:2`,
  ]);
});

test('one slip in a programme is one problem, not one for each recap', async () => {
  expect(await check({ [programme]: 'sessions:\n\t- { id: a }\n' })).toEqual([
    `yaml ${programme}:2`,
  ]);
});

test('what a faulty file refers to is told of with its faults, and what refers to it is no fault', async () => {
  expect(
    await check({
      [recap]: good[recap]!.replace(/^sessions: .*$/m, 'sessions: [lambda-internal]').replace(
        /^title: .*$/m,
        'titel: 제목',
      ),
      [programme]: good[programme]!.replace("'11:10'", "'25:10'"),
    }),
  ).toEqual([
    `schema ${recap}:2`,
    `schema ${recap}:2`,
    `unknown-session ${recap}:3`,
    `schema ${programme}:2`,
  ]);
});

test('a link to a page that does not exist is a problem', async () => {
  const linked = (address: string) => ({ [recap]: `${good[recap]}\n[글](${address})\n` });
  expect(await check(linked('/events/summit/#session-lambda-internals'))).toEqual([]);
  expect(await check(linked('/events/none/'))).toEqual([`unknown-address ${recap}:16`]);
});

test('a text in EUC-KR is told of once', async () => {
  const eucKr = Uint8Array.of(0x2d, 0x2d, 0x2d, 0x0a, 0xb0, 0xa1, 0xb3, 0xaa, 0x0a);
  expect(await check({ [recap]: eucKr })).toEqual([`not-utf-8 ${recap}:2`]);
});

test('a file that nothing would read is a problem', async () => {
  expect(await check({ 'events/summit/one/recap.md': good[recap]! }, recap)).toEqual([
    'no-text events/summit/one',
    'stray-file events/summit/one/recap.md',
  ]);
});

test('a missing list is named, and the rest is checked all the same', async () => {
  expect(await check({ [recap]: `${good[recap]}\n# 제목\n` }, 'concepts.yml')).toEqual([
    'missing-file concepts.yml:1',
    `no-second-title ${recap}:16`,
  ]);
  const byId = { [recap]: good[recap]!.replace('[홍길동]', '[hong-gildong]') };
  expect(await check(byId, 'authors.yml')).toEqual(['missing-file authors.yml:1']);
});

test('a folder that is not there, or has no event, is a problem, not an empty site', async () => {
  rmSync(folder, { recursive: true, force: true });
  expect((await checkContent(folder)).problems).toMatchObject([{ rule: 'empty-folder' }]);
  const lists = Object.entries(good).filter(([name]) => !name.startsWith('events/'));
  await writeFolder(folder, Object.fromEntries(lists));
  expect((await checkContent(folder)).problems).toMatchObject([{ rule: 'empty-folder' }]);
});

test('a pipe in the place of a file is told of, and nobody waits for it', async () => {
  for (const name of [recap, 'services.yml', 'events/summit/one/slide.mmd']) {
    await check({}, name in good ? name : undefined);
    execFileSync('mkfifo', [join(folder, name)]);
    const rules = (await checkContent(folder)).problems.map(
      ({ rule, place }) => `${rule} ${place.file}`,
    );
    expect(rules).toContain(`not-a-file ${folder}/${name}`);
    rmSync(join(folder, name));
  }
});

test('a file in the place of the folder is told of', async () => {
  expect((await checkContent('package.json')).problems).toMatchObject([{ rule: 'empty-folder' }]);
});

test('photos that say where they were taken, and files that no text shows, are told of', async () => {
  const plain = sharp({ create: { width: 9, height: 9, channels: 3, background: '#888' } });
  const photo = await plain
    .clone()
    .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '37/1 30/1 30/1' } })
    .jpeg()
    .toBuffer();
  const at = (name: string) => `events/summit/one/${name}`;
  expect(
    await check({
      [recap]: good[recap]!.replace(
        'credit:',
        'photos: [{ src: ./band.png, alt: 띠, caption: 띠 }]\ncredit:',
      ).concat('\n![무대입니다](<./무대 사진.jpg>)\n'),
      [at('무대 사진.jpg')]: photo,
      [at('band.png')]: await plain.clone().png().toBuffer(),
      [at('old.png')]: await plain.clone().png().toBuffer(),
      [at('clip.mp4')]: 'x',
      [at('.hidden')]: 'x',
    }),
  ).toEqual([
    `unused-file ${at('clip.mp4')}`,
    `unused-file ${at('old.png')}`,
    `picture-position ${at('무대 사진.jpg')}`,
  ]);
});

test('what is remembered of one run is no part of the next that has other names or other pictures', async () => {
  const body = { [recap]: `${good[recap]}\nLambada를 ![무대 화면](./stage.jpg)\n` };
  const wrong = good['services.yml']!.replace('wrong: [Labda]', 'wrong: [Lambada]');
  expect(await check(body)).toContain(`picture-unreadable ${recap}:16`);
  expect(await check({ ...body, 'services.yml': wrong })).toContain(
    `service-by-its-name ${recap}:16`,
  );
  const pictured = await check({ ...body, 'events/summit/one/stage.jpg': await aPicture() });
  expect(pictured).toEqual([`picture-alone ${recap}:16`]);
});

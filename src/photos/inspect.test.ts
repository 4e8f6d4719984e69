import { execFileSync } from 'node:child_process';
import { rmSync, symlinkSync } from 'node:fs';
import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import { writeFolder } from '../../tests/support/a-folder.ts';
import { inspectPicture } from './inspect.ts';

const folder = '.cache/tests/inspect';
const plain = sharp({ create: { width: 40, height: 30, channels: 3, background: '#888' } });
const grainy = sharp(
  Buffer.from(Array.from({ length: 300 * 200 * 3 }, (_, index) => (index * 7919) % 251)),
  { raw: { width: 300, height: 200, channels: 3 } },
);
const heic = Buffer.concat([Buffer.from('\0\0\0\u0018ftypheic\0\0\0\0mif1heic'), Buffer.alloc(99)]);

beforeAll(async () => {
  const jpeg = await grainy.jpeg().toBuffer();
  rmSync(folder, { recursive: true, force: true });
  await writeFolder(folder, {
    'stage.jpg': jpeg,
    'cut.jpg': jpeg.subarray(0, jpeg.length / 2),
    'empty.jpg': '',
    [`${'무대'.normalize('NFD')}.jpg`]: jpeg,
    'folder.jpg/a.txt': '',
    'page.jpg': '<html></html>',
    'phone.heic': heic,
    'phone.jpg': heic,
    'small.gif': await plain.clone().gif().toBuffer(),
    'small.avif': await plain.clone().avif().toBuffer(),
  });
  symlinkSync('stage.jpg', `${folder}/link.jpg`);
  symlinkSync('/dev/zero', `${folder}/endless.jpg`);
  execFileSync('mkfifo', [`${folder}/pipe.jpg`]);
});

const why = async (name: string): Promise<string> => {
  const inspection = await inspectPicture(`${folder}/${name}`);
  return inspection.kind === 'unreadable' ? inspection.why : '';
};

test('a picture that can be read has its size', async () => {
  expect(await inspectPicture(`${folder}/stage.jpg`)).toMatchObject({
    kind: 'readable',
    picture: { width: 300, height: 200, format: 'jpeg' },
  });
});

test.each([
  ['gone.jpg', '파일이 없습니다.'],
  ['Stage.JPG', '대소문자까지 같게'],
  ['무대.jpg', '파일 이름의 한글이 낱자로'],
  ['folder.jpg', '파일이 아닙니다.'],
  ['pipe.jpg', '파일이 아닙니다.'],
  ['link.jpg', '다른 파일을 가리키는 링크입니다.'],
  ['endless.jpg', '다른 파일을 가리키는 링크입니다.'],
  ['empty.jpg', '빈 파일입니다.'],
  ['stag.jpg', '`stage.jpg`은(는) 있습니다.'],
  ['phone.heic', '`npm run photos -- --replace <글 폴더>`'],
  ['phone.jpg', 'HEIC 그림은'],
  ['small.gif', 'GIF 그림은'],
  ['small.avif', 'AVIF 그림은'],
  ['page.jpg', '웹 페이지(HTML)입니다.'],
  ['cut.jpg', '그림을 끝까지 읽을 수 없습니다'],
])('%s: %s', async (name, said) => {
  expect(await why(name)).toContain(said);
});

test('what is said names no folder of the machine', async () => {
  for (const name of ['page.jpg', 'cut.jpg', 'phone.heic']) {
    expect(await why(name)).not.toContain(folder);
  }
});

test('a picture that was cut off anywhere is found, however many are looked at side by side', async () => {
  const whole = {
    'plain.jpg': await grainy.clone().jpeg().toBuffer(),
    'progressive.jpg': await grainy.clone().jpeg({ progressive: true }).toBuffer(),
    'plain.png': await grainy.clone().png().toBuffer(),
    'interlaced.png': await grainy.clone().png({ progressive: true }).toBuffer(),
    'plain.webp': await grainy.clone().webp().toBuffer(),
  };
  const cut = Object.entries(whole).flatMap(([name, bytes]) =>
    Array.from({ length: 12 }, (_, index) => {
      const end = Math.floor((bytes.length * (index + 1)) / 12.5);
      return [`${index}-${name}`, bytes.subarray(0, end)] as const;
    }),
  );
  await writeFolder(`${folder}/cut`, { ...whole, ...Object.fromEntries(cut) });
  const inspect = async (name: string) => [
    name,
    (await inspectPicture(`${folder}/cut/${name}`)).kind,
  ];
  const names = [...Object.keys(whole), ...cut.map(([name]) => name)];
  expect(await Promise.all(names.map(inspect))).toEqual(
    names.map((name) => [name, name in whole ? 'readable' : 'unreadable']),
  );
});

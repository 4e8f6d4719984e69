import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import { writeFolder } from '../tests/support/a-folder.ts';

const folder = '.cache/tests/photos-command';
const run = (...given: string[]) => {
  const command = ['scripts/photos.ts', ...given];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
  return { status, stdout, stderr };
};

beforeAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  const plain = sharp({ create: { width: 40, height: 30, channels: 3, background: '#357' } });
  await writeFolder(folder, {
    'phone/무대 1.jpg': await plain.jpeg().toBuffer(),
    'phone/무대 2.jpg': await plain.clone().negate().jpeg().toBuffer(),
    'phone/page.jpg': '<html></html>',
    'recap/index.md': '글입니다.',
  });
});

test('the Markdown to paste is printed alone, what cannot be taken in is told by name, and the others are there', () => {
  const { status, stdout, stderr } = run(`${folder}/phone`, '--recap', `${folder}/recap`);
  expect(stdout).toBe('![](./mudae-1.webp)\n![](./mudae-2.webp)\n');
  expect(stderr).toContain('page.jpg');
  expect(status).toBe(1);
  expect(readdirSync(`${folder}/recap`)).toEqual(['index.md', 'mudae-1.webp', 'mudae-2.webp']);
});

test('the same for machines, with bytes before and after', () => {
  const photo = `${folder}/phone/무대 1.jpg`;
  const { status, stdout } = run(photo, '--recap', `${folder}/recap`, '--format', 'json');
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    photos: [{ from: photo, kind: 'same', name: 'mudae-1.webp', before: expect.any(Number) }],
    markdown: '![](./mudae-1.webp)',
  });
});

test.each([
  [['a.jpg']],
  [['--recap', folder]],
  [['a.jpg', '--recap', folder, '--format', 'xml']],
  [['a.jpg', '--recap', folder, '--rotate']],
  [['a.jpg', '--recap', `${folder}/phone`]],
])('%j: what it does not know it refuses, and says what it does', (given) => {
  const { status, stderr } = run(...given);
  expect(status).toBe(1);
  expect(stderr).toContain('--recap');
});

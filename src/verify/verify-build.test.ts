import { cpSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { beforeEach, expect, test } from 'vitest';
import {
  aBuiltSite,
  recapFile,
  siteAddress,
  siteAddresses,
  siteTalks,
} from '../../tests/support/a-built-site.ts';
import { writeFolder } from '../../tests/support/a-folder.ts';
import { verifyBuild } from './verify-build.ts';

const folder = '.cache/tests/verify';
const [built, content] = [`${folder}/dist`, `${folder}/content`];

beforeEach(async () => {
  rmSync(folder, { recursive: true, force: true });
  await writeFolder(built, Object.fromEntries(aBuiltSite()));
  await writeFolder(content, {
    'events/summit/event.md': '서밋',
    'events/summit/one/index.md': '글',
    'events/summit/one/stage.webp': '사진',
  });
});

const verify = () =>
  verifyBuild(built, { address: siteAddress, addresses: siteAddresses, talks: siteTalks, content });

const append = (file: string, html: string) => {
  const text = readFileSync(`${built}/${file}`, 'utf8');
  return writeFolder(built, { [file]: text.replace('</main>', `${html}</main>`) });
};

test('a folder in which everything is right has no problem', async () => {
  expect(await verify()).toEqual([]);
});

test('a problem stands in the content file that can mend it, with the page named', async () => {
  await append(recapFile, '<a href="/notes/gone/">가</a>');
  const [problem, ...more] = await verify();
  expect(more).toEqual([]);
  expect(problem).toMatchObject({
    rule: 'dead-link',
    severity: 'error',
    place: { kind: 'file', file: `${content}/events/summit/one/index.md` },
  });
  expect(problem?.message).toContain(`(${recapFile})`);
});

test('a picture leads to the photo it was made of', async () => {
  await writeFolder(built, { '_astro/stage.D1a2b3c4_1.avif': 'cut' });
  const place = { kind: 'file', file: `${content}/events/summit/one/stage.webp` };
  expect(await verify()).toMatchObject([{ rule: 'broken-picture', place }]);
});

test('what is wrong on every page is one problem', async () => {
  for (const file of ['index.html', 'events/index.html', 'events/summit/index.html', recapFile]) {
    await append(file, '<a href="/notes/gone/">가</a>');
  }
  const [problem, ...more] = await verify();
  expect(more).toEqual([]);
  expect(problem?.message).toContain('(events/index.html, events/summit/index.html, ');
  expect(problem?.place.file).toBe(`${built}/events/index.html`);
});

test('a photo as its author took it is never published', async () => {
  cpSync(`${built}/_astro/stage.D1a2b3c4_1.avif`, `${content}/events/summit/one/stage.webp`);
  expect(await verify()).toMatchObject([{ rule: 'original-picture' }]);
});

test('another photo that is as many bytes long is none of those', async () => {
  const picture = readFileSync(`${built}/_astro/stage.D1a2b3c4_1.avif`);
  await writeFolder(content, { 'events/summit/one/stage.webp': picture.toReversed() });
  expect(await verify()).toEqual([]);
});

test('a link to a file or a folder elsewhere is told and not followed', async () => {
  symlinkSync('../content/events/summit/one/index.md', `${built}/linked.txt`);
  symlinkSync('../content', `${built}/content`);
  const [problem, ...more] = await verify();
  expect(more).toEqual([]);
  expect(problem).toMatchObject({ rule: 'link-to-file', place: { file: `${built}/content` } });
  expect(problem?.message).toContain('(content, linked.txt)');
});

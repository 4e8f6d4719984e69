import { cpSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { beforeEach, expect, test } from 'vitest';
import {
  aBuiltSite,
  recapFile,
  siteAddress,
  siteAddresses,
  siteTalks,
} from '../../tests/support/a-built-site.ts';
import { writeFolder } from '../../tests/support/a-folder.ts';
import { openMemory } from '../load/memory.ts';
import { verifyBuild } from '../verify/verify-build.ts';
import { startGate } from './start-gate.ts';

const folder = '.cache/tests/gate';
const [built, content, memory] = [`${folder}/dist`, `${folder}/content`, `${folder}/memory`];
const expected = { address: siteAddress, addresses: siteAddresses, talks: siteTalks, content };

beforeEach(async () => {
  rmSync(folder, { recursive: true, force: true });
  await writeFolder(built, Object.fromEntries(aBuiltSite()));
  await writeFolder(content, { 'events/summit/one/index.md': '글' });
});

/** The rules of what is found in the folder by one who remembers. */
async function verify(): Promise<string[]> {
  const remembered = openMemory(memory);
  const problems = await verifyBuild(built, expected, remembered);
  remembered.save();
  return problems.map(({ rule }) => rule);
}

/** The same in a thread, after something else was done meanwhile. */
async function verifyBeside(meanwhile: () => unknown = () => undefined): Promise<string[]> {
  const gate = startGate(built, expected, memory);
  try {
    await meanwhile();
    return (await gate.finish()).map(({ rule }) => rule);
  } finally {
    await gate.stop();
  }
}

const edit = (file: string, from: string | RegExp, to: string) => {
  const text = readFileSync(`${built}/${file}`, 'utf8');
  writeFileSync(`${built}/${file}`, text.replace(from, to));
};

/** Whatever may be wrong with a site: how it comes, and what is said of it. */
const faults: readonly (readonly [string, () => unknown, string])[] = [
  ['a dead link', () => edit(recapFile, '"../?q=a#main"', '"../gone/"'), 'dead-link'],
  ['a dead anchor', () => edit(recapFile, 'id="핵심"', 'id="딴것"'), 'dead-anchor'],
  ['a tag left open', () => edit(recapFile, '</p>', ''), 'html-syntax'],
  ['a script in a page', () => edit(recapFile, '<h1>', '<h1 onclick="a()">'), 'inline-code'],
  ['two titles', () => edit(recapFile, '<title>', '<title>가</title><title>'), 'page-title'],
  ['what a machine left', () => edit(recapFile, '<h1>글', '<h1>undefined'), 'placeholder'],
  ['data nobody reads', () => edit(recapFile, '{"@context"', '{"context"'), 'json-ld'],
  ['no policy', () => edit(recapFile, /<meta http-equiv[^>]*>/, ''), 'page-policy'],
  ['a feed cut off', () => truncateSync(`${built}/rss.xml`, 300), 'unreadable-file'],
  ['an item without words', () => edit('rss.xml', /<guid.*<\/guid>/, ''), 'feed'],
  ['a text in no other', () => edit('llms-full.txt', '# 글', '# 다른 글'), 'markdown'],
  ['a page missing', () => rmSync(`${built}/events/summit/index.html`), 'missing-page'],
  ['a file too much', () => writeFileSync(`${built}/notes.doc`, 'x'), 'stray-file'],
  [
    'a picture cut off',
    () => truncateSync(`${built}/_astro/stage.D1a2b3c4_1.avif`, 60),
    'broken-picture',
  ],
  [
    'a day that is another',
    () => edit('sitemap-0.xml', '</loc>', '</loc><lastmod>2019-01-01</lastmod>'),
    'sitemap',
  ],
];

test('a folder in which everything is right has no problem, read anew or remembered', async () => {
  expect(await verifyBeside()).toEqual([]);
  const { mtimeMs } = statSync(memory);
  expect(await verify()).toEqual([]);
  expect(statSync(memory).mtimeMs).toBe(mtimeMs);
});

test.each(faults)(
  '%s is found where all the rest is remembered, and not for longer',
  async (_name, change, rule) => {
    await verify();
    cpSync(built, `${folder}/right`, { recursive: true });
    change();
    expect(await verify()).toContain(rule);
    expect(await verify()).toContain(rule);
    rmSync(built, { recursive: true });
    cpSync(`${folder}/right`, built, { recursive: true });
    expect(await verify()).toEqual([]);
  },
);

test('what is written or changed after it was looked at is looked at again', async () => {
  const late = readFileSync(`${built}/rss.xml`);
  rmSync(`${built}/rss.xml`);
  const found = await verifyBeside(async () => {
    // By now it has read what is there.
    await setTimeout(2000);
    writeFileSync(`${built}/rss.xml`, late);
    edit(recapFile, '</main>', '<a href="/notes/gone/">가</a></main>');
  });
  expect(found).toEqual(['dead-link']);
});

test('a memory that was cut off or altered changes nothing', async () => {
  edit(recapFile, '</main>', '<a href="/notes/eventz/">가</a></main>');
  expect(await verify()).toEqual(['dead-link']);
  const whole = readFileSync(memory);
  const altered = Buffer.from(whole);
  altered.write('/notes/events/', whole.indexOf('/notes/eventz/'));
  for (const broken of [altered, whole.subarray(0, whole.length / 2), Buffer.from('')]) {
    writeFileSync(memory, broken);
    expect(await verify()).toEqual(['dead-link']);
    expect(readFileSync(memory)).toHaveLength(whole.length);
  }
});

test('where the gate fails itself, whoever asks is told', async () => {
  rmSync(content, { recursive: true });
  await expect(verifyBeside()).rejects.toMatchObject({ code: 'ENOENT' });
});

test('a gate that is stopped says nothing more, and nobody waits for it', async () => {
  const gate = startGate(built, expected, memory);
  await gate.stop();
  await expect(gate.finish()).rejects.toThrow('without a word');
});

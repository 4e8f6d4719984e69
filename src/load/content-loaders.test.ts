import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { beforeEach, expect, test, vi } from 'vitest';
import { writeFolder } from '../../tests/support/a-folder.ts';
import { fileLoader, listLoader, type OnFault } from './content-loaders.ts';
import { noMemory } from './memory.ts';

const folder = '.cache/tests/content-loaders';

beforeEach(() => rmSync(folder, { recursive: true, force: true }));

/** What Astro lends a loader, as far as it is used, and the entries that it keeps. */
function aContext() {
  const entries = new Map<string, { digest?: string; data: unknown }>();
  const told: string[] = [];
  const meta = new Map<string, string>();
  const parseData = vi.fn(({ data }: { data: Record<string, unknown> }) =>
    'title' in data ? Promise.resolve(data) : Promise.reject(new Error('no title')),
  );
  const context = {
    config: { root: pathToFileURL(`${resolve('.')}/`) },
    store: {
      get: (id: string) => entries.get(id),
      set: (entry: { id: string; data: unknown }) => entries.set(entry.id, entry),
      keys: () => [...entries.keys()],
      delete: (id: string) => entries.delete(id),
      addModuleImport: (file: string) => told.push(file),
      addAssetImports: (pictures: readonly string[]) => told.push(...pictures),
    },
    meta,
    parseData,
    renderMarkdown: (text: string) =>
      Promise.resolve({ html: text, metadata: { imagePaths: ['./stage.jpg'] } }),
    generateDigest: (data: unknown) => JSON.stringify(data),
  } as unknown as LoaderContext;
  const titles = () =>
    Object.fromEntries(
      [...entries].map(([id, { data }]) => [id, (data as { title: string }).title]),
    );
  return { context, titles, parseData, told };
}

const text = (title: string) => `---\ntitle: ${title}\n---\n\n본문입니다.\n`;
const known = () => Promise.resolve({ code: '', memory: noMemory, inputsOf: () => [], except: [] });
const texts = (onFault: OnFault) => fileLoader(folder, '*/index.md', { onFault, known });

test('what is wrong leaves an entry as it was, and the others are read all the same', async () => {
  const { context, titles } = aContext();
  await writeFolder(folder, { 'a/index.md': text('하나'), 'b/index.md': text('둘') });
  await texts('keep').load(context);
  await writeFolder(folder, { 'a/index.md': text('"'), 'b/index.md': text('셋') });
  await texts('keep').load(context);
  expect(titles()).toEqual({ a: '하나', b: '셋' });
  await expect(texts('stop').load(context)).rejects.toThrow('a/index.md');
});

test('so does what its schema refuses, and a text that no parser takes', async () => {
  const { context, titles } = aContext();
  await writeFolder(folder, {
    'a/index.md': '---\nname: 제목이 아닌 것\n---\n',
    'b/index.md': `${text('깊은 글')}${'> '.repeat(2000)}끝\n`,
    'c/index.md': text('성한 글'),
  });
  await texts('keep').load(context);
  expect(titles()).toEqual({ c: '성한 글' });
});

test('a folder with another name is another entry', async () => {
  const { context, titles } = aContext();
  await writeFolder(folder, { 'a/index.md': text('하나') });
  await texts('keep').load(context);
  rmSync(`${folder}/a`, { recursive: true });
  await writeFolder(folder, { 'b/index.md': text('하나') });
  await texts('keep').load(context);
  expect(titles()).toEqual({ b: '하나' });
});

test('of what nobody touched Astro hears again which pictures and which code it needs', async () => {
  const { context, told } = aContext();
  await writeFolder(folder, { 'a/index.md': text('하나'), 'b/index.mdx': text('둘') });
  const loader = fileLoader(folder, '*/index.{md,mdx}', { onFault: 'stop', known });
  await loader.load(context);
  expect(told).toEqual([]);
  await loader.load(context);
  expect(told).toEqual(['./stage.jpg', `${folder}/b/index.mdx`]);
});

test('what nobody touched is not read again', async () => {
  await writeFolder(folder, {
    'a/index.md': text('하나'),
    'list.yml': '- { id: x, title: 하나 }\n',
  });
  for (const loader of [
    texts('keep'),
    listLoader(`${folder}/list.yml`, { onFault: 'keep', known }),
  ]) {
    const { context, parseData } = aContext();
    await loader.load(context);
    await loader.load(context);
    expect(parseData).toHaveBeenCalledTimes(1);
  }
});

test('of a list, each entry stays as it was where it is wrong, and all where no list is left', async () => {
  const { context, titles } = aContext();
  const load = async (list: string) => {
    await writeFolder(folder, { 'list.yml': list });
    await listLoader(`${folder}/list.yml`, { onFault: 'keep', known }).load(context);
    return titles();
  };
  const both = { x: '하나', y: '둘' };
  expect(await load('- { id: x, title: 하나 }\n- { id: y, title: 둘 }\n')).toEqual(both);
  expect(await load('- { id: x, name: 셋 }\n- { id: y, title: 넷 }\n')).toEqual({
    ...both,
    y: '넷',
  });
  expect(await load('id: x\n')).toEqual({ ...both, y: '넷' });
  expect(await load('- { id: "x }\n')).toEqual({ ...both, y: '넷' });
  expect(await load('- { id: y, title: 넷 }\n')).toEqual({ y: '넷' });
});

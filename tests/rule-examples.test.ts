import { rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { checkContent } from '#site/load/check-content.ts';
import { contentRules } from '#site/problems/rules.ts';
import type { Example, Rule } from '#site/problems/rules/rule.ts';
import { smallContent, writeFolder } from './support/a-folder.ts';

const folder = '.cache/tests/rule-examples';
const recap = 'events/summit/one/index.md';
const small = smallContent({ one: '글입니다.' });
const event = 'events/summit/event.md';
const good: Record<string, string> = {
  ...small,
  [event]: small[event]!.replace('sources:', 'tracks: [{ id: main, name: 본 무대 }]\nsources:'),
};
const jpeg = await sharp({
  create: { width: 8, height: 8, channels: 3, background: '#abc' },
})
  .jpeg()
  .toBuffer();

/** A small content folder with an example in its place. */
function contentWith(
  example: Exclude<Example, { in: 'words' }>,
): Record<string, string | Uint8Array> {
  const { text } = example;
  const names = text.match(/(?<=\.\/)[\w가-힣 ]+\.jpg/g) ?? [];
  const found = names.filter((name) => name !== 'stge.jpg');
  const beside = Object.fromEntries(found.map((name) => [`events/summit/one/${name}`, jpeg]));
  const withBody = good[recap]!.replace('글입니다.', () => text);
  if (example.in === 'body') return { ...good, ...beside, [recap]: withBody };
  if (example.in === 'files') return withFiles(text.split('\n'));
  if (example.in === 'mdx') {
    return { ...without(recap), [recap.replace('.md', '.mdx')]: withBody };
  }
  if (example.in === 'recap') {
    const field = /^\w+/.exec(text)![0];
    const lines = good[recap]!.split('\n').filter((line) => !line.startsWith(`${field}:`));
    return { ...good, [recap]: [lines[0], text, ...lines.slice(1)].join('\n') };
  }
  if (example.in === 'programme') return { ...good, 'events/summit/programme.yml': `${text}\n` };
  const name = `${example.in}.yml`;
  return { ...good, [name]: `${good[name]!.replace('[]', '')}${text === '[]' ? '[]' : text}\n` };
}

const without = (name: string): Record<string, string> =>
  Object.fromEntries(Object.entries(good).filter(([other]) => other !== name));

/** Files in the place of the small folder's recap: texts are texts, pictures pictures. */
function withFiles(paths: readonly string[]): Record<string, string | Uint8Array> {
  const text = good[recap];
  const written = paths.map((path, index): [string, string | Uint8Array] => {
    if (path.endsWith('.jpg')) return [path, jpeg];
    if (!path.endsWith('event.md')) {
      const names = paths.filter((other) => /(?<!not-in-text)\.jpg$/.test(other));
      const pictures = names.map((name) => `![무대 화면](<./${basename(name)}>)`).join('\n\n');
      const titled = text!.replace('title:', `title: ${index}`).replace(/^sessions:.*\n/m, '');
      return [path, `${titled}\n${pictures}\n`];
    }
    const name = dirname(path);
    return [path, good[event]!.replaceAll('2019\n', `2019 ${name}\n`)];
  });
  // A folder has its text, unless the example says what else.
  const isBare = paths.every((path) => path.endsWith('.jpg'));
  return {
    ...without(recap),
    ...(isBare ? { [recap]: text! } : {}),
    ...Object.fromEntries(written),
  };
}

const examples = Object.entries<Rule>(contentRules).flatMap(([id, rule]) => [
  { id, kind: 'bad', example: rule.bad, expected: [id] },
  { id, kind: 'good', example: rule.good, expected: [] },
]);

test.each(examples)(
  'the $kind example of $id is told of by just that rule, or by none',
  async ({ id, example, expected }) => {
    if (example.in === 'words') return expect(example.text).toMatch(/[.다]$/);
    rmSync(folder, { recursive: true, force: true });
    await writeFolder(join(folder, id), contentWith(example));
    const { problems } = await checkContent(join(folder, id));
    return expect([...new Set(problems.map(({ rule }) => rule))]).toEqual(expected);
  },
);

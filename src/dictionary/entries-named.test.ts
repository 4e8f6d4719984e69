import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { serviceSchema } from '../schema/service.ts';
import { buildDictionary } from './dictionary.ts';
import { buildEntriesNamed } from './entries-named.ts';
import { buildMentionFinder } from './mentions.ts';

const services = serviceSchema
  .array()
  .parse(parse(readFileSync('tests/fixtures/content/services.yml', 'utf8')));
const entriesNamed = buildEntriesNamed(services);
const idsIn = (text: string) => entriesNamed(text).map(({ id }) => id);

test('every service that a text names is among its entries', () => {
  const findMentions = buildMentionFinder(buildDictionary(services).dictionary);
  const texts = globSync('tests/fixtures/content/events/**/*.{md,mdx,mmd}');
  expect(texts.length).toBeGreaterThan(10);
  for (const file of texts) {
    const text = readFileSync(file, 'utf8');
    const ids = idsIn(text);
    for (const { service } of findMentions(text)) expect(ids, file).toContain(service);
  }
});

test.each([
  ['by any of its names', (name: string) => name],
  ['with markup within', (name: string) => `**${name.slice(0, 3)}**_${name.slice(3)}_`],
  ['over two lines', (name: string) => name.replaceAll(' ', '\n> ')],
  ['behind strokes', (name: string) => [...name].join('\\')],
  [
    'in character references',
    (name: string) => name.replaceAll('S', '&#83;').replaceAll('a', '&#x61;'),
  ],
  ['in other letters', (name: string) => name.toUpperCase()],
])('a service is found %s', (_how, write) => {
  for (const { id, name, formal, aliases } of services)
    for (const one of [name, formal, ...Object.values(aliases).flat()])
      expect(idsIn(`앞 ${write(one)} 뒤`), write(one)).toContain(id);
});

test('what nothing names has no entries', () => {
  expect(idsIn('오늘은 점심을 먹고 산책을 했습니다.')).toEqual([]);
});

import { expect, test } from 'vitest';
import { lintFileNames } from './lint-file-names.ts';

const good = [
  'README.md',
  'services.yml',
  'events/summit/event.md',
  'events/summit/programme.yml',
  'events/summit/one/index.md',
  'events/summit/one/무대 사진.jpg',
  'events/summit/one/slide.mmd',
];
const lint = (...more: string[]) =>
  lintFileNames([...good, ...more].map((path) => ({ path, kind: 'file' }))).map(
    ({ rule, place }) => `${rule} ${place.file}`,
  );

test('a folder as the guide wants it has no problem', () => {
  expect(lint('events/summit/one/.DS_Store', 'events/.draft/글.md')).toEqual([]);
});

test('a text that nothing reads is a problem, not a silence', () => {
  expect(lint('events/summit/two.md', 'events/summit/programme.yaml', 'concept.yml')).toEqual([
    'stray-file events/summit/two.md',
    'stray-file events/summit/programme.yaml',
    'stray-file concept.yml',
  ]);
  expect(lint('events/summit/day-1/two/index.md')).toContain(
    'stray-file events/summit/day-1/two/index.md',
  );
});

test('a recap folder has one text', () => {
  expect(lint('events/summit/two/Index.md', 'events/summit/two/a.jpg')).toEqual([
    'stray-file events/summit/two/Index.md',
    'no-text events/summit/two',
  ]);
  expect(lint('events/summit/one/index.mdx')).toEqual(['two-texts events/summit/one']);
});

test('a folder that cannot be an address is a problem', () => {
  expect(lint('events/서밋/event.md', 'events/summit/My Recap/index.md')).toEqual([
    'folder-name events/서밋',
    'folder-name events/summit/My Recap',
  ]);
});

test('a file name that breaks addresses or file systems is a problem', () => {
  const beside = (name: string) => lint(`events/summit/one/${name}`);
  for (const name of [
    'c#.jpg',
    '뭐?.jpg',
    '50%.jpg',
    '무대.jpg'.normalize('NFD'),
    `${'긴'.repeat(70)}.jpg`,
    'a\u202Egpj.exe',
    '"><img>.jpg',
    'CON.jpg',
    'a;id;.jpg',
    'a.jpg ',
  ])
    expect(beside(name)).toEqual([`file-name events/summit/one/${name}`]);
});

test('names that differ in nothing but case are one to many disks', () => {
  expect(lint('events/summit/one/a.jpg', 'events/summit/one/A.jpg')).toEqual([
    'file-name events/summit/one/A.jpg',
  ]);
});

test('Windows knows no folder by the name of a device', () => {
  expect(lint('events/summit/con/index.md', 'events/summit/com1/index.md')).toEqual([
    'folder-name events/summit/con',
    'folder-name events/summit/com1',
  ]);
});

test.each([
  ['a link', 'a.jpg', 'link', 'link-to-file'],
  ['a device', 'a.jpg', 'other', 'not-a-file'],
  ['a folder by the name of a text', 'index.md', 'folder', 'not-a-file'],
] as const)('%s is refused', (_what, name, kind, rule) => {
  const path = `events/summit/one/${name}`;
  expect(lintFileNames([{ path, kind }]).map((problem) => problem.rule)).toContain(rule);
});

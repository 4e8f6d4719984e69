import { expect, test } from 'vitest';
import { parseContentDocument } from './document.ts';

const text = '---\ntitle: 제목\nphotos:\n  - src: a.png\n    alt: 그림\n---\n\n본문\n';

test('a field is found on its line, and a missing one where its parent begins', () => {
  const { document } = parseContentDocument('a/index.md', text);
  expect(document.locate(['title'])).toEqual({ line: 2, column: 8 });
  expect(document.locate(['photos', 0, 'alt'])).toEqual({ line: 5, column: 10 });
  expect(document.locate(['photos', 0, 'caption']).line).toBe(4);
});

test('a body begins after its frontmatter', () => {
  const { document } = parseContentDocument('a/index.md', text);
  expect([document.body, document.bodyLine]).toEqual(['\n본문\n', 7]);
});

test('YAML that cannot be read is a problem with its line', () => {
  const { problems } = parseContentDocument('a/programme.yml', 'sessions:\n  - id: "a\n');
  expect(problems).toMatchObject([{ rule: 'yaml', place: { line: expect.any(Number) as number } }]);
});

test('a text without frontmatter is a problem, not a crash', () => {
  expect(parseContentDocument('a/index.md', '본문뿐').problems).toMatchObject([
    { rule: 'frontmatter' },
  ]);
});

test('a value that begins with a star is a problem with its place, not a crash', () => {
  const { problems } = parseContentDocument('a.yml', 'points:\n  - 하나\n  - *중요*\n');
  expect(problems).toMatchObject([{ rule: 'yaml', place: { line: 3, column: 5 } }]);
});

test('aliases that would fill the memory are a problem, not a crash', () => {
  const ten = (name: string) => Array.from({ length: 10 }, () => `*${name}`).join();
  const text = `a: &a [x]\nb: &b [${ten('a')}]\nc: &c [${ten('b')}]\nd: [${ten('c')}]\n`;
  expect(parseContentDocument('a.yml', text).problems).toMatchObject([
    { rule: 'yaml', place: { line: 1, column: 4 } },
  ]);
});

test('the same field twice is a problem where it stands again', () => {
  expect(parseContentDocument('a.yml', '- { a: 1, b: 2, a: 3 }\n').problems).toMatchObject([
    { rule: 'yaml', place: { line: 1, column: 17 } },
  ]);
});

test('a value is what Astro makes of it', () => {
  const { document } = parseContentDocument('a.yml', '- 0b11\n- 1_000\n- 2019-04-18\n- yes\n');
  expect(document.data).toEqual([3, '1_000', new Date('2019-04-18'), 'yes']);
});

test('a value with a tag, which another parser would make something else of, is a problem', () => {
  for (const value of ['!!binary aGk=', '!important 글', '!!js/function f'])
    expect(parseContentDocument('a.yml', `- a: ${value}\n`).problems).toMatchObject([
      { rule: 'yaml', place: { line: 1, column: 6 } },
    ]);
});

test('fields and entries without end are one problem, and told at once', () => {
  const many = (item: (index: number) => string) =>
    Array.from({ length: 20_000 }, (_, at) => item(at));
  const floods = [
    many((at) => `k${at}: 1`).join('\n'),
    `{ ${many((at) => `k${at}`).join()} }`,
    many(() => '- a').join('\n'),
    `- &a x\n${many(() => '- *a').join('\n')}`,
    many(() => 'a: b: c').join('\n'),
    many(() => '- "a" b').join('\n'),
  ];
  for (const flood of floods) {
    const { problems } = parseContentDocument('a.yml', flood);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.length).toBeLessThan(30);
  }
}, 30_000);

test('YAML that would keep its parser busy is a problem before it is parsed', () => {
  for (const yaml of [
    '? '.repeat(500),
    '['.repeat(500),
    `- ${'- '.repeat(500)}x`,
    'x'.repeat(40_001),
  ])
    expect(parseContentDocument('a.md', `---\na: b\n${yaml}\n---\n`).problems).toMatchObject([
      { rule: 'too-much', place: { file: 'a.md' } },
    ]);
});

test('a slip in YAML is told once, in Korean, on the line of the file', () => {
  const { problems } = parseContentDocument('a.md', '---\ntitle: 가\n  day: 나\n---\n');
  expect(problems).toMatchObject([
    { message: expect.stringContaining('들여쓰기') as string, place: { line: 3, column: 1 } },
  ]);
  const tab = parseContentDocument('a.yml', 'sessions:\n\t- id: a\n').problems;
  expect(tab[0]).toMatchObject({ message: expect.stringContaining('탭') as string });
});

test.each([
  ["title: '닫히지 않음\nsessions: [a]\npublished: '2026-01-01'", 2, '닫히지'],
  ['title: "닫히지 않음\nsessions: [a]', 2, '닫히지'],
  ['authors: [홍길동, 김철수\npublished: 1', 2, '닫히지'],
  ['title: 가\npoints:\n  - "하나\n  - 둘', 4, '닫히지'],
  ['title: 가\n sessions: a', 3, '들여쓰기'],
  ['points:\n  - a\n - b', 4, '들여쓰기'],
  ['title: 가\nsummary: 요약: 둘\nauthors: [a]', 3, '쌍점'],
  ['title: "가 "나" 다"', 2, '끝난 뒤'],
])('the line of %j is the one that its author slipped in', (yaml, line, said) => {
  const { problems } = parseContentDocument('a.md', `---\n${yaml}\n---\n`);
  expect(problems[0]).toMatchObject({
    message: expect.stringContaining(said) as string,
    place: { line },
  });
});

test.each([
  ['title: 이야기 #1', 12],
  ['title: #서버리스', 8],
  ['a: "가" #나', 8],
])('what a comment would swallow is a problem where it begins: %s', (yaml, column) => {
  const { problems } = parseContentDocument('a.md', `---\n${yaml}\n---\n`);
  expect(problems).toContainEqual(
    expect.objectContaining({
      rule: 'yaml',
      place: { kind: 'text', file: 'a.md', line: 2, column },
    }),
  );
});

test.each([
  'a: 가 # 메모',
  '# 메모\na: 가',
  'a: C# 이야기',
  'a: "가 #1"',
  'a: 가#1',
  'a:\n  - 가\n#메모',
])('a comment that is one, and a sign within a word, are no problem: %s', (yaml) =>
  expect(parseContentDocument('a.yml', yaml).problems).toEqual([]),
);

test.each([
  'title:one\nb: c',
  'title： one\nb: c',
  'a: "\\x"',
  'a: !!x b',
  `${'k'.repeat(1030)}: 1`,
  '%FOO\n---\na: 1',
])('no word of the parser’s English reaches an author: %s', (yaml) => {
  const [problem] = parseContentDocument('a.yml', yaml).problems;
  expect(problem?.message).not.toMatch(/[a-z]{3}/);
});

import { expect, test } from 'vitest';
import { Findings } from '../report.ts';
import { splitFrontmatter } from './frontmatter.ts';

const split = (text: string) => splitFrontmatter(text, new Findings());

test('YAML, TOML and JSON stand above a text', () => {
  const data = { title: '서밋 후기', tags: ['aws'] };
  expect(split('---\ntitle: 서밋 후기\ntags: [aws]\n---\n본문').frontmatter).toEqual(data);
  expect(split('+++\ntitle = "서밋 후기"\ntags = ["aws"]\n+++\n본문').frontmatter).toEqual(data);
  expect(split('{"title": "서밋 후기",\n"tags": ["aws"]}\n본문').frontmatter).toEqual(data);
});

test('the text begins where the frontmatter ends', () => {
  expect(split('\n---\ntitle: 가\n---\n본문')).toMatchObject({ body: '본문', bodyLine: 5 });
});

test('a day and a time stay as they were written', () => {
  expect(split('---\ndate: 2019-04-19 20:00:00 -0400\n---\n').frontmatter).toEqual({
    date: '2019-04-19 20:00:00 -0400',
  });
});

test.each([
  ['broken quotes', '---\ntitle: "서밋 "후기"\n---\n본문'],
  ['a tab', '---\ntitle: 서밋 "후기\nheader:\n\timage: a.png\n---\n본문'],
  ['a colon too many', '---\ntitle: 서밋: "후기\n---\n본문'],
  ['no last line', '---\ntitle: 서밋 후기\ndate: 2019-04-19\n\n본문'],
  ['no first line', 'title: 서밋 후기\ndate: 2019-04-19\n---\n본문'],
])('%s does not hide a title', (_what, text) => {
  expect(split(text)).toMatchObject({
    frontmatter: { title: expect.stringMatching(/서밋.* "?후기/) as string },
    body: expect.stringContaining('본문') as string,
  });
});

test('a rule at the top of a text is no frontmatter', () => {
  expect(split('---\n\n본문입니다.\n\n---\n').frontmatter).toEqual({});
  expect(split('+++ 중식 +++\n\n본문\n\n+++\n').frontmatter).toEqual({});
});

test('of a field that is there twice the first is told', () => {
  const findings = new Findings();
  splitFrontmatter('---\ntitle: "가\ntitle: 나\n---\n', findings);
  expect(findings.all).toMatchObject([{ kind: 'gone', line: 2, text: 'title: 가' }]);
});

test('a bomb of references is no frontmatter', () => {
  const bomb = Array.from({ length: 12 }, (_, index) => {
    const before =
      index === 0
        ? 'x'
        : Array(9)
            .fill(`*a${index - 1}`)
            .join(', ');
    return `a${index}: &a${index} [${before}]`;
  });
  expect(JSON.stringify(split(`---\n${bomb.join('\n')}\n---\n`)).length).toBeLessThan(10_000);
});

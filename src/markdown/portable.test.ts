import type { Root } from 'mdast';
import { describe, expect, test } from 'vitest';
import { listNodesOf } from './list-nodes.ts';
import { parseTree } from './parse.ts';
import { readPortable } from './portable.ts';
import { printMarkdown } from './print.ts';

const page = 'https://example.github.io/notes/events/summit/one/';

const aText = (body: string, format: 'md' | 'mdx' = 'md') => ({
  file: `content/events/summit/one/index.${format}`,
  body,
  tree: parseTree(body, format),
});

/** A text of a recap at that page as Markdown that needs no page. */
function portable(body: string, format: 'md' | 'mdx' = 'md'): string {
  const children = readPortable(aText(body, format), {
    addressOf: (written) => new URL(written.replace(/^\/(?!notes)/, '/notes/'), page).href,
    pictureOf: (name) => (name === './gone.jpg' ? undefined : `${page}${name.slice(2)}.webp`),
    drawingOf: (name) => (name === './saga.mmd' ? 'flowchart TD\n  a --> b\n' : undefined),
    credit: '사진: 홍길동',
    findMentions: () => [],
    changesSince: () => [],
  });
  const printed = printMarkdown({ type: 'root', children });
  // Whatever is in it: a reader of Markdown alone can read it.
  expect(listNodesOf(parseTree(printed) as Root, 'html')).toEqual([]);
  return printed.trim();
}

test.each([
  ['a text stays as it is', '## 제목\n\n**굵게**는 [글](https://a.example/b_c).', undefined],
  ['a heading loses its id', '## Saga {#saga}', '## Saga'],
  [
    'addresses are whole',
    '[가](/services/aws-lambda/) [나](../two/#b) [다](#c)',
    `[가](https://example.github.io/notes/services/aws-lambda/) [나](https://example.github.io/notes/events/summit/two/#b) [다](${page}#c)`,
  ],
  ['footnotes stay', '글[^참고]\n\n[^참고]: 근거', undefined],
  ['notes stay', '> **편집자 주** 달라졌습니다.', undefined],
  [
    'a drawing is what was written',
    '```mermaid\nflowchart TD\n  a[가<br/>나] --> b\n```',
    undefined,
  ],
])('%s', (_name, written, read = written) => {
  expect(portable(written)).toBe(read);
});

describe('pictures', () => {
  test.each([
    [
      'alone: with what is said of it, and by whom',
      '![무대](./stage.jpg "무대의 모습 | 사진: 김하늘")',
      `![무대](${page}stage.jpg.webp)\n\n무대의 모습 (사진: 김하늘)`,
    ],
    [
      'by nobody: by whoever wrote the text',
      '![무대](./stage.jpg)',
      `![무대](${page}stage.jpg.webp)\n\n(사진: 홍길동)`,
    ],
    ['amid words', '앞 ![무대](./stage.jpg) 뒤', `앞 ![무대](${page}stage.jpg.webp) 뒤`],
    [
      'by a definition',
      '![무대][a]\n\n[a]: ./stage.jpg',
      `![무대](${page}stage.jpg.webp)\n\n(사진: 홍길동)`,
    ],
    ['that the page does not show', '앞 ![무대](./gone.jpg) 뒤', '앞 무대 뒤'],
    [
      'that are drawn',
      '![두 상자](./saga.mmd "사가 | 그림: 홍길동")',
      '두 상자\n\n```mermaid\nflowchart TD\n  a --> b\n```\n\n사가 (그림: 홍길동)',
    ],
    [
      'in a row',
      '![가](./a.jpg)\n![나](./b.jpg)',
      `![가](${page}a.jpg.webp)\n\n(사진: 홍길동)\n\n![나](${page}b.jpg.webp)\n\n(사진: 홍길동)`,
    ],
  ])('%s', (_name, written, read) => {
    expect(portable(written)).toBe(read);
  });
});

describe('HTML is said in signs', () => {
  test.each([
    ['keys', '<kbd>Ctrl</kbd>+<kbd>C</kbd>', '`Ctrl`+`C`'],
    ['small numbers', 'H<sub>2</sub>O 10<sup>-6</sup>', 'H₂O 10⁻⁶'],
    ['small words', 'x<sup>가 나</sup> y<sub>max</sub>', 'x^(가 나) y\\_(max)'],
    ['a line that ends', '가<br>나', '가\\\n나'],
    [
      'a line that ends in a table',
      '| 가 |\n| --- |\n| 나<br>다 |',
      '| 가   |\n| --- |\n| 나 다 |',
    ],
    [
      'a fold',
      '<details>\n<summary>더 보기</summary>\n\n- 가\n\n</details>',
      '**더 보기**\n\n- 가',
    ],
    ['a comment', '가\n\n<!-- 나 -->\n\n다', '가\n\n다'],
    ['what is not let through', '<font>가</font>', '\\<font>가\\</font>'],
  ])('%s', (_name, written, read) => {
    expect(portable(written)).toBe(read);
  });

  test('also in MDX', () => {
    expect(
      portable('H<sub>2</sub>O\n\n<details>\n<summary>더</summary>\n\n가\n\n</details>', 'mdx'),
    ).toBe('H₂O\n\n**더**\n\n가');
  });
});

describe('components are what they show', () => {
  test.each([
    [
      'a quotation, with its name',
      '<Quote by="홍길동" source="https://a.example/1">\n\n말했습니다.\n\n</Quote>',
      '> 말했습니다.\n>\n> — [홍길동](https://a.example/1)',
    ],
    ['one of nobody’s page', '<Quote by="홍길동">\n\n말.\n\n</Quote>', '> 말.\n>\n> — 홍길동'],
    [
      'a gallery',
      '<Gallery>\n\n![가](./a.jpg "하나")\n\n</Gallery>',
      `![가](${page}a.jpg.webp)\n\n하나 (사진: 홍길동)`,
    ],
    [
      'then and now',
      '<Since then="64TB" now="128TB" date="2020-09-22" source="https://a.example/2" />',
      '> **그 뒤** 64TB → 128TB ([2020-09-22](https://a.example/2))',
    ],
  ])('%s', (_name, written, read) => {
    expect(portable(written, 'mdx')).toBe(read);
  });
});

test('what became of a service is said behind the block that names it', () => {
  const children = readPortable(aText('람다를 썼습니다.\n\n끝.'), {
    addressOf: (written) => written,
    pictureOf: () => undefined,
    drawingOf: () => undefined,
    credit: undefined,
    findMentions: (words) =>
      words.includes('람다')
        ? [{ service: 'aws-lambda', text: '람다', kind: 'korean', from: 0, to: 2 }]
        : [],
    changesSince: () => [
      {
        service: { id: 'aws-lambda', name: 'AWS Lambda' } as never,
        changes: [{ kind: 'ended', date: '2030-01-02', source: 'https://a.example/' }],
      },
    ],
  });
  expect(printMarkdown({ type: 'root', children })).toBe(
    '람다를 썼습니다.\n\n> **그 뒤** AWS Lambda: [2030-01-02 종료](https://a.example/)\n\n끝.\n',
  );
});

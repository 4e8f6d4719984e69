import { describe, expect, test } from 'vitest';
import { formatOf, parseTree } from '../markdown/parse.ts';
import { lintBody } from './lint.ts';

const lint = (body: string, credit?: string, file = 'a.md') =>
  lintBody({
    file,
    body,
    bodyLine: 10,
    tree: parseTree(body, formatOf(file)),
    credit,
    whyUnusable: (name) => (name === './gone.png' ? '파일이 없습니다.' : undefined),
    findMisspelt: (text) =>
      text.includes('Labda')
        ? [{ service: 'aws-lambda', kind: 'wrong', text: 'Labda', from: 0, to: 5 }]
        : [],
    officialName: () => 'AWS Lambda',
  });
const rules = (body: string, credit?: string) => lint(body, credit).map(({ rule }) => rule);
const inMdx = (body: string) => lint(body, undefined, 'a.mdx').map(({ rule }) => rule);

test('a good text has no problem', () => {
  expect(rules('## 제목 {#title}\n\n![대체 글](./a.png "설명")\n', '그림: 서밋 노트')).toEqual([]);
});

test('a problem stands on the line of the file, not of the body', () => {
  expect(lint('첫 줄\n\n# 또 제목\n')).toMatchObject([
    { rule: 'no-second-title', place: { line: 12 } },
  ]);
});

test('a picture needs a file, a text alternative, a caption and a credit', () => {
  expect(rules('![](./gone.png)')).toEqual([
    'picture-unreadable',
    'picture-alt',
    'picture-caption',
    'picture-credit',
  ]);
});

test('a picture may name its own credit', () => {
  expect(rules('![대체](./a.png "설명 | 사진: 홍길동")')).toEqual([]);
});

test('a picture from elsewhere is refused', () => {
  expect(rules('![대체](https://example.com/a.png "설명 | 사진: 남")')).toEqual(['picture-beside']);
});

test('a picture in another folder is refused', () => {
  expect(rules('![대체](../two/a.png "설명 | 사진: 남")')).toEqual(['picture-beside']);
});

test('a picture within a sentence would lose its caption and credit', () => {
  expect(rules('글 ![대체](./a.png "설명 | 사진: 남") 글')).toEqual(['picture-alone']);
});

test('a picture whose name has a space is no picture until it is wrapped', () => {
  expect(rules('![대체](./무대 사진.png "설명 | 사진: 남")')).toEqual(['picture-notation']);
  expect(rules('![대체](<./무대 사진.png> "설명 | 사진: 남")')).toEqual([]);
});

test('a picture in the other notation is looked over too', () => {
  expect(rules('![][a]\n\n[a]: ./gone.png "설명 | 사진: 남"')).toEqual([
    'picture-unreadable',
    'picture-alt',
  ]);
});

test('a diagram in capitals would be shown as code', () => {
  expect(rules('```Mermaid\nflowchart TD\n```')).toEqual(['diagram']);
});

test('an id used twice or badly written is a problem', () => {
  expect(rules('## 하나 {#a}\n\n## 둘 {#a}\n\n## 셋 {#Ab}\n\n## 넷 { #four }\n')).toEqual([
    'heading-id',
    'heading-id',
    'heading-id',
  ]);
});

test.each(['page-sources', 'menu', 'main', 'footnote-label'])(
  'the id `%s` is the site’s own and refused',
  (id) => {
    expect(rules(`## 제목 {#${id}}\n`)).toEqual(['heading-id']);
  },
);

test.each([
  '{% include a.html %}',
  '글 {: .prompt-tip }',
  '[TOC]',
  '[[toc]]',
  ':::tip',
  '> [!NOTE]\n> 글',
  '![[그림.png]]',
  '[[다른 글]]',
  '{{< youtube a >}}',
  '```toc\n```',
  '글 {.lead}',
  '이것은 ==형광펜==과',
  '식은 $$x^2$$입니다.',
])('%s is read elsewhere, and here it would be shown', (body) => {
  expect(rules(`글\n\n${body}\n`)).toContain('foreign-syntax');
});

test.each([
  'a == b',
  '값==가이고 값==나',
  'a==b && c==d',
  '====',
  '$100와 $200',
  '{.5초}',
  '`==a==`',
])('%s means what it says', (body) => expect(rules(body)).toEqual([]));

test('an item that begins beside the others is a problem, one within another is none', () => {
  expect(rules('- 하나\n- 둘\n\n1. 셋\n   - 넷\n2. 다섯\n')).toEqual([]);
  expect(lint('- 하나\n - 둘\n')).toMatchObject([
    { rule: 'list-indent', place: { line: 11, column: 2 } },
  ]);
});

test.each(['IMG_4650', 'a', 'a.png', 'KakaoTalk_20240516_101010', '스크린샷 2024-05-16'])(
  'what a camera calls a picture, %s, is no text alternative',
  (alt) => {
    expect(rules(`![${alt}](./a.png "설명 | 사진: 남")`)).toEqual(['picture-alt']);
  },
);

test('a heading skips no level', () => {
  expect(rules('## 하나\n\n### 둘\n\n#### 셋\n\n## 넷\n')).toEqual([]);
  expect(rules('### 하나\n')).toEqual(['heading-level']);
  expect(rules('## 하나\n\n#### 둘\n')).toEqual(['heading-level']);
});

test('a heading without words is a problem', () => {
  expect(rules('##\n\n## {#one}\n')).toEqual(['empty-heading', 'empty-heading']);
});

test('a footnote has its mark and its words, each once', () => {
  expect(rules('글[^참고] 글[^1]\n\n[^참고]: 가\n[^1]: 나\n')).toEqual([]);
  expect(rules('글[^참고]\n')).toEqual(['footnote']);
  expect(rules('글\n\n[^참고]: 가\n')).toEqual(['footnote']);
  expect(rules('글[^a]\n\n[^a]: 가\n\n[^a]: 나\n')).toEqual(['footnote']);
});

test('raw HTML is refused, a comment is not', () => {
  expect(rules('<b>굵게</b>\n\n<!-- 메모 -->\n')).toContain('no-html');
  expect(rules('<!-- 메모 -->\n')).toEqual([]);
});

test('a text behind a comment, which Markdown does not read, is a problem where it begins', () => {
  expect(lint('글\n\n<!-- 메모 --> **글** [글](/)\n')).toMatchObject([
    { rule: 'no-html', place: { line: 12, column: 13 } },
  ]);
  expect(rules('글 <!-- 메모 --> **글**\n\n<!-- 메모 -->\n')).toEqual([]);
});

test('HTML behind a comment is refused, and so is a comment that does not end', () => {
  expect(rules('<!-- 메모 --><script>alert(1)</script>\n')).toEqual(['no-html']);
  expect(rules('<!-- 메모\n\n글\n')).toEqual(['no-html']);
});

test('a few tags are allowed for what Markdown has no sign for', () => {
  const text = '글<br>글 <kbd>Ctrl</kbd>\n\n<details>\n<summary>더</summary>\n\n글\n\n</details>\n';
  expect(rules(text)).toEqual([]);
});

test.each([
  ['an attribute', '글 <kbd class="a">Ctrl</kbd>', 3],
  ['a tag that is not closed', '글 <kbd>Ctrl', 3],
  ['a tag that was not opened', '글</sup>', 2],
  ['a tag without an end', '글 <img src=x', 3],
  ['a comment without an end within a sentence', '글 <!-- 메모', 3],
  ['a tag behind a comment on the same line', '<!-- 메모 --><b>글</b>', 12],
  ['a component outside MDX', '<Gallery>\n\n글\n\n</Gallery>', 1],
])('%s is a problem where it stands', (_fact, body, column) => {
  expect(lint(body)[0]).toMatchObject({ rule: 'no-html', place: { line: 10, column } });
});

test('what is no tag is no problem', () => {
  expect(rules('3 < 5, a<b, \\<br\\>, `<b>`, List<String')).toEqual([]);
});

test('a letter that turns the direction is found, also where it is written as a number', () => {
  expect(rules('글 &#x202E;글')).toEqual(['unseen-character']);
});

test.each([
  ['undefined를 돌려줍니다.', 1],
  ['값이 NaN입니다.', 4],
  ['{{ page.title }}', 1],
  ['@@표시@@', 1],
  ['&#123;{a}}', 1],
  ['[object Object]', 1],
  ['![{{ alt }}](./a.png "설명 | 사진: 남")', 3],
  ['![대체](./a.png "NaN | 사진: 남")', 16],
])('%s would look like a mistake of the site', (body, column) => {
  expect(lint(`글\n\n${body}`)).toMatchObject([
    { rule: 'placeholder', place: { line: 12, column } },
  ]);
});

test('code may say what it likes, and so may an address', () => {
  expect(rules('`undefined` [글](https://a.kr/NaN/@@view)\n\n```js\n{{ NaN }}\n```\n')).toEqual([]);
});

test.each(['&#xFFFE;', '&#0;', '&#x3164;', '&zwj;', 'a&#x301;&#x301;&#x301;&#x301;'])(
  '%s is a letter that nobody sees, written in letters that everybody sees',
  (body) => {
    expect(rules(body)).toEqual(['unseen-character']);
  },
);

test('MDX may use the listed components, and nothing that runs', () => {
  const quote = '<Quote by="홍길동" source="https://example.com/">\n\n글\n\n</Quote>\n';
  expect(inMdx(`${quote}\n{/* 메모 */}\n`)).toEqual([]);
  expect(inMdx("import a from 'a'\n\nexport const b = 1\n")).toEqual(['mdx-code', 'mdx-code']);
  expect(inMdx('글 {1 + 1}\n\n<Quote by={a}>글</Quote>\n')).toEqual(['mdx-code', 'mdx-code']);
  expect(inMdx('<Clip />\n\n<b>굵게</b>\n')).toEqual(['unknown-component', 'no-html']);
});

test('a misspelt component or property is answered with the nearest', () => {
  expect(lint('<Galery>글</Galery>', undefined, 'a.mdx')).toMatchObject([
    { rule: 'unknown-component', hint: '`<Gallery>`인가요?', place: { line: 10, column: 1 } },
  ]);
  expect(lint('<Quote by="나" sorce="https://a.kr">글</Quote>', undefined, 'a.mdx')).toMatchObject([
    { rule: 'component-props', hint: '`source`인가요?', place: { line: 10, column: 15 } },
  ]);
});

test('the properties of a component are checked by its schema', () => {
  expect(inMdx('<Quote>글</Quote>')).toEqual(['component-props']);
  expect(inMdx('<Quote by>글</Quote>')).toEqual(['component-props']);
  expect(inMdx('<Quote by="나" source="javascript:a">글</Quote>')).toContain('component-props');
});

test('a misspelt service is named with its official name', () => {
  expect(lint('Labda를 썼습니다.')).toMatchObject([
    { rule: 'service-by-its-name', hint: '`AWS Lambda`(으)로 적어 주세요.' },
  ]);
});

describe('a link', () => {
  const to = '(https://aws.amazon.com/)';
  test.each([`[]${to}`, `[ ]${to}`, `[**&nbsp;**]${to}`, `[<br>]${to}`, '[][a]\n\n[a]: /events/'])(
    'without words is a problem: %j',
    (body) => expect(rules(`글 ${body}`)).toEqual(['empty-link']),
  );
  test.each([`[…]${to}`, `[\`코드\`]${to}`, `[H<sub>2</sub>]${to}`, '<https://aws.amazon.com/>'])(
    'with words is none: %j',
    (body) => expect(rules(body)).toEqual([]),
  );
});

describe('a fold', () => {
  const places = (body: string, file?: string) =>
    lint(body, undefined, file).map(
      ({ rule, place }) =>
        `${rule} ${place.kind === 'text' ? `${place.line}:${place.column}` : ''}`,
    );
  test.each([
    ['<details><summary></summary>글</details>', '10:10'],
    ['<details>\n<summary>&nbsp;</summary>\n\n글\n\n</details>', '11:1'],
    ['<details>\n\n글\n\n</details>', '10:1'],
    ['<details>\n\n글\n\n<summary>제목</summary>\n\n</details>', '14:1'],
    ['<details>\n<summary>하나</summary>\n<summary>둘</summary>\n\n글\n\n</details>', '12:1'],
    ['<summary>글</summary>', '10:1'],
  ])('that has no name of its own is a problem: %j', (body, place) => {
    expect(places(body)).toEqual([`details ${place}`]);
    expect(places(body, 'a.mdx')).toEqual([`details ${place}`]);
  });
  test.each([
    '<details>\n<summary>가</summary>\n\n글\n\n</details>',
    '<details><summary><kbd>F5</kbd></summary>글</details>',
    '- 가\n\n  <details>\n  <summary>나</summary>\n\n  글\n\n  </details>',
    '<details>\n<summary>가</summary>\n\n<details>\n<summary>나</summary>\n\n글\n\n</details>\n\n</details>',
  ])('with a name is none: %j', (body) => {
    expect(places(body)).toEqual([]);
    expect(places(body, 'a.mdx')).toEqual([]);
  });
});

test.each(['글[^1]\n\n[^1]:', '글[^1]\n\n[^1]: &nbsp;', '글[^가 나]\n\n[^가 나]: 글'])(
  'a footnote that would say nothing is a problem: %j',
  (body) => {
    expect(rules(body)).toEqual(['footnote']);
  },
);

test.each([
  ['첫 줄\n둘째 줄에 undefined가\n셋째 줄', '11:7'],
  ['> 첫 줄\n> 둘째 줄에 [[링크]]가', '11:9'],
  ['- 첫 줄\n  둘째 줄에 Labda가', '11:9'],
  ['첫 줄\n둘째 줄에[^1]', '11:6'],
  ['글 [링크](/about/ "NaN") 글', '10:17'],
  ['첫 줄\n둘 **셋 {{ 넷**', '11:7'],
  ['첫 줄\n둘째 &#x202E; 글', '10:1'],
])('a word in a long paragraph is told where it stands: %j', (body, place) => {
  expect(lint(body).map(({ place }) => place)).toMatchObject([
    { line: Number(place.split(':')[0]), column: Number(place.split(':')[1]) },
  ]);
});

import { expect, test } from 'vitest';
import { lintBody } from './lint.ts';

const lint = (body: string, credit?: string, file = 'a.md') =>
  lintBody({
    file,
    body,
    bodyLine: 10,
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

test('an id that the site itself uses is refused', () => {
  expect(rules('## 출처 {#page-sources}\n\n## 메뉴 {#menu}\n')).toEqual([
    'heading-id',
    'heading-id',
  ]);
});

test('raw HTML is refused, a comment is not', () => {
  expect(rules('<b>굵게</b>\n\n<!-- 메모 -->\n')).toContain('no-html');
  expect(rules('<!-- 메모 -->\n')).toEqual([]);
});

test('HTML behind a comment is refused, and so is a comment that does not end', () => {
  expect(rules('<!-- 메모 --><script>alert(1)</script>\n')).toEqual(['no-html']);
  expect(rules('<!-- 메모\n\n글\n')).toEqual(['no-html']);
});

test('MDX may use components, but no comment and no heading id of Markdown', () => {
  expect(inMdx("import Clip from './Clip.astro';\n\n<Clip />\n")).toEqual([]);
  expect(inMdx('<b>굵게</b>\n\n글')).toContain('no-html');
  expect(inMdx('<!-- 메모 -->\n')).toEqual(['no-html']);
  expect(inMdx('## 하나 {#one}\n')).toEqual(['heading-id']);
});

test('a misspelt service is named with its official name', () => {
  expect(lint('Labda를 썼습니다.')).toMatchObject([
    { rule: 'service-by-its-name', hint: '`AWS Lambda`(으)로 적어 주세요.' },
  ]);
});

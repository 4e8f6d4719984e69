import fc from 'fast-check';
import { expect, test } from 'vitest';
import { known } from '../../../tests/support/lint-text.ts';
import { seedRandom } from '../../../tests/attacks/random.ts';
import { makeBody } from '../../../tests/random/blocks.ts';
import { fixText } from './fix-text.ts';

const given = {
  ...known,
  file: 'a.md',
  bodyLine: 10,
  title: '시험 글',
  beside: new Set(['무대 사진.jpg', 'a (1).PNG']),
};
const fix = (body: string, file = 'a.md') => fixText({ ...given, file, body });
const fixed = (body: string, file = 'a.md') => fix(body, file).body;

test.each([
  // Names and words
  ['Labda를 아키텍쳐에', 'Lambda를 아키텍처에'],
  ['네트웍을 네트웍으로', '네트워크를 네트워크로'],
  // Lists
  ['- 하나\n - 둘\n  - 셋\n- 넷', '- 하나\n  - 둘\n    - 셋\n- 넷'],
  ['- 하나\n - 둘\n   더\n\n   문단\n- 셋', '- 하나\n  - 둘\n    더\n\n    문단\n- 셋'],
  ['1. 하나\n - 둘\n2. 셋', '1. 하나\n   - 둘\n2. 셋'],
  ['1. 하나\n  * 둘\n  * 셋\n2. 넷', '1. 하나\n   * 둘\n   * 셋\n2. 넷'],
  ['> - 하나\n>  - 둘', '> - 하나\n>   - 둘'],
  [' - 하나\n- 둘', '- 하나\n- 둘'],
  ['- 하나\n\n  - 안\n   - 더', '- 하나\n\n  - 안\n    - 더'],
  // Headings
  ['# 하나\n\n## 둘', '## 하나\n\n### 둘'],
  ['## 하나\n\n#### 둘\n\n#### 셋\n\n### 넷', '## 하나\n\n### 둘\n\n### 셋\n\n### 넷'],
  ['하나\n===\n\n둘\n---', '## 하나\n\n### 둘'],
  ['# 시험 글\n\n## 하나', '## 하나'],
  // Pictures
  ['![글](./무대 사진.jpg "설명")', '![글](<./무대 사진.jpg> "설명")'],
  ['![글](a (1).PNG)', '![글](<a (1).PNG>)'],
  // Other platforms
  [':::tip\n:::note\n글\n:::\n:::', '> **도움말**\n>\n> > **참고**\n> >\n> > 글'],
  ['글\r\n\r\n:::tip\r\n글\r\n:::\r\n', '글\r\n\r\n> **도움말**\r\n>\r\n> 글\r\n'],
])('%j is put right', (body, right) => expect(fixed(body)).toBe(right));

test.each([
  '`Labda 아키텍쳐` [Labda](https://a.kr/Labda/아키텍쳐) “Labda”',
  '> Labda 아키텍쳐',
  '```\nLabda\n- 하나\n - 둘\n# 제목\n```',
  '![글](./없는 사진.jpg)',
  '- 하나\n- 둘\n\n1. 셋\n   - 넷',
  '## 하나\n\n### 둘\n\n## 셋',
  '- 하나\n\n문단\n\n* 둘',
])('%j is left as it is', (body) => expect(fix(body)).toEqual({ body, fixed: [] }));

test('what is put right is told by the line it had', () => {
  const { fixed: told } = fix('글\n\n[TOC]\n\nLabda\n\n아키텍쳐\n');
  expect(told.map(({ line }) => line)).toEqual([12, 14, 16]);
});

test('MDX gets no comments that it cannot read', () => {
  expect(fixed('%%메모%% :smile:', 'a.mdx')).toBe('%%메모%% 😄');
});

const pieces = [
  ...['- 하나', ' - 둘', '  - 셋', '   - 넷', '1. 하나', ' 2) 둘', '> - 하나', '>  - 둘', '* 하나'],
  ...['# 하나', '## 둘', '#### 셋', '하나\n===', '둘\n---', '# 시험 글', '#붙은'],
  ...['오브젝트를', '멀티 AZ를', '십만', '500,000', '명', '까닭에'],
  ...['Labda를', '아키텍쳐', '네트웍을', '안되서', '“Labda”', '`Labda`', '![글](무대 사진.jpg)'],
  ...[':::tip', ':::', '{: .x}', '[TOC]', '> [!NOTE]', '==a==', '용어', ': 뜻', '**하나**', '%%'],
  ...['```', '글입니다.', '\t- 탭', '---', '<br>', '| a |\n| - |'],
];
const ends = ['\n', '\n\n', '\r\n', ' ', ''];
const texts = fc
  .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(...ends)), { maxLength: 12 })
  .map((parts) => parts.flat().join(''));

test('what was put right once stays as it is', () => {
  fc.assert(
    fc.property(texts, (body) => {
      const once = fixed(body);
      expect(fix(once)).toEqual({ body: once, fixed: [] });
    }),
    { numRuns: 1500 },
  );
});

test('of a text that nobody wrote, code is left as it is, letter by letter', () => {
  for (let seed = 0; seed < 200; seed += 1) {
    const body = makeBody(seedRandom(seed), {
      ...{ format: 'md', anchors: [], footnotes: [], pictures: ['a.png'] },
      used: new Set(),
    });
    const codes = (text: string) => text.match(/`[^`\n]+`/g);
    expect(codes(fixed(body))).toEqual(codes(body));
  }
});

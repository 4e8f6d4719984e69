import { parseFrontmatter } from '@astrojs/markdown-remark';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseContentDocument } from '../load/document.ts';
import { renderFrontmatter, renderYaml } from './yaml-text.ts';

test('days are quoted, Korean is plain, and what is not known is left out', () => {
  const recap = {
    title: '람다는 안에서 어떻게 도는가',
    sessions: ['lambda-internals'],
    published: '2026-11-28',
    credit: '사진: 홍길동',
    summary: undefined,
  };
  expect(renderFrontmatter(recap)).toBe(`---
title: 람다는 안에서 어떻게 도는가
sessions:
  - lambda-internals
published: '2026-11-28'
credit: '사진: 홍길동'
---
`);
});

test.each(['2019', '2019-04', '2019-04-18', '09:00'])('%s is quoted', (text) => {
  expect(renderYaml({ text })).toBe(`text: '${text}'\n`);
});

test('a long sentence stays on its line', () => {
  const summary = '길게 이어지는 문장입니다. '.repeat(30).trim();
  expect(renderYaml({ summary })).toBe(`summary: ${summary}\n`);
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({
    unit: fc.constantFrom(...`가 -:#'"\\[]{}&*!|>%@\`?,~\t\n\r\u0085\u00A0\u2028\uFEFF019.eox`),
  }),
  fc.constantFrom('null', 'yes', 'No', '0x1f', '1e3', '-0b11', '1_000', '.inf', '<<', '---', '...'),
);

test('any text comes back as it was, by each of our readers of YAML, without a word of theirs', () => {
  fc.assert(
    fc.property(anyText, anyText, (text, other) => {
      const data = { title: text, list: [other, text], nested: [{ name: other, at: text }] };
      const written = renderFrontmatter(data);
      const { document, problems } = parseContentDocument('index.md', written);
      expect(problems).toEqual([]);
      expect(document.data).toEqual(data);
      expect(parseFrontmatter(written).frontmatter).toEqual(data);
    }),
    { numRuns: 500 },
  );
});

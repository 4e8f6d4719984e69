import { expect, test } from 'vitest';
import { lint, rulesInMdx } from '../../tests/support/lint-text.ts';

test('MDX may use the listed components, and nothing that runs', () => {
  const quote = '<Quote by="홍길동" source="https://example.com/">\n\n글\n\n</Quote>\n';
  expect(rulesInMdx(`${quote}\n{/* 메모 */}\n`)).toEqual([]);
  expect(rulesInMdx("import a from 'a'\n\nexport const b = 1\n")).toEqual(['mdx-code', 'mdx-code']);
  expect(rulesInMdx('글 {1 + 1}\n\n<Quote by={a}>글</Quote>\n')).toEqual(['mdx-code', 'mdx-code']);
  expect(rulesInMdx('<Clip />\n\n<b>굵게</b>\n')).toEqual(['unknown-component', 'no-html']);
});

test('a misspelt component or property is answered with the nearest', () => {
  expect(lint('<Galery>글</Galery>', { file: 'a.mdx' })).toMatchObject([
    { rule: 'unknown-component', hint: '`<Gallery>`인가요?', place: { line: 10, column: 1 } },
  ]);
  expect(lint('<Quote by="나" sorce="https://a.kr">글</Quote>', { file: 'a.mdx' })).toMatchObject([
    { rule: 'component-props', hint: '`source`인가요?', place: { line: 10, column: 15 } },
  ]);
});

test('the properties of a component are checked by its schema', () => {
  expect(rulesInMdx('<Quote>글</Quote>')).toEqual(['component-props']);
  expect(rulesInMdx('<Quote by>글</Quote>')).toEqual(['component-props']);
  expect(rulesInMdx('<Quote by="나" source="javascript:a">글</Quote>')).toContain(
    'component-props',
  );
});

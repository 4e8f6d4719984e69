import { expect, test } from 'vitest';
import { rules, rulesInMdx } from '../../tests/support/lint-text.ts';

const day = '[2020-09-22](https://aws.amazon.com/)';

test.each([
  `> **그 뒤** 64TB → 128TB (${day})`,
  '> **그 뒤** 64TB → 128TB ([2020](https://aws.amazon.com/))',
  '> **그 뒤** 2020-09부터 128TB입니다([AWS 문서](https://aws.amazon.com/)).',
  '> **편집자 주** 64TB였습니다.',
])('what changed since has a day and a source: %s', (note) => {
  expect(rules(note)).toEqual([]);
});

test.each([
  '> **그 뒤** 64TB → 128TB',
  '> **그 뒤** 64TB → 128TB (2020-09-22)',
  '> **그 뒤** 64TB → 128TB ([AWS 문서](https://aws.amazon.com/))',
  '> **그 뒤** 64TB → 128TB ([2020-09-22](/events/))',
])('without one of them it is a problem: %s', (note) => {
  expect(rules(note)).toContain('since-source');
});

test('the component asks for both by its schema', () => {
  const props = 'then="64TB" now="128TB" date="2020-09-22" source="https://aws.amazon.com/"';
  expect(rulesInMdx(`<Since ${props} />`)).toEqual([]);
  expect(rulesInMdx('<Since then="64TB" now="128TB" />')).toEqual([
    'component-props',
    'component-props',
  ]);
});

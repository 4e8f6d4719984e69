import { expect, test } from 'vitest';
import { rules } from '../../tests/support/lint-text.ts';

test('a footnote has its mark and its words, each once', () => {
  expect(rules('글[^참고] 글[^1]\n\n[^참고]: 가\n[^1]: 나\n')).toEqual([]);
  expect(rules('글[^참고]\n')).toEqual(['footnote']);
  expect(rules('글\n\n[^참고]: 가\n')).toEqual(['footnote']);
  expect(rules('글[^a]\n\n[^a]: 가\n\n[^a]: 나\n')).toEqual(['footnote']);
});

test.each(['글[^1]\n\n[^1]:', '글[^1]\n\n[^1]: &nbsp;', '글[^가 나]\n\n[^가 나]: 글'])(
  'a footnote that would say nothing is a problem: %j',
  (body) => {
    expect(rules(body)).toEqual(['footnote']);
  },
);

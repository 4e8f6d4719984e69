import { expect, test } from 'vitest';
import { lint, rules } from '../../tests/support/lint-text.ts';

test('an item that begins beside the others is a problem, one within another is none', () => {
  expect(rules('- 하나\n- 둘\n\n1. 셋\n   - 넷\n2. 다섯\n')).toEqual([]);
  expect(lint('- 하나\n - 둘\n')).toMatchObject([
    { rule: 'list-indent', place: { line: 11, column: 2 } },
  ]);
});

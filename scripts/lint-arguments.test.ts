import { expect, test } from 'vitest';
import { readArguments } from './lint-arguments.ts';

test('files, folders and options may stand in any order', () => {
  expect(readArguments(['--fix', 'content/a', '--format', 'json', 'b.md'])).toEqual({
    paths: ['content/a', 'b.md'],
    fix: true,
    watch: false,
    rules: false,
    format: 'json',
  });
});

test('a pull request is told on its lines, unless it is told how', () => {
  expect(readArguments([], true)).toMatchObject({ format: 'github' });
  expect(readArguments(['--format=text'], true)).toMatchObject({ format: 'text' });
  expect(readArguments([])).toMatchObject({ format: 'text' });
});

test.each([
  [['--fxi'], '--fix인가요?'],
  [['-x'], '-x'],
  [['--verbose', 'a'], '--verbose'],
  [['--format', 'xml'], '--format'],
  [['--format'], '--format'],
  [['--fix=yes'], '--fix'],
  [['--watch', '--format', 'json'], '--watch'],
])('%j is refused, in Korean', (words, said) => {
  const read = readArguments(words);
  expect(read).toHaveProperty('refusal', expect.stringContaining(said));
  expect(read).toHaveProperty('refusal', expect.stringContaining('쓰는 법'));
});

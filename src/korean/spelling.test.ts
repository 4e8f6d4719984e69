import { expect, test } from 'vitest';
import { foldSpelling } from './spelling.ts';

test('spellings that sound alike become one', () => {
  expect(foldSpelling('아키텍쳐')).toBe(foldSpelling('아키텍처'));
  expect(foldSpelling('컨테이너')).toBe(foldSpelling('컨태이너'));
  expect(foldSpelling('스케쥴')).toBe(foldSpelling('스케줄'));
});

test('words that sound different stay apart', () => {
  expect(foldSpelling('서버')).not.toBe(foldSpelling('소버'));
  expect(foldSpelling('Lambda 3')).toBe('Lambda 3');
});

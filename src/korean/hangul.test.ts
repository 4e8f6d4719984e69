import { disassemble } from 'es-hangul';
import { expect, test } from 'vitest';
import { toJamo } from './hangul.ts';

test('a word comes apart into the keys that are pressed for it', () => {
  expect(toJamo('값')).toBe('ㄱㅏㅂㅅ');
  expect(toJamo('왜 EC2ㅘ')).toBe('ㅇㅗㅐ EC2ㅗㅏ');
});

test('every syllable and jamo comes apart as es-hangul takes it apart', () => {
  const between = (first: string, last: string) =>
    Array.from({ length: last.charCodeAt(0) - first.charCodeAt(0) + 1 }, (_, at) =>
      String.fromCharCode(first.charCodeAt(0) + at),
    );
  for (const letter of [...between('가', '힣'), ...between('ㄱ', 'ㅣ')])
    expect(toJamo(letter)).toBe(disassemble(letter));
});

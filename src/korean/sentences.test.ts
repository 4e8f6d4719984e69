import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerptAround, sentenceAt } from './sentences.ts';

/** The sentence of a text that has a word in it. */
function sentenceWith(word: string, text: string): string {
  const at = text.indexOf(word);
  const { from, to } = sentenceAt(text, { from: at, to: at + word.length });
  return text.slice(from, to);
}

/** What is told of a text around a word: its name in «», as a reader sees it marked. */
function excerpt(word: string, text: string, longest: number): string {
  const at = text.indexOf(word);
  const { before, found, after } = excerptAround(text, { from: at, to: at + word.length }, longest);
  return `${before}«${found}»${after}`;
}

test('a sentence begins after the one before and ends with its mark', () => {
  const text = '사진은 S3에 둡니다. 람다가 읽습니다! 왜 Aurora일까요? 빠르기 때문입니다.';
  expect(sentenceWith('S3', text)).toBe('사진은 S3에 둡니다.');
  expect(sentenceWith('람다', text)).toBe('람다가 읽습니다!');
  expect(sentenceWith('Aurora', text)).toBe('왜 Aurora일까요?');
  expect(sentenceWith('빠르기', text)).toBe('빠르기 때문입니다.');
});

test('quotes and brackets close with their sentence, and a question that goes on is none', () => {
  const text = '(값은 S3가 쌉니다.) “람다로 되나요?”라고 물었습니다. ‘Aurora입니다.’ 끝.';
  expect(sentenceWith('S3', text)).toBe('(값은 S3가 쌉니다.)');
  expect(sentenceWith('람다', text)).toBe('“람다로 되나요?”라고 물었습니다.');
  expect(sentenceWith('Aurora', text)).toBe('‘Aurora입니다.’');
});

test('points within numbers, versions, addresses and short forms end nothing', () => {
  const text = '1. S3 vs. EFS는 99.9% 대 3.5배, W. Vogels는 Node.js 20.1로 e.g. 람다를 들었습니다.';
  expect(sentenceWith('람다', text)).toBe(text);
});

test('a long sentence is cut between words around the name', () => {
  const text = '주문이 몰리는 날에는 사진을 Amazon S3에 두고 나중에 하나씩 꺼내 처리하면 됩니다.';
  expect(excerpt('Amazon S3', text, 100)).toBe(text.replace('Amazon S3', '«Amazon S3»'));
  expect(excerpt('Amazon S3', text, 32)).toBe('…사진을 «Amazon S3»에 두고 나중에 하나씩…');
});

test('of any text no more is told than asked for, and what was found stands in it', () => {
  const words = fc.array(fc.constantFrom('가', '나다라', '마바사.', 'x', '(아)', '자!', '1.'), {
    maxLength: 60,
  });
  fc.assert(
    fc.property(words, words, fc.integer({ min: 10, max: 80 }), (before, after, longest) => {
      const text = [...before, '이름을', ...after].join(' ');
      const told = excerpt('이름', text, longest);
      expect(told).toContain('«이름»');
      expect(told.length - 2).toBeLessThanOrEqual(longest);
      const plain = told.replaceAll(/[«»]|^…|…$/g, '');
      expect(text).toContain(plain);
    }),
  );
});

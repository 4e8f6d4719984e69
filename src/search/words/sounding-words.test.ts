import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexSounds } from './sounding-words.ts';

const words = [
  ...[
    'portland',
    'brooklyn',
    'monet',
    'vincent',
    'gogh',
    'paprika',
    'lavender',
    'cinnamon',
    'shell',
  ],
  ...['로즈마리', '바질', '튤립', '데이지', '마돈나', '사과', '고등어', '어머니', '바다'],
];
const soundingLike = indexSounds(() => words);
const best = (typed: string) => soundingLike(typed)[0]?.keys.join(' ');

describe('a word is found by its sound', () => {
  test.each([
    ['포틀랜드', 'portland'],
    ['빈센트', 'vincent'],
    ['파프리카', 'paprika'],
    ['라벤더', 'lavender'],
    ['브루클린', 'brooklyn'],
    ['시나몬', 'cinnamon'],
  ])('%s', (hangul, latin) => {
    expect(best(hangul)).toBe(latin);
  });

  test.each([
    ['rosemary', '로즈마리'],
    ['tulip', '튤립'],
    ['madonna', '마돈나'],
  ])('%s', (latin, hangul) => {
    expect(best(latin)).toBe(hangul);
  });

  test('two words written as one', () => {
    expect(best('라벤더시나몬')).toBe('lavender cinnamon');
  });
});

test('a word that sounds like nothing finds nothing', () => {
  for (const typed of [
    '뷁뷁',
    '가나다라',
    '아버지',
    '텔레비전',
    'xqzt',
    'window',
    '',
    'ㅅㅂ',
    '사과',
  ]) {
    expect(soundingLike(typed)).toEqual([]);
  }
});

test('two words are as much alike from either side', () => {
  const hangul = fc.string({
    unit: fc.constantFrom(...'스노우플레이크허깅페닝치츠와위쉐'),
    minLength: 2,
    maxLength: 6,
  });
  const latin = fc.string({
    unit: fc.constantFrom(...'aeioustrnlckhpgwy'),
    minLength: 3,
    maxLength: 9,
  });
  fc.assert(
    fc.property(hangul, latin, (one, other) => {
      const [there] = indexSounds(() => [other])(one);
      const [back] = indexSounds(() => [one])(other);
      if (there?.keys.length === 1 && back) expect(back.worth).toBeCloseTo(there.worth);
    }),
  );
});

test('whatever is typed, it answers', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.array(fc.string({ unit: 'binary' })),
      (typed, keys) => {
        expect(Array.isArray(indexSounds(() => [...keys, ...words])(typed))).toBe(true);
      },
    ),
  );
});

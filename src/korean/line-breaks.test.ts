import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findUnbroken, splitUnbroken } from './line-breaks.ts';

/** The text with what may not be broken in brackets. */
const mark = (text: string) =>
  splitUnbroken(text)
    .map((piece) => (piece.isWhole ? `[${piece.text}]` : piece.text))
    .join('');

test.each([
  ['큐(SQS)를 써서', '큐(SQS[)를] 써서'],
  ['‘십만 명’은 30%의 값', '‘십[만 명][’은] 30[%의] 값'],
  ['“왜?”라고 묻기', '“왜?[”라]고 묻기'],
  ['«초안»으로', '«초안[»으]로'],
])(
  'a particle stays with its word behind a bracket, a quotation mark or a sign: %s',
  (text, marked) => {
    expect(mark(text)).toBe(marked);
  },
);

test.each([
  ['천만 명까지', '천[만 명]까지'],
  ['50만 명, 1,000만 명', '50[만 명], 1,000[만 명]'],
  ['10여 개와 30 GB, 5 %', '10[여 개]와 3[0 G]B, [5 %]'],
  ['수백 개의 세 가지 여러 단계', '수[백 개]의 [세 가]지 여[러 단]계'],
  ['3 개', '[3 개]'],
  ['500만~1,000만 명', '500[만~1],000[만 명]'],
])('a number stays with what it counts: %s', (text, marked) => {
  expect(mark(text)).toBe(marked);
});

test.each([['서밋 2016 후기'], ['그만 먹고'], ['EC2 인스턴스'], ['람다는 무한 반복']])(
  'what only looks like a number may be broken: %s',
  (text) => {
    expect(findUnbroken(text)).toEqual([]);
  },
);

test.each([
  ['X-Ray로, CI/CD와', '[X-Ray]로, [CI/CD]와'],
  ['LG U+의 Amazon S3', 'L[G U+의] Amazo[n S3]'],
  ['09:00–09:40에', '[09:00–09:40]에'],
])('a name of two short parts is one word: %s', (text, marked) => {
  expect(mark(text)).toBe(marked);
});

test('a middle dot does not begin a line', () => {
  expect(mark('내용·시각·발표자, 처음 · 끝')).toBe('내[용·]시[각·]발표자, 처[음 ·] 끝');
});

test('a long name is broken where it may be', () => {
  expect(findUnbroken('Intelligent-Tiering, aws.amazon.com/ko')).toEqual([]);
});

test('nothing is lost, and nothing that stays whole is wider than a phone', () => {
  const letters = [...'가명개만천세 (a)”’%·1250-/+ABx.'];
  const text = fc.array(fc.constantFrom(...letters)).map((all) => all.join(''));
  fc.assert(
    fc.property(text, (any) => {
      const pieces = splitUnbroken(any);
      expect(pieces.map((piece) => piece.text).join('')).toBe(any);
      for (const piece of pieces) if (piece.isWhole) expect(piece.text.length).toBeLessThan(13);
    }),
  );
});

test('in a line by itself is found what is found in a line with others', () => {
  const numerals =
    '한 두 세 네 서너 다섯 여섯 일곱 여덟 아홉 열 스무 몇 여러 첫 수 십 만 만여 5% 3+'.split(' ');
  const others = [...'가여명a를A0 \t()”’»%°+#!?…™·~–-/.:,\'"'];
  const text = fc
    .array(fc.constantFrom(...numerals, ...others, ' ', ' ', ' '), { maxLength: 4 })
    .map((all) => all.join(''));
  fc.assert(
    fc.property(text, (any) => {
      const [, ...behind] = findUnbroken(`가·!   ${any}`);
      expect(behind.map(({ from, to }) => ({ from: from - 6, to: to - 6 }))).toEqual(
        findUnbroken(any),
      );
    }),
    { numRuns: 30_000 },
  );
});

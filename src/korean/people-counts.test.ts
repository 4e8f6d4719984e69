import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findPeopleCounts, readNumeral } from './people-counts.ts';

const mend = (text: string) =>
  findPeopleCounts(text).reduceRight(
    (mended, { from, to, right }) => mended.slice(0, from) + right + mended.slice(to),
    text,
  );

test.each([
  ['사용자 500,000명을 넘으면', '사용자 50만 명을 넘으면'],
  ['오십만 명과 천만 명', '50만 명과 1,000만 명'],
  ['만 명 이상, 십만명이상', '1만 명 이상, 10만 명이상'],
  ['5,000,000~10,000,000명', '500만~1,000만 명'],
  ['100~10000명', '100~1만 명'],
  ['50만명, 5천만 명, 3백만명', '50만 명, 5,000만 명, 300만 명'],
  ['12,345명이 왔습니다.', '1만 2,345명이 왔습니다.'],
  ['천 명부터', '1,000명부터'],
  ['이천삼백 명', '2,300명'],
])('%s → %s', (text, mended) => expect(mend(text)).toBe(mended));

test.each([
  '50만 명, 1만 2,345명, 500만~1,000만 명, 1,000명, 1000명, 100명, 백 명, 한 명',
  '수십만 명, 몇 만 명, 수천만 명, 여러 천 명, 1.5만 명',
  '천만 사용자, 500,000건, 만 원, 십만 개',
  '천명, 만명, 이천 명소, 만 명령, 십만 명단, 천만 명품',
  '만만 명, 십백 명, 12,34명, ,10000명',
])('%s is left as it is', (text) => expect(findPeopleCounts(text)).toEqual([]));

const units = ['', '십', '백', '천'];
const names = ['', '일', '이', '삼', '사', '오', '육', '칠', '팔', '구'];

/** 12345 → 만이천삼백사십오, or 일만이천삼백사십오. */
function inHangul(value: number, withOne: boolean): string {
  const section = (four: number) =>
    [...String(four)]
      .map((letter, index, all) => {
        const unit = units[all.length - 1 - index]!;
        return letter === '0' ? '' : (letter === '1' && unit ? '' : names[Number(letter)]!) + unit;
      })
      .join('');
  const [man, rest] = [Math.floor(value / 10_000), value % 10_000];
  const head = man === 0 ? '' : `${man === 1 && !withOne ? '' : section(man)}만`;
  return head + (rest === 0 ? '' : section(rest));
}

const value = fc.oneof(
  fc.integer({ min: 10_000, max: 99_999_999 }),
  fc.integer({ min: 1, max: 9_999 }).map((count) => count * 10_000),
);

test('however a number of people is written, it is put in the same way, and only once', () => {
  fc.assert(
    fc.property(value, fc.boolean(), (count, withOne) => {
      const hangul = inHangul(count, withOne);
      expect(readNumeral(hangul)).toBe(count);
      const written = [
        `${count}명`,
        `${count} 명`,
        `${count.toLocaleString('en-US')}명`,
        `${hangul} 명`,
      ].map((text) => mend(`모두 ${text}을 넘으면`));
      expect(new Set(written).size).toBe(1);
      expect(readNumeral(/모두 (.*?) ?명/.exec(written[0]!)![1]!)).toBe(count);
      for (const text of written) expect(mend(text)).toBe(text);
    }),
    { numRuns: 2000 },
  );
});

test('a long row of figures is read at once', () => {
  const rows = ['1'.repeat(100_000), '만1,'.repeat(50_000), '9'.repeat(30)];
  for (const row of rows) expect(findPeopleCounts(`${row} ${row}명`)).toEqual([]);
});

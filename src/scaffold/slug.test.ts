import fc from 'fast-check';
import { expect, test } from 'vitest';
import { id } from '../schema/fields.ts';
import { personSlugOf, slugOf } from './slug.ts';

test.each([
  ['서버리스로 시작하기', 'seobeoriseuro-sijakagi'],
  ['AWS Summit Seoul 2026', 'aws-summit-seoul-2026'],
  ['漢字', 'u6f22-u5b57'],
  ['', 'untitled'],
  ['con', 'con-2'],
  ['a undefined', 'aaundefined'],
])('«%s» becomes %s', (title, slug) => {
  expect(slugOf(title)).toBe(slug);
});

test('a long title is cut between two words', () => {
  const slug = slugOf('천만 사용자를 위한 AWS 클라우드 아키텍처 진화하기와 그 뒷이야기');
  expect(slug).toBe('cheonman-sayongjareul-wihan-aws-keullaudeu-akitekcheo');
});

test('a taken id gets a number', () => {
  expect(slugOf('키노트', ['kinoteu', 'kinoteu-2'])).toBe('kinoteu-3');
});

test('a person stands by the surname', () => {
  expect(personSlugOf('홍길동', ['hong-gildong'])).toBe('hong-gildong-2');
});

const title = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 90 }),
  fc.string({
    unit: fc.constantFrom(...'서버리스 꽃값AWSnul-:.,()[]漢é\u200B\r\n'),
    maxLength: 90,
  }),
  fc.constantFrom('CON', 'aux', 'lpt1', 'NaN', 'undefined', '…', '-'.repeat(80), 'a'.repeat(80)),
);

test('of any title an id is made that is short, allowed and free', () => {
  fc.assert(
    fc.property(fc.array(title, { minLength: 1, maxLength: 12 }), (titles) => {
      const taken: string[] = [];
      for (const text of [...titles, ...titles]) {
        for (const slug of [slugOf(text, taken), personSlugOf(text, taken)]) {
          expect(id.safeParse(slug).success).toBe(true);
          expect(slug.length).toBeLessThanOrEqual(60);
          expect(taken).not.toContain(slug);
        }
        taken.push(slugOf(text, taken));
      }
    }),
    { numRuns: 300 },
  );
});

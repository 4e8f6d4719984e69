import { expect, test } from 'vitest';
import { aContent, aService } from '../../tests/support/a-content.ts';
import type { Content } from './content.ts';
import { buildRoutes } from './routes.ts';
import { isSameSite } from './same-site.ts';

const written = '람다를 썼습니다. 두 번째 문장입니다.';

const aSummit = (text: string): Content =>
  aContent({
    events: { summit: { recaps: { internals: { text } } } },
    services: [
      aService({ aliases: { korean: ['람다'] } }),
      aService({ id: 'amazon-s3', name: 'Amazon S3' }),
    ],
  });

const staysWith = (text: string): boolean => {
  const [before, after] = [aSummit(written), aSummit(text)];
  return isSameSite(after, [before.recaps[0]!, after.recaps[0]!], buildRoutes('/'));
};

test('a word more within a recap makes no other site', () => {
  expect(staysWith(`${written} 하나 더 적습니다.`)).toBe(true);
});

test('a service named for the first time does, and so do minutes of reading', () => {
  expect(staysWith(`${written} Amazon S3에 둡니다.`)).toBe(false);
  expect(staysWith(`${written} ${'길게 적습니다. '.repeat(200)}`)).toBe(false);
});

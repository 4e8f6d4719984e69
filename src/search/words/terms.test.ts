import { expect, test } from 'vitest';
import { aService } from '../../../tests/support/a-content.ts';
import { buildTerms } from './terms.ts';

test('a service is asked for by its names before, those of its life among them', () => {
  const source = 'https://aws.amazon.com/';
  const service = aService({
    name: 'Amazon Search',
    life: [{ kind: 'renamed', from: 'Amazon Find', date: '2021-09-08', source }],
    aliases: { former: ['Find Service'], wrong: ['Amazon Serch'] },
  });
  const [term] = buildTerms({ services: [service], concepts: [], speakers: [] });
  expect(term!.others).toEqual(['Amazon Find', 'Find Service', 'Amazon Serch']);
});

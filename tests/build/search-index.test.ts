import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readBuilds, readRecapIds } from '../support/read-dist.ts';
import { openIndex } from '../support/search-in-node.ts';

/** What people type, as it stands in the recaps. */
const queries = [
  'Saga',
  '김준형',
  '패킷 손실',
  '인텔리전트 티어링',
  '서버리스',
  '마이크로서비스',
  '오토 스케일링',
  'DynamoDB',
  'CodePipeline',
  '천만 사용자',
];

describe.each(readBuilds())('the search index under $address.pathname', (dist) => {
  const { fetch } = globalThis;
  let ask: (query: string | null) => Promise<readonly string[]>;

  beforeAll(async () => {
    ask = await openIndex(dist);
  });
  afterAll(() => {
    globalThis.fetch = fetch;
  });

  test('holds every recap', async () => {
    const found = await ask(null);
    const wanted = readRecapIds().map((id) => `${dist.address.pathname}events/${id}/`);
    expect(wanted.filter((address) => !found.includes(address))).toEqual([]);
  });

  test('holds only pages of the site', async () => {
    const pages = dist.pages.map(({ url }) => url.pathname);
    expect((await ask(null)).filter((address) => !pages.includes(address))).toEqual([]);
  });

  test.each(queries)('answers %s', async (query) => {
    const [best] = await ask(query);
    const page = dist.pages.find(({ url }) => url.pathname === best);
    expect(page, `${query} found ${best}`).toBeDefined();
    // Pagefind falls back to other words: what was found must hold what was asked.
    const text = page?.elements.find(({ tag }) => tag === 'main')?.text.toLowerCase();
    expect(text).toContain(query.split(' ')[0]?.toLowerCase());
  });
});

import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { unpackFragment } from '#site/search/index/fragments.ts';
import { openOurs } from '../../scripts/bench/search/ours.ts';
import { readBuilds, readRecapIds } from '../support/read-dist.ts';

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
  let search: Awaited<ReturnType<typeof openOurs>>;

  beforeAll(async () => {
    search = await openOurs(dist.dir);
  });
  afterAll(() => {
    globalThis.fetch = fetch;
  });

  test('holds every recap, and only pages of the site', async () => {
    const found = (await search.every()).map((address) => new URL(address, dist.address).pathname);
    const pages = dist.pages.map(({ url }) => url.pathname);
    const root = dist.address.pathname;
    expect(readRecapIds().filter((id) => !found.includes(`/events/${id}/`))).toEqual([]);
    expect(found.filter((address) => !pages.includes(root + address.slice(1)))).toEqual([]);
  });

  test('holds nothing of what the site says on every page', () => {
    const fragments = globSync('pagefind/fragment/*', { cwd: dist.dir }).map((path) =>
      unpackFragment(readFileSync(join(dist.dir, path))),
    );
    const furniture =
      /아직 기록이 없습니다|기록 남기기|공개 주소 없음|같은 세션의 다른 기록|함께 읽을 기록/;
    expect(
      fragments.filter(
        ({ content, anchors }) =>
          furniture.test(content) || anchors.some(({ id }) => id === 'page-sources'),
      ),
    ).toEqual([]);
  });

  test('has a line in the table of pages for each page', async () => {
    const table = readFileSync(join(dist.dir, 'pagefind/pages.txt'), 'utf8').split('\n');
    // Four lines of values before, a mark behind.
    expect(table.length - 5).toBe((await search.every()).length);
  });

  test.each(queries)('answers %s', async (query) => {
    const [best = ''] = await search.ask(query);
    const { pathname } = new URL(best, dist.address);
    const page = dist.pages.find(({ url }) => url.pathname.endsWith(pathname));
    expect(page, `${query} found ${best}`).toBeDefined();
    const text = page?.elements.find(({ tag }) => tag === 'main')?.text.toLowerCase();
    expect(text).toContain(query.split(' ')[0]?.toLowerCase());
  });
});

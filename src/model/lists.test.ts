import { expect, test } from 'vitest';
import {
  aRecap,
  aContent,
  aService,
  aSession,
  aSpeaker,
  anEvent,
  type GivenContent,
} from '../../tests/support/a-content.ts';
import { addressesOf } from './addresses.ts';
import { anchorsOf } from './anchors.ts';
import { buildSite } from './build-site.ts';
import { pagesOfAuthor, pagesOfService, pagesOfSpeaker, type Namer } from './lists.ts';
import { pageSize, type PagedList } from './paging.ts';
import { buildRoutes } from './routes.ts';

/** Events of so many sessions each, a year apart; each with a recap where `isTold`. */
const events = (sizes: readonly number[], isTold = true): NonNullable<GivenContent['events']> =>
  Object.fromEntries(
    sizes.map((size, index) => {
      const year = 2026 - index;
      const days = [`${year}-05-14`, `${year}-05-15`];
      const ids = Array.from({ length: size }, (_, at) => `talk-${at}`);
      const event = {
        event: anEvent({ name: `Summit ${year}`, days }),
        text: 'S3를 다룬 하루입니다.',
        sessions: ids.map((id, at) =>
          aSession({ id, day: days[at % 2]!, speakers: ['kim'], services: ['amazon-s3'] }),
        ),
        recaps: isTold
          ? Object.fromEntries(
              ids.map((id) => [id, { data: aRecap({ title: `${year} ${id}`, sessions: [id] }) }]),
            )
          : {},
      };
      return [`summit-${year}`, event];
    }),
  );

const grown = (given: NonNullable<GivenContent['events']>) => {
  const content = aContent({
    events: given,
    services: [aService({ id: 'amazon-s3', name: 'Amazon S3', aliases: { short: ['S3'] } })],
    speakers: [aSpeaker('kim', '김준형')],
  });
  return buildSite(content, buildRoutes('/'), { withRelated: false }).site;
};

const itemsOf = <Item>({ pages }: PagedList<Item>) =>
  pages.map(({ parts }) => parts.flatMap(({ items }) => items));

test('of 2,000 recaps and 40 days that name a service each stands on one page, and none holds too many', () => {
  const [service] = grown(events(Array.from({ length: 40 }, () => 50))).services;
  const pages = itemsOf(pagesOfService(service!));
  expect(Math.max(...pages.map(({ length }) => length))).toBeLessThanOrEqual(pageSize);
  const told = pages.flat();
  const recaps = told.flatMap((namer) => (namer.kind === 'recap' ? [namer.recap] : []));
  expect(recaps).toEqual(service!.recaps);
  expect(told.filter(({ kind }) => kind === 'day').map(({ event }) => event)).toEqual(
    service!.events,
  );
  expect(told.length).toBe(2_040);
});

test('of one year the recaps that name a service come first, then sessions nobody wrote about, then the day', () => {
  const given = events([3]);
  delete given['summit-2026']!.recaps!['talk-1'];
  const [service] = grown(given).services;
  const kinds = itemsOf(pagesOfService(service!))
    .flat()
    .map(({ kind }: Namer) => kind);
  expect(kinds).toEqual(['recap', 'recap', 'session', 'day']);
});

test('of 1,000 sessions of a speaker, and as many recaps of an author, each stands on one page, the newest first', () => {
  const { speakers, authors, recaps } = grown(events([400, 400, 200]));
  const sessions = itemsOf(pagesOfSpeaker(speakers[0]!));
  const written = itemsOf(pagesOfAuthor(authors[0]!));
  for (const pages of [sessions, written])
    expect(Math.max(...pages.map(({ length }) => length))).toBeLessThanOrEqual(pageSize);
  expect(sessions.flat()).toEqual(speakers[0]!.sessions);
  expect(written.flat()).toEqual(recaps);
});

test('a programme of 400 sessions is cut by its days, and each session has its address on the page it stands on', () => {
  const site = grown(events([400, 4], false));
  const [long, short] = site.events;
  expect(short!.sessions.map(({ url }) => url.split('#')[0])).toEqual(Array(4).fill(short!.url));
  const pages = [...Map.groupBy(long!.sessions, ({ url }) => url.split('#')[0]!)];
  expect(pages.map(([url, sessions]) => [url.slice(long!.url.length), sessions.length])).toEqual([
    ['', 100],
    ['2026-05-15/', 100],
    ['2026-05-14/2/', 100],
    ['2026-05-15/2/', 100],
  ]);
  const [addresses, anchors] = [addressesOf(site), anchorsOf(site)];
  for (const { url } of long!.sessions) {
    const [page = '', id = ''] = url.split('#');
    expect(addresses).toContain(page);
    expect(anchors.get(page)).toContain(id);
  }
});

import { expect, test } from 'vitest';
import {
  aContent,
  anEvent,
  aRecap,
  aService,
  aSession,
  aSite,
} from '../../tests/support/a-content.ts';
import { buildSite } from './build-site.ts';
import { buildRoutes } from './routes.ts';
import type { Recap } from './site.ts';

const services = ['store', 'queue', 'table'].map((id) => aService({ id, name: id }));

/** A recap as the site knows it, of a session that names the table. */
function join(given: Parameters<typeof aRecap>[0], text = ''): Recap {
  const [diary] = anEvent().sources;
  const site = aSite({
    events: {
      summit: {
        event: anEvent({ sources: [{ ...diary!, id: 'memo' }, diary!] }),
        sessions: [aSession({ services: ['table', 'gone'] })],
        recaps: { internals: { data: aRecap(given), text } },
      },
    },
    services,
  });
  return site.recaps[0]!;
}

test.each([
  ['an empty text', '', 1],
  ['half a page', '가'.repeat(700), 1],
  ['three pages', '가'.repeat(1_500), 3],
  ['three pages with much space between letters', '가 \n\n'.repeat(1_500), 3],
])('%s is read at 500 letters a minute, and in one at least', (_, text, minutes) => {
  expect(join({}, text).readingTime).toBe(minutes);
});

test('of the sources of its event, a recap rests on those it names', () => {
  expect(join({ sources: ['diary'] }).sources.map(({ id }) => id)).toEqual(['diary']);
});

test('services come in the order of the first mention in title, summary, points and text; those of the programme last', () => {
  const recap = join({ summary: 'queue를 봅니다.', points: ['table도 봅니다.'] }, 'store, queue.');
  expect(recap.services.map(({ id }) => id)).toEqual(['queue', 'table', 'store']);
  expect(join({}, 'store 이야기.').services.map(({ id }) => id)).toEqual(['store', 'table']);
});

test('a recap that stands alone has no siblings, no neighbours and nothing related', () => {
  expect(join({})).toMatchObject({
    siblings: [],
    previous: undefined,
    next: undefined,
    related: [],
  });
});

test('a recap stands with each session it tells of, and one of the whole event with none', () => {
  const [event] = aSite({
    events: {
      summit: {
        event: anEvent({ days: ['2019-04'] }),
        sessions: [
          aSession({ id: 'one', day: undefined }),
          aSession({ id: 'two', day: undefined }),
          aSession({ id: 'three', day: undefined }),
        ],
        recaps: {
          all: { data: aRecap({ sessions: [], title: '전체' }) },
          both: { data: aRecap({ sessions: ['three', 'two'], title: '둘' }) },
          first: { data: aRecap({ sessions: ['one'], title: '하나' }) },
          second: { data: aRecap({ sessions: ['two'], title: '다른 하나' }) },
        },
      },
    },
  }).events;
  const titles = (recaps: readonly Recap[]) => recaps.map(({ title }) => title);
  expect(event!.sessions.map(({ recaps }) => titles(recaps))).toEqual([
    ['하나'],
    ['둘', '다른 하나'],
    ['둘'],
  ]);
  expect(titles(event!.recaps)).toEqual(['하나', '둘', '다른 하나', '전체']);
  expect(event!.recaps.map(({ siblings }) => titles(siblings))).toEqual([
    [],
    ['다른 하나'],
    ['둘'],
    [],
  ]);
  const [, both] = event!.recaps;
  expect(both!.sessions.map(({ id }) => id)).toEqual(['two', 'three']);
  expect(event!.recaps.map(({ date }) => date)).toEqual(Array(4).fill('2019-04'));
});

test('a draft is joined only while somebody writes', () => {
  const content = aContent({
    events: { summit: { recaps: { draft: { data: aRecap({ draft: true }) } } } },
  });
  const count = (withDrafts: boolean) =>
    buildSite(content, buildRoutes('/'), { withDrafts }).site.recaps.map(({ isDraft }) => isDraft);
  expect([count(false), count(true)]).toEqual([[], [true]]);
});

test('a recap without a summary is told of by how it begins', () => {
  const recap = join({ summary: undefined }, '이렇게 시작합니다.');
  expect(recap).toMatchObject({ summary: undefined, description: '이렇게 시작합니다.' });
});

test('an author has all of their recaps, the newest on the site first, by whatever name', () => {
  const { authors } = aSite({
    events: {
      summit: {
        recaps: {
          old: { data: aRecap({ authors: ['서기'], published: '2026-01-01', title: '먼저' }) },
          new: { data: aRecap({ authors: ['writer', '처음 온 사람'], title: '나중' }) },
        },
      },
    },
    authors: [
      { id: 'writer', name: '서기', names: [], kind: 'person' },
      { id: 'silent', name: '쉬는 이', names: [], kind: 'person' },
    ],
  });
  expect(authors.map(({ name, recaps }) => [name, ...recaps.map(({ title }) => title)])).toEqual([
    ['서기', '나중', '먼저'],
    ['처음 온 사람', '나중'],
  ]);
});

test('photos after a text are by whom they name, else by whom the recap names, else by its authors', () => {
  const picture = { src: './a.png', width: 4, height: 3, format: 'png' };
  const photos = [
    { src: picture, alt: '무대', credit: '사진: 김하나' },
    { src: picture, alt: '무대' },
  ];
  const credits = (given: Parameters<typeof aRecap>[0]) =>
    join({ photos, ...given }).photos.map(({ credit }) => credit);
  expect(credits({ credit: '사진: 모두' })).toEqual(['사진: 김하나', '사진: 모두']);
  expect(credits({ credit: undefined, authors: ['홍길동', '이둘'] })).toEqual([
    '사진: 김하나',
    '사진: 홍길동, 이둘',
  ]);
});

import { expect, test } from 'vitest';
import {
  aLineage,
  anEvent,
  aRecap,
  aService,
  aSession,
  aSite,
  aSpeaker,
} from '../../tests/support/a-content.ts';
import { cardOfPage } from './card-of-page.ts';
import { buildCards } from './card.ts';

const site = aSite({
  events: {
    summit: {
      event: anEvent({ venue: '코엑스' }),
      sessions: [
        aSession({
          start: '13:00',
          speakers: ['kim', '이름만', '셋', '넷', '다섯'],
          services: ['aws-lambda'],
          lineage: 'ten-million-users',
        }),
      ],
      recaps: { one: {}, whole: { data: aRecap({ title: '하루', sessions: [] }) } },
    },
  },
  services: [aService()],
  speakers: [aSpeaker('kim', '김준형', 'summit')],
  lineages: [aLineage()],
});
const cards = buildCards(site);

test('the card of a recap says when, where and who spoke', () => {
  expect(cards.get('/events/summit/one/')).toEqual({
    accent: 'indigo',
    rail: ['2019', '4월 18일(목)', '13:00'],
    over: 'AWS Summit Seoul 2019',
    title: 'Lambda가 도는 법',
    under: ['김준형 솔루션즈 아키텍트, AWS', '이름만, 셋, 넷, 다섯'],
  });
});

test('that of a recap of a whole event says who wrote it', () => {
  expect(cards.get('/events/summit/whole/')).toMatchObject({
    rail: ['2019', '4월 17일(수)'],
    under: ['글 홍길동'],
  });
});

test('that of an event says from when to when, and where', () => {
  expect(cards.get('/events/summit/')).toMatchObject({
    rail: ['2019', '4월 17일(수)', '–18일(목)'],
    over: 'AWS Summit Seoul',
    title: 'AWS Summit Seoul 2019',
    under: ['코엑스'],
  });
});

test('a day that nobody knows is not on it', () => {
  const railOf = (...days: string[]) =>
    buildCards(aSite({ events: { summit: { event: anEvent({ days }), sessions: [] } } })).get(
      '/events/summit/',
    )?.rail;
  expect([railOf('2019'), railOf('2019-04')]).toEqual([['2019'], ['2019', '4월']]);
});

test('everything with a page of its own has one', () => {
  const { events, recaps, services, speakers, authors, lineages } = site;
  const all = [...events, ...recaps, ...services, ...speakers, ...authors, ...lineages];
  expect([...cards.keys()].sort()).toEqual(all.map(({ url }) => url).sort());
  expect(cards.get('/services/aws-lambda/')).toMatchObject({
    rail: ['서비스'],
    title: 'AWS Lambda',
  });
});

test('any other page has one of its title, as a browser reads it, where it asks for one', () => {
  const head =
    '<meta property="og:title" content="R&amp;D &quot;이야기&quot;"><meta name="description" content="설명"><meta property="og:image" content="https://a.example/card.png">';
  const page = (address: string) =>
    cardOfPage(`<!doctype html><head>${head}</head><body>`, address);
  expect(page('https://a.example/card.png')).toMatchObject({
    title: 'R&D "이야기"',
    under: ['설명'],
  });
  expect(page('https://a.example/2019/card.png')).toBeUndefined();
});

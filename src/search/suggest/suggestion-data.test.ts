import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { aContent, aRecap, aService, aSession, anEvent } from '../../../tests/support/a-content.ts';
import { buildSite } from '../../model/build-site.ts';
import { buildRoutes } from '../../model/routes.ts';
import { buildSuggestions } from './suggestion-data.ts';

const routes = buildRoutes('/repo/');

describe('what is suggested', () => {
  const content = aContent({
    events: {
      only: {
        event: anEvent(),
        sessions: [
          aSession({ speakers: ['kim'] }),
          aSession({ id: 'untold', title: '기록이 없는 세션' }),
          aSession({ id: 'lunch', title: '점심', kind: 'break' }),
        ],
        recaps: { told: { data: aRecap(), text: '람다 이야기입니다.' } },
      },
    },
    services: [aService({ aliases: { korean: ['람다'] } })],
    speakers: [
      {
        id: 'kim',
        name: '김준형',
        spellings: ['Kim Junhyung'],
        affiliations: [{ event: 'only', organisation: '당근', role: '팀장' }],
      },
    ],
  });
  const { services, people, pages } = buildSuggestions(buildSite(content, routes).site);

  test('a service by all its names', () => {
    expect(services).toEqual([['AWS Lambda', 'services/aws-lambda/', '', '람다']]);
  });

  test('a speaker with the organisation they spoke for', () => {
    expect(people).toEqual([
      ['김준형', 'speakers/kim/', '당근', 'Kim Junhyung'],
      ['홍길동', 'authors/hong-gildong/', '글쓴이'],
    ]);
  });

  test('events, recaps and sessions that wait for one, but no lunch', () => {
    expect(pages).toEqual([
      ['AWS Summit Seoul 2019', 'events/only/', '행사', 'Summit 2019'],
      ['Lambda가 도는 법', 'events/only/told/', 'Summit 2019', 'AWS Lambda 내부 동작 방식'],
      ['기록이 없는 세션', 'events/only/#session-untold', 'Summit 2019'],
    ]);
  });
});

test('at two thousand recaps the file stays below 60 KB', () => {
  const syllable = (seed: number) => String.fromCharCode(0xac00 + ((seed * 7919) % 11_172));
  const word = (seed: number, length: number) =>
    Array.from({ length }, (_, at) => syllable(seed * 31 + at * 977)).join('');
  const id = (seed: number) => `s${((seed * 2_654_435_761) % 2 ** 32).toString(36)}`;
  const events = Array.from({ length: 40 }, (_, event) => {
    const sessions = Array.from({ length: 50 }, (_, at) => event * 50 + at).map((at) =>
      aSession({
        id: id(at),
        title: `${word(at, 4)} ${word(at + 1, 9)}`,
        speakers: [id(at % 900)],
      }),
    );
    const recaps = sessions.map(
      ({ id, title }) =>
        [id, { data: aRecap({ sessions: [id], title: `${title} 기록` }) }] as const,
    );
    return [`event-${event}`, { sessions, recaps: Object.fromEntries(recaps) }] as const;
  });
  const content = aContent({
    events: Object.fromEntries(events),
    speakers: Array.from({ length: 900 }, (_, at) => ({
      id: id(at),
      name: word(at, 3),
      spellings: [],
      affiliations: events.map(([event]) => ({
        event,
        organisation: word(at % 200, 4),
        role: '팀장',
      })),
    })),
  });
  const { site } = buildSite(content, routes);
  expect(site.recaps).toHaveLength(2_000);
  const bytes = gzipSync(JSON.stringify(buildSuggestions(site))).length;
  expect(bytes).toBeLessThan(60_000);
});

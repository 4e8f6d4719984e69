import { describe, expect, test } from 'vitest';
import {
  aContent,
  anEvent,
  aRecap,
  aService,
  aSession,
  aSpeaker,
  type GivenContent,
} from '../../tests/support/a-content.ts';
import { buildSite } from './build-site.ts';
import { buildRoutes } from './routes.ts';

const build = (given: GivenContent) => buildSite(aContent(given), buildRoutes('/repo/'));
const rules = (given: GivenContent) => build(given).problems.map(({ rule }) => rule);

describe('what is joined', () => {
  const { site, problems } = build({
    events: {
      late: {
        event: anEvent({ days: ['2023-05-04'], shortName: 'Summit 2023' }),
        sessions: [
          aSession({ id: 'first', day: '2023-05-04', speakers: ['kim'] }),
          aSession({ id: 'untold', day: '2023-05-04', services: ['amazon-s3'] }),
          aSession({ id: 'second', day: '2023-05-04' }),
        ],
        recaps: {
          b: { data: aRecap({ sessions: ['second'] }), text: 'S3를 다룹니다.' },
          a: {
            data: aRecap({ sessions: ['first'], perspective: '하나' }),
            text: 'AWS Lambda를 다룹니다.',
          },
          a2: { data: aRecap({ sessions: ['first'], perspective: '둘' }) },
          hidden: { data: aRecap({ sessions: ['second'], perspective: '초안', draft: true }) },
        },
      },
      early: {
        sessions: [aSession({ speakers: ['kim'] })],
        recaps: { told: { text: '람다 이야기입니다.' } },
      },
    },
    services: [
      aService({ aliases: { korean: ['람다'] } }),
      aService({
        id: 'amazon-s3',
        name: 'Amazon S3',
        formal: 'Amazon Simple Storage Service',
        aliases: { short: ['S3'] },
      }),
      aService({ id: 'amazon-ec2', name: 'Amazon EC2', formal: 'Amazon Elastic Compute Cloud' }),
    ],
    speakers: [
      {
        id: 'kim',
        name: '김준형',
        spellings: [],
        affiliations: [
          { event: 'late', organisation: 'AWS', role: '수석' },
          { event: 'early', organisation: 'AWS', role: 'SA' },
        ],
      },
    ],
  });
  const [late, early] = site.events;

  test('nothing is wrong with it', () => expect(problems).toEqual([]));

  test('events come newest first, recaps in programme order, drafts not at all', () => {
    expect(site.events.map(({ id }) => id)).toEqual(['late', 'early']);
    expect(late!.recaps.map(({ id }) => id)).toEqual(['late/a', 'late/a2', 'late/b']);
  });

  test('a recap knows its address, its siblings and its neighbours', () => {
    const [a, a2, b] = late!.recaps;
    expect(a!.url).toBe('/repo/events/late/a/');
    expect(a!.siblings).toEqual([a2]);
    expect([b!.previous, b!.next]).toEqual([a2, undefined]);
  });

  test('a service knows who mentions it by whatever name, and one that nobody names is not there', () => {
    const lambda = site.services.find(({ id }) => id === 'aws-lambda')!;
    expect(lambda.recaps.map(({ id }) => id)).toEqual(['late/a', 'early/told']);
    expect(site.services.map(({ id }) => id)).not.toContain('amazon-ec2');
  });

  test('a session without a recap keeps its services to itself', () => {
    const s3 = site.services.find(({ id }) => id === 'amazon-s3')!;
    expect(s3.sessions.map(({ id }) => id)).toEqual(['untold']);
  });

  test('a speaker is told as of each event', () => {
    expect(site.speakers[0]!.appearances.map(({ role }) => role)).toEqual(['수석', 'SA']);
    expect(early!.sessions[0]!.speakers[0]!.role).toBe('SA');
  });

  test('a related recap says why', () => {
    const [related] = early!.recaps[0]!.related;
    expect(related).toMatchObject({
      recap: { id: 'late/a' },
      reasons: ['같은 발표자: 김준형', '함께 다룬 서비스: AWS Lambda'],
    });
  });
});

describe('a lineage', () => {
  const telling = (event: string, text: string) => ({ event, points: [{ text, fresh: false }] });
  const { site, problems } = build({
    events: {
      y2019: { sessions: [aSession({ lineage: 'ten' })] },
      y2016: {
        event: anEvent({ days: ['2016-05-17'] }),
        sessions: [aSession({ day: '2016-05-17', lineage: 'ten' })],
      },
    },
    services: [aService({ aliases: { short: ['Lambda'] } })],
    lineages: [
      {
        id: 'ten',
        name: '천만 사용자',
        summary: '요약.',
        stages: [
          { name: '1명', tellings: [telling('y2019', '나중')] },
          { name: '2명', tellings: [telling('y2019', 'Lambda'), telling('y2016', 'Lambda')] },
          { name: '3명', tellings: [telling('y2019', '다시 Lambda')] },
        ],
        changes: ['달라졌습니다.'],
        disagreements: [],
      },
    ],
  });

  test('lists its tellings oldest first, a cell for each, empty where nothing is known', () => {
    expect(problems).toEqual([]);
    const [lineage] = site.lineages;
    expect(lineage!.tellings.map(({ event }) => event.id)).toEqual(['y2016', 'y2019']);
    expect(lineage!.stages[0]!.cells).toMatchObject([[], [{ text: '나중' }]]);
  });

  test('a service enters where a telling names it first', () => {
    const entering = site.lineages[0]!.stages.map((stage) =>
      stage.entering.map((services) => services.map(({ id }) => id)),
    );
    expect(entering).toEqual([
      [[], []],
      [['aws-lambda'], ['aws-lambda']],
      [[], []],
    ]);
  });
});

describe('the lists of the site', () => {
  const service = (id: string, name: string, category: 'compute' | 'storage') =>
    aService({ id, name, category, aliases: { korean: [`${name}를`] } });
  const { site } = build({
    events: {
      summit: {
        text: '하늘을 들었습니다.',
        sessions: [aSession({ services: ['river'], speakers: ['han', 'kang'] })],
        recaps: { internals: { text: '나무를 다룹니다.' } },
      },
      other: { event: anEvent({ days: ['2018-04-18'] }), text: '바다를 들었습니다.', sessions: [] },
    },
    services: [
      service('sky', '하늘', 'compute'),
      service('sea', '바다', 'compute'),
      service('tree', '나무', 'storage'),
      service('river', '강물', 'storage'),
      service('stone', '돌', 'compute'),
    ],
    speakers: ['kang', 'absent', 'han'].map((id) => aSpeaker(id, `${id} 발표자`, 'summit')),
  });

  test('services stand by category, then by name, and only those that something names', () => {
    expect(site.services.map(({ id }) => id)).toEqual(['sea', 'sky', 'river', 'tree']);
    expect(site.services.map(({ categoryName }) => categoryName)).toEqual([
      ...['컴퓨팅', '컴퓨팅'],
      ...['스토리지', '스토리지'],
    ]);
  });

  test('speakers stand by name, and only those who gave a session', () => {
    expect(site.speakers.map(({ id }) => id)).toEqual(['han', 'kang']);
  });

  test('a service knows the events that mention it outside a session', () => {
    expect(site.services.map(({ events }) => events.map(({ id }) => id))).toEqual([
      ['other'],
      ['summit'],
      [],
      [],
    ]);
  });

  test('a session has the services of its programme and of its recaps', () => {
    const [session] = site.events[0]!.sessions;
    expect(session!.services.map(({ id }) => id)).toEqual(['river', 'tree']);
  });

  test('an event knows its year, a service its other names', () => {
    expect(site.events.map(({ year }) => year)).toEqual([2019, 2018]);
    expect(site.services[0]!.aliases).toEqual({ also: ['바다를'], former: [] });
  });
});

test('the order in which files were read changes nothing', () => {
  const recaps = {
    one: { data: aRecap({ perspective: '하나' }) },
    two: { data: aRecap({ perspective: '둘' }) },
  };
  const content = aContent({ events: { a: { recaps }, b: { recaps }, c: { recaps } } });
  const reversed = {
    ...content,
    events: content.events.toReversed(),
    recaps: content.recaps.toReversed(),
  };
  const orderOf = (one: typeof content) => {
    const { site } = buildSite(one, buildRoutes('/'));
    return [...site.events, ...site.recaps].map(({ id }) => id);
  };
  expect(orderOf(reversed)).toEqual(orderOf(content));
});

describe('what is wrong', () => {
  test('a reference to nothing names the nearest id and its place', () => {
    const { problems } = build({
      events: { one: { sessions: [aSession({ services: ['aws-lamda'] })] } },
      services: [aService()],
    });
    expect(problems).toMatchObject([
      {
        rule: 'unknown-service',
        hint: '`aws-lambda`인가요?',
        place: { file: 'content/events/one/programme.yml', path: ['sessions', 0, 'services', 0] },
      },
    ]);
  });

  test('all broken references come in one list', () => {
    expect(
      rules({
        events: {
          one: {
            sessions: [
              aSession({ track: 'x', lineage: 'y', speakers: ['z'], day: '2019-04-20' }),
              aSession(),
            ],
            recaps: { a: { data: aRecap({ sessions: ['none'], sources: ['gone'] }) } },
          },
        },
      }).toSorted(),
    ).toEqual(
      [
        'day-outside-event',
        'duplicate-id',
        'unknown-lineage',
        'unknown-session',
        'unknown-source',
        'unknown-speaker',
        'unknown-track',
      ].toSorted(),
    );
  });
});

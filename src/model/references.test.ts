import { expect, test } from 'vitest';
import {
  aContent,
  aLineage,
  anEvent,
  aRecap,
  aService,
  aSession,
  aSpeaker,
  type GivenContent,
} from '../../tests/support/a-content.ts';
import { buildSite } from './build-site.ts';
import type { Content } from './content.ts';
import { buildRoutes } from './routes.ts';

const programme = 'content/events/one/programme.yml';
const told = 'content/events/one/told/index.md';
const event = 'content/events/one/event.md';
const [speakers, lineages] = ['content/speakers.yml', 'content/lineages.yml'];
const source = anEvent().sources[0]!;
const points = [{ text: '말했습니다.', fresh: false }];

/** Every problem as rule, file and way to the field. */
const problemsOf = (content: Content) =>
  buildSite(content, buildRoutes('/')).problems.map(({ rule, place }) => [
    rule,
    place.file,
    place.kind === 'field' ? place.path.join('.') : undefined,
  ]);

/** An event with one session and one recap of it. */
const one = (given: Partial<Parameters<typeof aSession>[0]> = {}) => ({
  sessions: [aSession(), aSession({ id: 'second', ...given })],
  recaps: { told: {} },
});

test.each<[string, GivenContent, readonly string[]]>([
  [
    'a day without the event',
    { events: { one: one({ day: '2019-04-20' }) } },
    ['day-outside-event', programme, 'sessions.1.day'],
  ],
  [
    'a track',
    { events: { one: one({ track: 'x' }) } },
    ['unknown-track', programme, 'sessions.1.track'],
  ],
  [
    'a lineage',
    { events: { one: one({ lineage: 'x' }) } },
    ['unknown-lineage', programme, 'sessions.1.lineage'],
  ],
  [
    'a speaker',
    { events: { one: one({ speakers: ['kim', 'x'] }) }, speakers: [aSpeaker('kim', '김', 'one')] },
    ['unknown-speaker', programme, 'sessions.1.speakers.1'],
  ],
  [
    'a service',
    { events: { one: one({ services: ['aws-lambda', 'x'] }) }, services: [aService()] },
    ['unknown-service', programme, 'sessions.1.services.1'],
  ],
  [
    'a session',
    { events: { one: { recaps: { told: { data: aRecap({ sessions: ['x'] }) } } } } },
    ['unknown-session', told, 'sessions.0'],
  ],
  [
    'a source',
    { events: { one: { recaps: { told: { data: aRecap({ sources: ['diary', 'x'] }) } } } } },
    ['unknown-source', told, 'sources.1'],
  ],
  [
    'an event, by an affiliation',
    {
      events: { one: one() },
      speakers: [aSpeaker('lee', '이', 'one'), aSpeaker('kim', '김', 'one', 'x')],
    },
    ['unknown-event', speakers, '1.affiliations.1.event'],
  ],
  [
    'a session of a lineage',
    {
      events: { one: one({ lineage: 'ten' }) },
      lineages: [aLineage({ id: 'ten' }), aLineage({ id: 'five' })],
    },
    ['untold-lineage', lineages, '1.id'],
  ],
  [
    'an event, by a stage',
    {
      events: { one: one({ lineage: 'ten' }) },
      lineages: [
        aLineage({
          id: 'ten',
          stages: [
            { name: '1명', tellings: [] },
            {
              name: '10명',
              tellings: [
                { event: 'one', points },
                { event: 'x', points },
              ],
            },
          ],
        }),
      ],
    },
    ['unknown-event', lineages, '0.stages.1.tellings.1.event'],
  ],
  [
    'the telling that a stage is of',
    {
      events: { one: one({ lineage: 'ten' }), two: {} },
      lineages: [
        aLineage({ id: 'ten', stages: [{ name: '1명', tellings: [{ event: 'two', points }] }] }),
      ],
    },
    ['not-a-telling', lineages, '0.stages.0.tellings.0.event'],
  ],
])('what leads to nothing is told of where it stands: %s', (_, given, problem) => {
  expect(problemsOf(aContent(given))).toEqual([problem]);
});

test.each<[string, GivenContent, readonly string[]]>([
  [
    'tracks',
    {
      events: {
        one: {
          event: anEvent({
            tracks: [
              { id: 'a', name: '가' },
              { id: 'a', name: '나' },
            ],
          }),
        },
      },
    },
    [event, 'tracks.1.id'],
  ],
  [
    'sources',
    { events: { one: { event: anEvent({ sources: [source, source] }) } } },
    [event, 'sources.1.id'],
  ],
  [
    'sessions',
    { events: { one: { sessions: [aSession(), aSession()] } } },
    [programme, 'sessions.1.id'],
  ],
  ['speakers', { speakers: [aSpeaker('kim', '김'), aSpeaker('kim', '이')] }, [speakers, '1.id']],
  [
    'lineages',
    {
      events: { one: one({ lineage: 'ten' }) },
      lineages: [aLineage({ id: 'ten' }), aLineage({ id: 'ten' })],
    },
    [lineages, '1.id'],
  ],
])('an id that two %s share is told of at the later one', (_, given, place) => {
  expect(problemsOf(aContent(given))).toEqual([['duplicate-id', ...place]]);
});

test('an event and its programme need each other, and a recap both', () => {
  const content = aContent({ events: { one: one(), two: one() } });
  const [, two] = content.events;
  const [, second] = content.programmes;
  expect(problemsOf({ ...content, events: [two!] })).toEqual([
    ['missing-event', programme, ''],
    ['missing-event', told, ''],
  ]);
  expect(problemsOf({ ...content, programmes: [second!] })).toEqual([
    ['unknown-session', told, 'sessions.0'],
  ]);
});

test.each([
  ['an id that nobody has', ['kim-junhyeong'], ['unknown-speaker', 'sessions.1.speakers.0']],
  ['a name that two have', ['박하나'], ['same-name', 'sessions.1.speakers.0']],
  ['a name that is almost another', ['김준헝'], ['near-name', 'sessions.1.speakers.0']],
  ['a new name', ['이새봄'], undefined],
  ['another name of someone listed', ['Jun Kim'], undefined],
])('%s is told of, or is somebody', (_, who, problem) => {
  const listed = [
    { ...aSpeaker('kim', '김준형'), spellings: ['Jun Kim'] },
    aSpeaker('park-1', '박하나'),
    aSpeaker('park-2', '박하나'),
  ];
  const given = { events: { one: one({ speakers: who }) }, speakers: listed };
  expect(problemsOf(aContent(given))).toEqual(problem ? [[problem[0], programme, problem[1]]] : []);
});

test('a recap without an author is asked for one, and may go without', () => {
  const { problems } = buildSite(
    aContent({ events: { one: { recaps: { told: { data: aRecap({ authors: [] }) } } } } }),
    buildRoutes('/'),
  );
  expect(problems).toMatchObject([{ rule: 'no-author', severity: 'warning' }]);
});

test('two sessions that begin together in one track are told of, in two tracks they are not', () => {
  const tracks = [
    { id: 'a', name: '가' },
    { id: 'b', name: '나' },
  ];
  const slots = (track: string, start = '11:10') =>
    problemsOf(
      aContent({
        events: {
          one: {
            event: anEvent({ tracks }),
            sessions: [
              aSession({ track: 'a', start: '11:10' }),
              aSession({ id: 'second', track, start }),
            ],
          },
        },
      }),
    );
  expect(slots('a')).toEqual([['same-slot', programme, 'sessions.1.start']]);
  expect(slots('b')).toEqual([]);
  expect(slots('a', '12:00')).toEqual([]);
});

test.each([
  ['aws-kiro', ['amazon-kiro', 'aws-lambda'], '`amazon-kiro`인가요?'],
  ['lambda', ['aws-lambda', 'amazon-s3'], '`aws-lambda`인가요?'],
  ['amazon-ekss', ['amazon-eks', 'amazon-ecs'], '`amazon-eks`인가요?'],
  ['completely-other', ['aws-lambda', 'amazon-s3'], '쓸 수 있는 것: aws-lambda, amazon-s3'],
])('the service that %s was meant for is named', (id, known, hint) => {
  const { problems } = buildSite(
    aContent({
      events: { one: one({ services: [id] }) },
      services: known.map((each) => aService({ id: each, name: each })),
    }),
    buildRoutes('/'),
  );
  expect(problems).toMatchObject([{ rule: 'unknown-service', hint }]);
});

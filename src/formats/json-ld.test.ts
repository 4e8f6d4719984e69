import { describe, expect, test } from 'vitest';
import {
  anEvent,
  aRecap,
  aService,
  aSession,
  aSpeaker,
  aSite,
} from '../../tests/support/a-content.ts';
import { findForeignWords } from '../../tests/support/schema-org.ts';
import { siteConfig } from '../site.config.ts';
import * as jsonLd from './json-ld.ts';
import type { Author, Recap } from '../model/site.ts';

const address = new URL('https://example.github.io');
const notes = 'https://example.github.io/notes/';

const site = aSite(
  {
    events: {
      summit: {
        event: anEvent({
          venue: '코엑스',
          days: ['2019-04-17', '2019-04-18', '2019-04-19'],
          sources: [
            {
              id: 'diary',
              title: '후기',
              kind: 'blog',
              covers: '둘째 날',
              url: 'https://a.example/',
            },
            { id: 'memo', title: '메모', kind: 'notes', covers: '질문' },
          ],
        }),
        sessions: [
          aSession({ start: '09:00', end: '09:40', speakers: ['kim'], services: ['aws-lambda'] }),
          aSession({ id: 'lunch', title: '점심', kind: 'meal' }),
        ],
        recaps: { internals: { data: aRecap({ sources: ['diary', 'memo'] }) } },
      },
      // Of this one nobody knows where it was, nor when its session began.
      untold: {
        event: anEvent({ days: ['2018-04-18'] }),
        sessions: [aSession({ day: '2018-04-18', speakers: ['kim'] })],
        recaps: { internals: {} },
      },
    },
    services: [aService()],
    speakers: [
      {
        ...aSpeaker('kim', '김준형', 'summit', 'untold'),
        spellings: ['Kim Junhyung'],
        affiliations: [
          { event: 'untold', organisation: '학교', role: '학생' },
          { event: 'summit', organisation: 'AWS', role: '수석' },
        ],
      },
      aSpeaker('lee', '이한주', 'summit'),
    ],
  },
  '/notes/',
);
const [summit, untold] = site.events;
const [kim] = site.speakers;

/** What is read: nothing that is undefined. */
const read = (things: jsonLd.JsonLd | readonly jsonLd.JsonLd[]) => {
  const graph = (JSON.parse(jsonLd.renderGraph([things].flat())) as { '@graph': jsonLd.JsonLd[] })[
    '@graph'
  ];
  expect(findForeignWords(graph)).toEqual([]);
  return graph;
};

const event = (id: string) => `${notes}events/${id}/`;
const [kimKnown, reference] = [
  { '@type': 'Person', '@id': `${notes}speakers/kim/`, name: '김준형' },
  { '@id': event('summit') },
];
const place = { '@type': 'Place', '@id': '_:venue', name: '코엑스' };
const talk = {
  '@type': 'Event',
  '@id': `${event('summit')}#session-lambda-internals`,
  name: 'AWS Lambda 내부 동작 방식',
  startDate: '2019-04-18T09:00:00+09:00',
  endDate: '2019-04-18T09:40:00+09:00',
  location: { '@id': '_:venue' },
  performer: kimKnown,
};

describe('what machines are told, in words that schema.org knows,', () => {
  test('of the site: what it is, how it is searched and who runs it', () => {
    expect(read(jsonLd.describeSite(site, address))).toMatchObject([
      {
        '@type': 'WebSite',
        inLanguage: 'ko',
        url: notes,
        publisher: { '@id': notes },
        potentialAction: {
          '@type': 'SearchAction',
          target: { '@type': 'EntryPoint', urlTemplate: `${notes}search/?q={search_term_string}` },
          'query-input': 'required name=search_term_string',
        },
      },
      { '@type': 'Organization', '@id': notes, name: siteConfig.name },
    ]);
  });

  test('of an event: its first and last day, its place, its series and its talks', () => {
    expect(read(jsonLd.describeEvent(site, summit!, address))).toEqual([
      {
        '@type': 'Event',
        '@id': event('summit'),
        name: 'AWS Summit Seoul 2019',
        description: '서울에서 열린 행사.',
        startDate: '2019-04-17',
        endDate: '2019-04-19',
        eventStatus: 'https://schema.org/EventScheduled',
        eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
        url: event('summit'),
        image: `${event('summit')}card.png`,
        location: place,
        superEvent: { '@type': 'EventSeries', name: 'AWS Summit Seoul' },
        subEvent: talk,
      },
    ]);
  });

  test('of an event that nobody knows the place of: none, and of a session without a time its day', () => {
    const [told] = read(jsonLd.describeEvent(site, untold!, address));
    expect(told).toMatchObject({ startDate: '2018-04-18', subEvent: { startDate: '2018-04-18' } });
    for (const field of ['endDate', 'location', 'eventAttendanceMode', 'subEvent.location'])
      expect(told).not.toHaveProperty(field);
  });

  test('of a recap: an article, what it rests on, and the session it is about', () => {
    expect(read(jsonLd.describeRecap(site, summit!.recaps[0]!, address))).toEqual([
      {
        ...{ '@type': 'Article', '@id': `${event('summit')}internals/` },
        url: `${event('summit')}internals/`,
        headline: 'Lambda가 도는 법',
        inLanguage: 'ko',
        datePublished: '2026-11-20',
        author: { '@type': 'Person', '@id': `${notes}authors/hong-gildong/`, name: '홍길동' },
        publisher: { '@type': 'Organization', '@id': notes, name: siteConfig.name },
        license: siteConfig.licence.content.url,
        image: [{ '@type': 'ImageObject', contentUrl: `${event('summit')}internals/card.png` }],
        isBasedOn: [
          { '@type': 'CreativeWork', name: '후기', url: 'https://a.example/' },
          { '@type': 'CreativeWork', name: '메모' },
        ],
        about: { ...talk, superEvent: reference },
        mentions: { '@type': 'Thing', '@id': `${notes}services/aws-lambda/`, name: 'AWS Lambda' },
      },
      {
        '@type': 'Event',
        '@id': event('summit'),
        name: 'AWS Summit Seoul 2019',
        ...{ startDate: '2019-04-17', endDate: '2019-04-19', location: place },
      },
    ]);
  });

  test('of a recap: that it changed, where it stood first, and of the whole event if it tells of no session', () => {
    const [recap] = summit!.recaps;
    const [told] = read(
      jsonLd.describeRecap(
        site,
        {
          ...recap!,
          ...{ sessions: [], authors: [], sources: [], services: [] },
          updated: [
            { day: '2026-11-21', what: '하나' },
            { day: '2026-11-25', what: '둘' },
          ],
          original: { url: 'https://blog.example/1', published: '2019-05' },
          licence: { name: '모든 권리', url: undefined },
        } as unknown as Recap,
        address,
      ),
    );
    expect(told).toMatchObject({
      dateModified: '2026-11-25',
      dateCreated: '2019-05',
      sameAs: 'https://blog.example/1',
      about: reference,
      author: { '@id': notes },
    });
    for (const field of ['license', 'isBasedOn', 'mentions'])
      expect(told).not.toHaveProperty(field);
  });

  test('of a speaker: their latest office, and their other spellings where there are any', () => {
    expect(read(jsonLd.describeSpeaker(kim!, address))).toEqual([
      {
        ...kimKnown,
        url: `${notes}speakers/kim/`,
        alternateName: 'Kim Junhyung',
        jobTitle: '수석',
        affiliation: { '@type': 'Organization', name: 'AWS' },
      },
    ]);
    const plain = jsonLd.describeSpeaker({ ...kim!, spellings: [], appearances: [] }, address);
    expect(Object.keys(read(plain)[0]!)).toEqual(['@type', '@id', 'name', 'url']);
  });

  test('of an author: a person or a group, with what they say of themselves', () => {
    const author = (given: Partial<Author>): Author => ({
      ...{ id: 'a', name: '서기', names: [], kind: 'person', url: '/notes/authors/a/' },
      ...{ line: undefined, link: undefined, recaps: [], ...given },
    });
    const url = `${notes}authors/a/`;
    expect(read(jsonLd.describeAuthor(author({}), address))).toEqual([
      { '@type': 'Person', '@id': url, name: '서기', url },
    ]);
    const known = { names: ['마당쇠'], line: '적습니다.', link: 'https://a.example/' } as const;
    expect(read(jsonLd.describeAuthor(author({ ...known, kind: 'group' }), address))).toEqual([
      {
        ...{ '@type': 'Organization', '@id': url, name: '서기', url },
        alternateName: '마당쇠',
        description: '적습니다.',
        sameAs: 'https://a.example/',
      },
    ]);
  });

  test('of a service: what it is, and the newest recaps that name it', () => {
    const [service] = site.services;
    expect(read(jsonLd.describeService(service!, summit!.recaps, address))).toMatchObject([
      {
        '@type': 'CollectionPage',
        url: `${notes}services/aws-lambda/`,
        about: { '@id': `${notes}services/aws-lambda/`, sameAs: 'https://aws.amazon.com/lambda/' },
        mainEntity: {
          '@type': 'ItemList',
          itemListElement: [{ position: 1, name: 'Lambda가 도는 법' }],
        },
      },
    ]);
    expect(read(jsonLd.describeService(service!, [], address))[0]).not.toHaveProperty('mainEntity');
  });

  test('of the way to a page: its steps, counted from one', () => {
    const crumbs = [
      { name: '첫 쪽', url: '/notes/' },
      { name: '행사', url: '/notes/events/' },
    ];
    expect(read(jsonLd.describeCrumbs(crumbs, address))[0]!['itemListElement']).toEqual([
      { '@type': 'ListItem', position: 1, name: '첫 쪽', item: notes },
      { '@type': 'ListItem', position: 2, name: '행사' },
    ]);
  });
});

test('what an author wrote cannot end the script element it stands in, and is read back as written', () => {
  const data = { name: '</script><!--<script>&\u2028\u2029' };
  const text = jsonLd.renderGraph([data]);
  expect(text).not.toMatch(/[<>&\u2028\u2029]/);
  expect(JSON.parse(text)).toMatchObject({ '@graph': [data] });
});

test.each<[string, jsonLd.JsonLd]>([
  ['no type', { '@type': 'Sumit' }],
  ['has no', { '@type': 'Event', headline: '가' }],
  ['no Person', { '@type': 'Event', superEvent: { '@type': 'Person', name: '가' } }],
  ['nothing is', { '@type': 'Event', superEvent: { '@id': 'https://a.example/' } }],
  ['startDate', { '@type': 'Event', startDate: '2019-04-31' }],
  ['startDate', { '@type': 'Event', startDate: '2019.4.18' }],
  ['url', { '@type': 'Event', url: '/events/' }],
  ['eventStatus', { '@type': 'Event', eventStatus: 'https://schema.org/EventPlanned' }],
  ['empty', { '@type': 'Event', performer: [] }],
])('a word that schema.org does not know is found: %s %o', (what, thing) => {
  expect(findForeignWords([thing])).toEqual([expect.stringContaining(what)]);
});

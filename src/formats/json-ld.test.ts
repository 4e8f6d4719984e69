import { describe, expect, test } from 'vitest';
import {
  anEvent,
  aRecap,
  aService,
  aSession,
  aSpeaker,
  aSite,
} from '../../tests/support/a-content.ts';
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

describe('what machines are told', () => {
  test('of the site: what it is and how it is searched', () => {
    expect(jsonLd.describeSite(site, address)).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'WebSite',
      inLanguage: 'ko',
      url: notes,
      potentialAction: {
        '@type': 'SearchAction',
        target: { '@type': 'EntryPoint', urlTemplate: `${notes}search/?q={search_term_string}` },
        'query-input': 'required name=search_term_string',
      },
    });
  });

  test('of an event: its first and last day, and its place where it is known', () => {
    const known = jsonLd.describeEvent(summit!, address);
    expect(known).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Event',
      name: 'AWS Summit Seoul 2019',
      startDate: '2019-04-17',
      endDate: '2019-04-19',
      url: `${notes}events/summit/`,
      location: { '@type': 'Place', name: '코엑스', address: '코엑스' },
    });
    expect(jsonLd.describeEvent(untold!, address)).not.toHaveProperty('location');
  });

  test('of a recap: an article, what it rests on, and the session it is about', () => {
    expect(jsonLd.describeRecap(summit!.recaps[0]!, address)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Article',
      headline: 'Lambda가 도는 법',
      description: '한 문장 요약입니다.',
      inLanguage: 'ko',
      datePublished: '2026-11-20',
      author: [{ '@type': 'Person', name: '홍길동', url: `${notes}authors/hong-gildong/` }],
      publisher: { '@type': 'Organization', name: siteConfig.name },
      license: siteConfig.licence.content.url,
      mainEntityOfPage: `${notes}events/summit/internals/`,
      isBasedOn: [
        { '@type': 'CreativeWork', name: '후기', url: 'https://a.example/' },
        { '@type': 'CreativeWork', name: '메모' },
      ],
      about: [
        {
          '@type': 'Event',
          name: 'AWS Lambda 내부 동작 방식',
          startDate: '2019-04-18T09:00:00+09:00',
          endDate: '2019-04-18T09:40:00+09:00',
          location: { '@type': 'Place', name: '코엑스', address: '코엑스' },
          superEvent: {
            '@type': 'Event',
            name: 'AWS Summit Seoul 2019',
            startDate: '2019-04-17',
            url: `${notes}events/summit/`,
          },
          performer: [
            {
              '@type': 'Person',
              name: '김준형',
              jobTitle: '수석',
              affiliation: { '@type': 'Organization', name: 'AWS' },
            },
          ],
        },
      ],
      mentions: [{ '@type': 'Thing', name: 'AWS Lambda', url: 'https://aws.amazon.com/lambda/' }],
    });
  });

  test('of a session without a time: its day, no end, and the event for a place', () => {
    const { about } = jsonLd.describeRecap(untold!.recaps[0]!, address);
    expect(about).toMatchObject([
      {
        startDate: '2018-04-18',
        location: { name: 'AWS Summit Seoul 2019', address: 'AWS Summit Seoul 2019' },
      },
    ]);
    expect(about).not.toHaveProperty('0.endDate');
  });

  test('of a speaker: their latest office, and their other spellings where there are any', () => {
    const known = jsonLd.describeSpeaker(kim!, address);
    expect(known).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Person',
      name: '김준형',
      url: `${notes}speakers/kim/`,
      alternateName: ['Kim Junhyung'],
      jobTitle: '수석',
      affiliation: { '@type': 'Organization', name: 'AWS' },
    });
    const plain = jsonLd.describeSpeaker({ ...kim!, spellings: [], appearances: [] }, address);
    expect(Object.keys(plain)).toEqual(['@context', '@type', 'name', 'url']);
  });

  test('of an author: a person or a group, with what they say of themselves', () => {
    const author = (given: Partial<Author>): Author => ({
      ...{ id: 'a', name: '서기', names: [], kind: 'person', url: '/notes/authors/a/' },
      ...{ line: undefined, link: undefined, recaps: [], ...given },
    });
    expect(jsonLd.describeAuthor(author({}), address)).toEqual({
      '@type': 'Person',
      name: '서기',
      url: `${notes}authors/a/`,
    });
    const known = { names: ['마당쇠'], line: '적습니다.', link: 'https://a.example/' } as const;
    expect(jsonLd.describeAuthor(author({ ...known, kind: 'group' }), address)).toMatchObject({
      '@type': 'Organization',
      alternateName: ['마당쇠'],
      description: '적습니다.',
      sameAs: 'https://a.example/',
    });
  });

  test('of a recap: that it changed, where it stood first, and of the whole event if it tells of no session', () => {
    const [recap] = summit!.recaps;
    const told = jsonLd.describeRecap(
      {
        ...recap!,
        sessions: [],
        updated: [
          { day: '2026-11-21', what: '하나' },
          { day: '2026-11-25', what: '둘' },
        ],
        original: { url: 'https://blog.example/1' },
        licence: { name: '모든 권리', url: undefined },
      } as unknown as Recap,
      address,
    );
    expect(told).toMatchObject({
      dateModified: '2026-11-25',
      sameAs: 'https://blog.example/1',
      about: [{ '@type': 'Event', name: 'AWS Summit Seoul 2019' }],
    });
    expect(told).not.toHaveProperty('license');
  });

  test('of the way to a page: its steps, counted from one', () => {
    const { itemListElement } = jsonLd.describeCrumbs(
      [
        { name: '첫 쪽', url: '/notes/' },
        { name: '행사', url: '/notes/events/' },
      ],
      address,
    );
    expect(itemListElement).toEqual([
      { '@type': 'ListItem', position: 1, name: '첫 쪽', item: notes },
      { '@type': 'ListItem', position: 2, name: '행사', item: `${notes}events/` },
    ]);
  });
});

test('what an author wrote cannot end the script element it stands in, and is read back as written', () => {
  const data = { name: '</script><!--<script>&\u2028\u2029' };
  const text = jsonLd.renderJsonLd(data);
  expect(text).not.toMatch(/[<>&\u2028\u2029]/);
  expect(JSON.parse(text)).toEqual(data);
});

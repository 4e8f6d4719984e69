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
import { buildCatalogueSchema, catalogueSchema } from './catalogue-schema.ts';
import { buildCatalogue } from './catalogue.ts';

const notes = 'https://example.github.io/notes/';
const points = [{ text: '한 대로 시작합니다.', fresh: false }];
const site = aSite(
  {
    events: {
      summit: {
        event: anEvent({ tracks: [{ id: 'a', name: '가' }] }),
        sessions: [
          aSession({ track: 'a', speakers: ['kim'], services: ['aws-lambda'], lineage: 'ten' }),
        ],
        recaps: { internals: { data: aRecap({ updated: [{ day: '2026-11-25', what: '고침' }] }) } },
      },
    },
    services: [aService({ aliases: { korean: ['람다'], former: ['옛 람다'] } })],
    speakers: [aSpeaker('kim', '김준형', 'summit')],
    lineages: [
      aLineage({
        ...{ id: 'ten', changes: ['달라졌습니다.'] },
        stages: [
          { name: '한 명', tellings: [{ event: 'summit', points }] },
          { name: '두 명', tellings: [] },
        ],
      }),
    ],
  },
  '/notes/',
);
const catalogue = buildCatalogue(site, new URL('https://example.github.io'));

test('the catalogue tells of everything, by id and by whole address', () => {
  expect(catalogue).toMatchObject({ version: 1, url: notes, licence: { name: 'CC BY 4.0' } });
  expect(catalogue.events).toMatchObject([
    {
      id: 'summit',
      url: `${notes}events/summit/`,
      sources: [{ id: 'diary' }],
      sessions: [
        {
          id: 'lambda-internals',
          url: `${notes}events/summit/#session-lambda-internals`,
          ...{ track: 'a', speakers: ['kim'], services: ['aws-lambda'], lineage: 'ten' },
          recaps: ['summit/internals'],
        },
      ],
    },
  ]);
  expect(catalogue.recaps).toEqual([
    {
      id: 'summit/internals',
      url: `${notes}events/summit/internals/`,
      markdown: `${notes}events/summit/internals/index.md`,
      title: 'Lambda가 도는 법',
      event: 'summit',
      sessions: ['lambda-internals'],
      authors: ['hong-gildong'],
      published: '2026-11-20',
      updated: [{ day: '2026-11-25', what: '고침' }],
      licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/deed.ko' },
      summary: '한 문장 요약입니다.',
      points: ['첫째입니다.', '둘째입니다.'],
      sources: ['diary'],
      services: ['aws-lambda'],
    },
  ]);
  expect(catalogue.services).toMatchObject([
    { official: 'https://aws.amazon.com/lambda/', names: ['람다'], formerNames: ['옛 람다'] },
  ]);
  expect(catalogue.speakers).toMatchObject([
    { id: 'kim', affiliations: [{ event: 'summit', organisation: 'AWS' }] },
  ]);
  expect(catalogue.authors).toMatchObject([{ id: 'hong-gildong', name: '홍길동' }]);
  expect(catalogue.lineages).toMatchObject([
    {
      tellings: [{ event: 'summit', session: 'lambda-internals' }],
      stages: [
        { name: '한 명', tellings: [{ event: 'summit', points }] },
        { name: '두 명', tellings: [] },
      ],
    },
  ]);
});

test('what stands in the file is what the schema knows, and no more', () => {
  const read = JSON.parse(JSON.stringify(catalogue)) as unknown;
  expect(catalogueSchema.parse(read)).toEqual(read);
});

test('the schema says in which version it is and that nothing else is told', () => {
  const schema = buildCatalogueSchema(new URL(notes));
  expect(schema.$id).toBe(`${notes}catalogue.schema.json?version=1`);
  expect(catalogue.$schema).toBe(schema.$id);
  expect(schema).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    additionalProperties: false,
    properties: {
      recaps: { items: { required: expect.arrayContaining(['id', 'url']) as unknown } },
    },
  });
});

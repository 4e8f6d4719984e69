import { expect, test } from 'vitest';
import { aContent, anEvent, aRecap, aService, aSession } from '../../../tests/support/a-content.ts';
import { buildRoutes } from '../../model/routes.ts';
import { buildSite } from '../../model/build-site.ts';
import { pickExamples } from './examples.ts';

const speaker = (id: string, name: string) => ({
  id,
  name,
  spellings: [],
  affiliations: [{ event: 'summit', organisation: '가게', role: '사장' }],
});

const service = (id: string, name: string, aliases: object) =>
  aService({ id, name, formal: name, aliases });

const pick = (content: Parameters<typeof aContent>[0]) =>
  pickExamples(buildSite(aContent(content), buildRoutes('/')).site);

test('a reader is offered what most is written about, and nothing that finds nothing', () => {
  const examples = pick({
    events: {
      summit: {
        event: anEvent({ shortName: '서밋 2019' }),
        sessions: [
          aSession({ id: 'missed', speakers: ['kim'], services: ['aws-glue'] }),
          aSession({ speakers: ['lee'], services: ['amazon-s3', 'aws-lambda'] }),
        ],
        recaps: { one: { data: aRecap(), text: 'AWS Lambda와 Amazon S3' } },
      },
    },
    services: [
      service('aws-glue', 'AWS Glue', { korean: ['글루'] }),
      service('aws-lambda', 'AWS Lambda', { korean: ['람다'] }),
      service('amazon-s3', 'Amazon S3', { short: ['S3'] }),
    ],
    speakers: [speaker('kim', '김하나'), speaker('lee', '이두리')],
  });
  expect(examples).toEqual(['람다', 'S3', '이두리', '서밋 2019']);
});

test('a site without recaps offers what it has', () => {
  expect(pick({ events: { summit: {} } })).toEqual(['Summit 2019']);
});

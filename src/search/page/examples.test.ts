import { expect, test } from 'vitest';
import {
  anEvent,
  aRecap,
  aService,
  aSession,
  aSite,
  aSpeaker,
} from '../../../tests/support/a-content.ts';
import { pickExamples } from './examples.ts';

test('a reader is offered what most is written about, and nothing that finds nothing', () => {
  const site = aSite({
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
      aService({ id: 'aws-glue', name: 'AWS Glue', aliases: { korean: ['글루'] } }),
      aService({ aliases: { korean: ['람다'] } }),
      aService({ id: 'amazon-s3', name: 'Amazon S3', aliases: { short: ['S3'] } }),
    ],
    speakers: [aSpeaker('kim', '김하나', 'summit'), aSpeaker('lee', '이두리', 'summit')],
  });
  expect(pickExamples(site)).toEqual(['람다', 'S3', '이두리', '서밋 2019']);
});

test('a site without recaps offers what it has', () => {
  expect(pickExamples(aSite({ events: { summit: {} } }))).toEqual(['Summit 2019']);
});

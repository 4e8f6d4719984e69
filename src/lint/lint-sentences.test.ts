import { expect, test } from 'vitest';
import { known } from '../../tests/support/lint-text.ts';
import { lintSentences } from './lint-sentences.ts';

const places = (data: unknown) =>
  lintSentences('a.yml', data, known).map(({ rule, place }) => [
    rule,
    place.kind === 'field' ? place.path.join('.') : '',
  ]);

test('sentences of frontmatter and lists are read as those of texts', () => {
  expect(
    places({ summary: 'Labda를', points: ['글', '아키텍쳐를'], facts: [{ value: '십만 명' }] }),
  ).toEqual([
    ['service-by-its-name', 'summary'],
    ['spelling', 'points.1'],
    ['people-count', 'facts.0.value'],
  ]);
});

test('a stage of a lineage is a sentence, any other name is as it was given', () => {
  expect(
    places([{ name: '십만 명', stages: [{ name: '십만 명', tellings: [{ event: '십만 명' }] }] }]),
  ).toEqual([['people-count', '0.stages.0.name']]);
});

test.each([
  { title: 'Labda' },
  { note: '제목은 ‘아키텍쳐’입니다.' },
  { note: 'Labda를 다시 보다' },
  null,
])('in %j nothing is to be mended', (data) => expect(places(data)).toEqual([]));

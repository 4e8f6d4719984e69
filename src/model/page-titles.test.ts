import { expect, test } from 'vitest';
import { aContent, anEvent, aRecap, aService } from '../../tests/support/a-content.ts';
import { checkTitles } from './page-titles.ts';

const places = (content: Parameters<typeof aContent>[0]) =>
  checkTitles(aContent(content)).map(({ rule, place }) => `${rule} ${place.file}`);
const [one, two] = [aRecap({ title: '하나' }), aRecap({ title: '둘' })];

test('titles that differ are no problem, nor is that of a draft', () => {
  const draft = aRecap({ title: '하나', draft: true });
  const recaps = { one: { data: one }, two: { data: two }, draft: { data: draft } };
  expect(places({ events: { a: { recaps } } })).toEqual([]);
});

test('the second text of a title is named', () => {
  const recaps = { one: { data: one }, two: { data: one } };
  expect(places({ events: { a: { recaps } } })).toEqual([
    'same-title content/events/a/two/index.md',
  ]);
});

test('so is one that is called as a service, an event or a page of the site', () => {
  const recaps = ['AWS Lambda', 'AWS Summit', '검색'].map(
    (title) => [title, { data: aRecap({ title }) }] as const,
  );
  const event = anEvent({ name: 'AWS Summit' });
  const events = { a: { event, recaps: Object.fromEntries(recaps) } };
  expect(places({ events, services: [aService()] })).toHaveLength(3);
});

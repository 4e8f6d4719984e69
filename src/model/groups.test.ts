import { expect, test } from 'vitest';
import { eventsByYear, newestRecaps, servicesByCategory, byInitial } from './groups.ts';
import type { Event, Recap, Service, Speaker } from './site.ts';

test('speakers stand under the initial consonant of their name, doubled ones with the plain, others under their letter', () => {
  const speakers = ['가온', '김준형', '깜짝', '송주영', '힣', 'holly', 'Ｊane'].map(
    (name) => ({ name }) as Speaker,
  );
  expect(byInitial(speakers).map(({ name, items }) => [name, items.length])).toEqual([
    ['ㄱ', 3],
    ['ㅅ', 1],
    ['ㅎ', 1],
    ['H', 1],
    ['Ｊ', 1],
  ]);
});

test('events of one year stand together, in the order they come in', () => {
  const events = [2023, 2016, 2016].map((year, index) => ({ id: String(index), year }) as Event);
  expect(eventsByYear(events).map(({ name, items }) => [name, items.map(({ id }) => id)])).toEqual([
    ['2023', ['0']],
    ['2016', ['1', '2']],
  ]);
});

test('services of one category stand under its name', () => {
  const services = ['컴퓨팅', '컴퓨팅', '분석'].map(
    (categoryName) => ({ categoryName }) as Service,
  );
  expect(servicesByCategory(services).map(({ name, items }) => [name, items.length])).toEqual([
    ['컴퓨팅', 2],
    ['분석', 1],
  ]);
});

test('the newest recaps are six at most, and those of one day keep their order', () => {
  const recaps = [20, 5, 21, 20, 20, 1, 3, 4].map(
    (day, index) =>
      ({ id: `${index}`, published: `2026-11-${`${day}`.padStart(2, '0')}` }) as Recap,
  );
  const idsOf = (newest: Recap[]) => newest.map(({ id }) => id).join('');
  expect(idsOf(newestRecaps({ recaps }))).toBe('203417');
  expect(idsOf(newestRecaps({ recaps }, 2))).toBe('20');
});

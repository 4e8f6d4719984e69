import { expect, test } from 'vitest';
import {
  eventsByYear,
  newestByEvent,
  newestRecaps,
  servicesByCategory,
  byInitial,
} from './groups.ts';
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

const cameOn = (event: Event, ...days: number[]) =>
  days.map(
    (day, index) =>
      ({
        event,
        id: `${event.id}${index}`,
        published: `2026-11-${`${day}`.padStart(2, '0')}`,
      }) as Recap,
  );

test('the newest recaps come first, and those of one day keep their order', () => {
  const recaps = cameOn({ id: '' } as Event, 20, 5, 21, 20, 1);
  expect(newestRecaps({ recaps }).map(({ id }) => id)).toEqual(['2', '0', '3', '1', '4']);
});

test('of each of a few events a few recaps are new, and how many more there are is told', () => {
  const events = ['a', 'b', 'c', 'd'].map(
    (id) => ({ id, recaps: [{}, {}, {}, {}] }) as unknown as Event,
  );
  const recaps = events.flatMap((event, index) => cameOn(event, 9 - index, 9 - index, 20 + index));
  const news = newestByEvent({ recaps }, 2, 2);
  expect(
    news.map(({ event, recaps, more }) => [event.id, recaps.map(({ id }) => id), more]),
  ).toEqual([
    ['d', ['d2', 'd0'], 2],
    ['c', ['c2', 'c0'], 2],
  ]);
});

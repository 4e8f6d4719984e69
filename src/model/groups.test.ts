import { expect, test } from 'vitest';
import { eventsByYear, speakersByInitial } from './groups.ts';
import type { Event, Speaker } from './site.ts';

test('speakers stand under the initial consonant of their name, doubled ones with the plain', () => {
  const speakers = ['강동한', '김준형', '깜짝', '송주영', 'Holly Mesrobian'].map(
    (name) => ({ name }) as Speaker,
  );
  expect(speakersByInitial(speakers).map(({ name, items }) => [name, items.length])).toEqual([
    ['ㄱ', 3],
    ['ㅅ', 1],
    ['H', 1],
  ]);
});

test('events of one year stand together, in the order they come in', () => {
  const events = [2023, 2016, 2016].map((year, index) => ({ id: String(index), year }) as Event);
  expect(eventsByYear(events).map(({ name, items }) => [name, items.map(({ id }) => id)])).toEqual([
    ['2023', ['0']],
    ['2016', ['1', '2']],
  ]);
});

import { expect, test } from 'vitest';
import { anEvent, aRecap, aService, aSession, aSite } from '../../tests/support/a-content.ts';
import type { Recap } from './site.ts';

const services = ['store', 'queue', 'table'].map((id) => aService({ id, name: id }));

/** A recap as the site knows it, of a session that names the table. */
function join(given: Parameters<typeof aRecap>[0], text = ''): Recap {
  const [diary] = anEvent().sources;
  const site = aSite({
    events: {
      summit: {
        event: anEvent({ sources: [{ ...diary!, id: 'memo' }, diary!] }),
        sessions: [aSession({ services: ['table', 'gone'] })],
        recaps: { internals: { data: aRecap(given), text } },
      },
    },
    services,
  });
  return site.recaps[0]!;
}

test.each([
  ['an empty text', '', 1],
  ['half a page', '가'.repeat(700), 1],
  ['three pages', '가'.repeat(1_500), 3],
  ['three pages with much space between letters', '가 \n\n'.repeat(1_500), 3],
])('%s is read at 500 letters a minute, and in one at least', (_, text, minutes) => {
  expect(join({}, text).readingTime).toBe(minutes);
});

test('of the sources of its event, a recap rests on those it names', () => {
  expect(join({ sources: ['diary'] }).sources.map(({ id }) => id)).toEqual(['diary']);
});

test('services come in the order of the first mention in title, summary, points and text; those of the programme last', () => {
  const recap = join({ summary: 'queue를 봅니다.', points: ['table도 봅니다.'] }, 'store, queue.');
  expect(recap.services.map(({ id }) => id)).toEqual(['queue', 'table', 'store']);
  expect(join({}, 'store 이야기.').services.map(({ id }) => id)).toEqual(['store', 'table']);
});

test('a recap that stands alone has no siblings, no neighbours and nothing related', () => {
  expect(join({})).toMatchObject({
    siblings: [],
    previous: undefined,
    next: undefined,
    related: [],
  });
});

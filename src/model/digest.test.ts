import { expect, test } from 'vitest';
import { digestOf } from './digest.ts';

/** Two recaps that lead to each other, as those of a site do. */
function aSite(change: { title?: string; last?: string } = {}) {
  const recaps: { title: string; next?: unknown; event?: unknown }[] = [
    { title: change.title ?? '첫 글' },
    { title: change.last ?? '끝 글' },
  ];
  const event = { id: 'summit', recaps };
  recaps[0]!.next = recaps[1];
  for (const recap of recaps) recap.event = event;
  return { events: [event], feeds: new Map([['/', { recaps }]]), named: new Set(['s3']) };
}

test('what says the same has the same digest, in whichever circles', () => {
  expect(digestOf(aSite())).toBe(digestOf(aSite()));
});

test('whatever is said otherwise, however deep, has another', () => {
  const one = { text: 'a' };
  const values: unknown[] = [
    ...[aSite(), aSite({ title: '다른 글' }), aSite({ last: '다른 글' })],
    ...[[], {}, new Map(), new Set(), null, undefined, '', 'null', 0, '0', NaN, false],
    ...[['a', 'b'], ['a\n"b"'], [['a'], 'b'], ['a', ['b']], { a: 'b' }, { b: 'a' }],
    // One thing twice is not two that look alike: what is shown of both may be another.
    ...[
      [one, one],
      [one, { ...one }],
    ],
    ...[{ a: undefined }, { a: null }, [undefined], [null]],
  ];
  const digests = values.map((value) => digestOf(value));
  expect(new Set(digests).size).toBe(values.length);
});

test('a chain as long as an archive is no burden', () => {
  let first: { next?: unknown } = {};
  for (let count = 0; count < 50_000; count += 1) first = { next: first };
  expect(digestOf(first)).toMatch(/^\S{43}$/);
});

test('of a thing that may not be touched something else is read', () => {
  const untouchable = (says: string) =>
    new Proxy(
      { says },
      {
        get: () => {
          throw new Error('touched');
        },
      },
    );
  const plain = new Map<object, object>();
  const digest = (says: string) => {
    const picture = untouchable(says);
    plain.set(picture, { says });
    return digestOf({ picture }, (one) => plain.get(one) ?? one);
  };
  expect(digest('one')).toBe(digest('one'));
  expect(digest('one')).not.toBe(digest('two'));
});

test.each([new Date(0), new URL('https://example.com/'), /a/, Promise.resolve()])(
  'a thing that is more than its entries has none: %s',
  (thing) => {
    expect(() => digestOf([{ thing }])).toThrow(`A ${thing.constructor.name} has no digest.`);
  },
);

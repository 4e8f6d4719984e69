import { describe, expect, test } from 'vitest';
import {
  aLineage,
  aRecap,
  aService,
  aSession,
  aSpeaker,
  aSite,
} from '../../tests/support/a-content.ts';
import type { SessionData } from '../schema/programme.ts';

const speakers = { kim: '김준형', lee: '이한주' };
const services = ['cache', 'function', 'mesh', 'queue', 'store', 'table', 'vault', 'wire'];

/** A site with a recap for each session given, all of events of the same day. */
function siteWith(sessions: Record<string, Partial<SessionData>>) {
  const events = Object.keys(sessions);
  return aSite({
    events: Object.fromEntries(
      Object.entries(sessions).map(([id, session]) => [
        id,
        { sessions: [aSession(session)], recaps: { told: {} } },
      ]),
    ),
    services: services.map((id) => aService({ id, name: id })),
    speakers: Object.entries(speakers).map(([id, name]) => aSpeaker(id, name, ...events)),
    lineages: [aLineage({ id: 'ten', name: '천만 사용자' })],
  });
}

/** What is worth reading after the first of them: event and reasons. */
const afterTheFirst = (sessions: Record<string, Partial<SessionData>>) =>
  siteWith(sessions).recaps[0]!.related.map(({ recap, reasons }) => [recap.event.id, ...reasons]);

describe('worth reading next', () => {
  test('is the same talk of another year, then the same speaker, then the same services', () => {
    expect(
      afterTheFirst({
        a: { lineage: 'ten', speakers: ['kim'], services: ['queue', 'store'] },
        b: { services: ['store'] },
        c: { speakers: ['kim'] },
        d: { lineage: 'ten' },
        e: {},
        f: { speakers: ['lee'], services: ['table'] },
      }),
    ).toEqual([
      ['d', '다른 해의 같은 강연: 천만 사용자'],
      ['c', '같은 발표자: 김준형'],
      ['b', '함께 다룬 서비스: store'],
    ]);
  });

  test('has every reason in it that there is', () => {
    const session = { lineage: 'ten', speakers: ['kim', 'lee'], services: ['store', 'queue'] };
    expect(afterTheFirst({ a: session, b: session, unlike: {} })).toEqual([
      [
        'b',
        '다른 해의 같은 강연: 천만 사용자',
        '같은 발표자: 김준형, 이한주',
        '함께 다룬 서비스: store, queue',
      ],
    ]);
  });

  test('a service that few recaps name says enough; of those that many name it takes two', () => {
    expect(
      afterTheFirst({
        a: { services: ['store', 'queue', 'table'] },
        b: { services: ['store'] },
        c: { services: ['store', 'queue'] },
        d: { services: ['store', 'queue'] },
        e: { services: ['queue'] },
        f: { services: ['table'] },
      }),
    ).toEqual([
      ['c', '함께 다룬 서비스: store, queue'],
      ['d', '함께 다룬 서비스: store, queue'],
      ['f', '함께 다룬 서비스: table'],
    ]);
  });

  test('is three recaps at most, the nearest first', () => {
    const related = afterTheFirst({
      a: { speakers: ['kim', 'lee'] },
      b: { speakers: ['lee'] },
      c: { speakers: ['kim'] },
      d: { speakers: ['kim'] },
      e: { speakers: ['lee', 'kim'] },
    });
    expect(related.map(([event]) => event)).toEqual(['e', 'b', 'c']);
  });

  test('three shared services are named at most, the rarest first', () => {
    expect(
      afterTheFirst({
        a: { services: ['cache', 'function', 'mesh', 'queue'] },
        b: { services: ['queue', 'mesh', 'function', 'cache'] },
        c: { services: ['cache'] },
        d: { services: ['cache', 'function'] },
      })[0],
    ).toEqual(['b', '함께 다룬 서비스: mesh, queue, function']);
  });

  test('is never another account of the same session', () => {
    const site = aSite({
      events: {
        summit: {
          sessions: [aSession({ speakers: ['kim'] })],
          recaps: {
            one: { data: aRecap({ perspective: '개발자' }) },
            two: { data: aRecap({ perspective: '운영자' }) },
          },
        },
      },
      speakers: [aSpeaker('kim', '김준형', 'summit')],
    });
    expect(site.recaps.map(({ related }) => related)).toEqual([[], []]);
  });
});

test('beside a service stand those named with it, the most often first, the rarer before the common', () => {
  const site = siteWith({
    a: { services: ['store', 'cache', 'queue', 'table'] },
    b: { services: ['store', 'cache', 'queue'] },
    c: { services: ['store', 'table'] },
    d: { services: ['cache'] },
    e: { services: ['wire', 'cache'] },
  });
  const store = site.services.find(({ id }) => id === 'store')!;
  expect(store.related.map(({ service, together }) => [service.id, together])).toEqual([
    ['queue', 2],
    ['table', 2],
    ['cache', 2],
  ]);
});

test('beside a service stand six others at most', () => {
  const site = siteWith({ a: { services } });
  expect(site.services.map(({ related }) => related.length)).toEqual(services.map(() => 6));
});

import { expect, test } from 'vitest';
import { aRecap, aService, aSite, anEvent } from '../../tests/support/a-content.ts';
import type { Change } from '../schema/life.ts';

const source = 'https://aws.amazon.com/about/';
const launched: Change = { kind: 'launched', date: '2014-11-13', source };
const closed: Change = { kind: 'closed', date: '2020-03', source };
const ended: Change = { kind: 'ended', date: '2026-09-30', source };
const part: Change = { kind: 'ended', part: 'S3 Select', date: '2022', source };

const site = aSite({
  events: {
    'summit-2019': {
      event: anEvent({ days: ['2019-04-18'] }),
      sessions: [],
      recaps: {
        one: { data: aRecap({ sessions: [] }), text: 'AWS Mesh와 Amazon Store를 씁니다.' },
        two: { data: aRecap({ title: '둘', sessions: [] }), text: 'Amazon Store의 S3 Select를' },
      },
    },
    'summit-2020': {
      event: anEvent({ name: '2020', days: ['2020-03-02', '2020-03-03'] }),
      sessions: [],
      recaps: { three: { data: aRecap({ title: '셋', sessions: [] }), text: 'AWS Mesh는' } },
    },
  },
  services: [
    aService({ id: 'mesh', name: 'AWS Mesh', life: [launched, closed, ended] }),
    aService({ id: 'store', name: 'Amazon Store', life: [part] }),
    aService({ id: 'other', name: 'AWS Other', life: [{ ...ended, date: '2021' }] }),
  ],
});

test('what became of services stands newest first, and that one was launched changes nothing', () => {
  expect(site.changes.map(({ service, change }) => [change.date, service.name])).toEqual([
    ['2026-09-30', 'AWS Mesh'],
    ['2022', 'Amazon Store'],
    ['2021', 'AWS Other'],
    ['2020-03', 'AWS Mesh'],
  ]);
});

test('a change touches the recaps of what was surely before, one of a part those that name the part', () => {
  const touched = site.changes.map(({ recaps }) => recaps.map(({ id }) => id).join(' '));
  expect(touched).toEqual([
    'summit-2020/three summit-2019/one',
    'summit-2019/two',
    '',
    'summit-2019/one',
  ]);
});

test('of a service that content does not name it is known that it has no page', () => {
  expect(site.changes.map(({ service }) => service.isNamed)).toEqual([true, true, false, true]);
});

test('a service that ended says so, one that took customers again does not', () => {
  const endingOf = (life: Change[]) => {
    const services = [aService({ name: 'AWS Mesh', life })];
    const events = { a: { sessions: [], recaps: { b: { text: 'AWS Mesh' } } } };
    return aSite({ events, services }).services[0]!.ending?.kind;
  };
  expect(endingOf([launched, closed, ended])).toBe('ended');
  expect(endingOf([closed, { ...closed, kind: 'reopened' }])).toBeUndefined();
  expect(endingOf([launched, part])).toBeUndefined();
});

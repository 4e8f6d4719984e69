import { expect, test } from 'vitest';
import { aService } from '../../tests/support/a-content.ts';
import type { ServiceData } from '../schema/service.ts';
import { lintServices } from './lint-services.ts';

const lint = (given: Partial<ServiceData>) =>
  lintServices([aService({ checked: '2026-11-29', ...given })], 'services.yml').map(
    ({ rule, place }) => [rule, place.kind === 'field' ? place.path.join('.') : ''].join(' '),
  );

test.each([
  '2026년 9월 30일에 지원이 끝났습니다.',
  '2026-09-30에 끝났습니다.',
  '4월 30일부터 새 고객을 받지 않습니다.',
  '종료할 예정입니다.',
  '지원을 끝낸다고 알렸습니다.',
])('a day or what was to come belongs into the life: %s', (note) => {
  expect(lint({ note })).toEqual(['dated-note 0.note']);
  expect(lint({ summary: note })).toEqual(['dated-note 0.summary']);
});

test.each(['예정된 시각에 작업을 실행합니다.', '한 달 2026원입니다.', '다른 이름을 씁니다.'])(
  'what holds true on every day may be said: %s',
  (note) => {
    expect(lint({ note })).toEqual([]);
  },
);

test('of a service without a life somebody says when they looked', () => {
  expect(lint({ checked: undefined } as never)).toEqual(['unlooked-service 0.id']);
  const source = 'https://aws.amazon.com/';
  const life = [{ kind: 'launched' as const, date: '2014', source }];
  expect(lint({ checked: undefined, life } as never)).toEqual([]);
});

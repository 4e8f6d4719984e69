import { expect, test } from 'vitest';
import { readyName } from './name-match.ts';
import { readMistyped, weighName } from './near-names.ts';

const weigh = (typed: string, name: string) => weighName(readyName(name), readMistyped(typed));

test('a name that is all there is nearer than one half typed, and than one without its first word', () => {
  expect(weigh('kubernetis', 'Kubernetes')).toBeLessThan(
    weigh('kubernetis', 'Kubernetes Service')!,
  );
  expect(weigh('kubernetis', 'Kubernetes')).toBeLessThan(weigh('kubernetis', 'On Kubernetes')!);
});

test('a beginning that is right is nearer', () => {
  expect(weigh('cubernetes', 'Kubernetes')).toBeGreaterThan(weigh('kubernetec', 'Kubernetes')!);
});

test('a word of a long title is not enough of it', () => {
  expect(weigh('서버레스', '서버리스')).toBeDefined();
  expect(
    weigh('서버레스', '서버리스로 옮긴 하루 주문 백만 건의 기록과 그 뒤에 남은 숙제'),
  ).toBeUndefined();
});

test('what is too short is near to nothing', () => {
  expect(weigh('람더', '람다')).toBeUndefined();
  expect(weigh('eks', 'ECS')).toBeUndefined();
});

import { expect, test } from 'vitest';
import { romanise, romaniseName } from './romanise.ts';

test.each([
  ['천만 사용자를 위한 AWS', 'cheonman-sayongjareul-wihan-aws'],
  ['re:Invent 2022 정리', 're-invent-2022-jeongni'],
  ['Ｌａｍｂｄａ — Café', 'lambda-cafe'],
  ['What’s new', 'whats-new'],
  ['漢字!', ''],
])('%s is %s in an address', (text, romanised) => {
  expect(romanise(text)).toBe(romanised);
});

test('letters taken apart by a Mac are the same letters', () => {
  expect(romanise('서버리스'.normalize('NFD'))).toBe(romanise('서버리스'));
});

test.each([
  ['김기완', 'kim-giwan'],
  ['남궁민수', 'namgung-minsu'],
  ['편설', 'pyeon-seol'],
  ['Holly Mesrobian', 'holly-mesrobian'],
])('the name %s is %s', (name, romanised) => {
  expect(romaniseName(name)).toBe(romanised);
});

import { expect, test } from 'vitest';
import { fitJosa, isJosa, pickJosa } from './josa.ts';

test('particles, and particles upon particles, are particles', () => {
  for (const tail of ['를', '에서는', '으로부터', '입니다', '와의', ''])
    expect(isJosa(tail)).toBe(true);
});

test('the rest of a longer word is not a particle', () => {
  for (const tail of ['식', '함수', '에서식']) expect(isJosa(tail)).toBe(false);
});

test('a long run of 이나 is judged at once', () => {
  // What the processor spent, not what the clock says: others may be at work too.
  const started = process.cpuUsage();
  expect([isJosa('이나'.repeat(1000)), isJosa(`${'이나'.repeat(1000)}식`)]).toEqual([true, false]);
  const { user, system } = process.cpuUsage(started);
  expect((user + system) / 1000).toBeLessThan(100);
});

test('a particle fits the last sound, also of Latin letters and digits', () => {
  expect(pickJosa('람다', '을', '를')).toBe('를');
  expect(pickJosa('세션', '을', '를')).toBe('을');
  expect(pickJosa('URL', '이', '가')).toBe('이');
  expect(pickJosa('S3', '이', '가')).toBe('이');
  expect(pickJosa('EC2', '은', '는')).toBe('는');
});

test.each([
  ['을', '네트웍', '네트워크', '를'],
  ['으로부터', '네트웍', '네트워크', '로부터'],
  ['이나', '네트웍', '네트워크', '나'],
  ['가', '트래퍼', '트래픽', '이'],
  ['로', '버켓', '버킬', '로'],
  ['에서는', '네트웍', '네트워크', '에서는'],
  ['를', 'Labda', 'Lambda', '를'],
  ['은', '버젼', '버전', '은'],
  ['를', 'Optimize', 'Optimizer', '를'],
])('%s behind %s is behind %s: %s', (particles, before, after, fitting) => {
  expect(fitJosa(particles, before, after)).toBe(fitting);
});

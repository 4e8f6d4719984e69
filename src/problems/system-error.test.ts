import { expect, test } from 'vitest';
import { explainSystemError } from './system-error.ts';

test('a full disk is said in words, with the path', () => {
  const error = Object.assign(new Error('ENOSPC: no space left on device, write'), {
    code: 'ENOSPC',
    path: '.dist.next/index.html',
  });
  expect(explainSystemError(error)).toMatchObject({
    message: expect.stringContaining('빈자리가 없습니다') as string,
    place: { file: '.dist.next/index.html' },
  });
});

test('so is one behind another error', () => {
  const error = new Error('Could not write', { cause: { code: 'EACCES', path: '.cache' } });
  expect(explainSystemError(error)).toMatchObject({ place: { file: '.cache' } });
});

test('so is one that is only told of', () => {
  const error = new Error('Failed to write a.mjs\nCaused by: No space left (os error 28)');
  expect(explainSystemError(error)?.message).toContain('ENOSPC');
});

test('an error of another kind is none of its business', () => {
  expect(explainSystemError(new TypeError('x is not a function'))).toBeUndefined();
  expect(explainSystemError('x')).toBeUndefined();
});

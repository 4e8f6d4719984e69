import { expect, test } from 'vitest';
import { words } from './svg.ts';

test('nothing unseen is drawn, whoever wrote it', () => {
  expect(words('gpj\u202e.exe')).toEqual({ type: 'text', value: 'gpj.exe' });
});

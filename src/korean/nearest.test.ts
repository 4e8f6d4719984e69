import { expect, test } from 'vitest';
import { nearestWord } from './nearest.ts';

const known = ['amazon-eks', 'amazon-ecs', 'aws-lambda'];

test('a slip of the finger finds the id that was meant', () => {
  expect(nearestWord('amazon-ekss', known)).toBe('amazon-eks');
  expect(nearestWord('aws-lamda', known)).toBe('aws-lambda');
});

test('nothing is offered when nothing is close', () => {
  expect(nearestWord('kubernetes', known)).toBeUndefined();
});

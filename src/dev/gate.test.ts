import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { buildGate } from './gate.ts';

test('a change waits for whoever is inside, and whoever comes meanwhile waits for the change', async () => {
  const gate = buildGate();
  const said: string[] = [];
  const leave = await gate.enter();
  const change = gate.alone(async () => {
    said.push('begins');
    await pause(5);
    said.push('ends');
  });
  const visit = gate.enter().then((leaveToo) => {
    said.push('enters');
    leaveToo();
  });
  await pause(5);
  expect(said).toEqual([]);
  leave();
  leave();
  await Promise.all([change, visit]);
  expect(said).toEqual(['begins', 'ends', 'enters']);
});

test('changes are made one after the other, and one that fails keeps nobody out', async () => {
  const gate = buildGate();
  const said: number[] = [];
  const failed = gate.alone(async () => {
    await pause(5);
    said.push(1);
    throw new Error('no');
  });
  const next = gate.alone(() => void said.push(2));
  await expect(failed).rejects.toThrow('no');
  await next;
  (await gate.enter())();
  expect(said).toEqual([1, 2]);
});

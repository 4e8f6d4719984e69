import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { buildSignal, tellChecked, untilChecked } from './checked.ts';

const waiting = `
  import(${JSON.stringify(new URL('./checked.ts', import.meta.url).href)})
    .then(({ untilChecked }) => untilChecked())
    .then(() => require('node:worker_threads').parentPort.postMessage('went on'));
`;

test.each([0, 500])(
  'a thread that has nothing else to do waits until it is told, after %i ms',
  async (time) => {
    const checked = buildSignal();
    const thread = new Worker(waiting, { eval: true, workerData: { checked } });
    const ended = Promise.race([once(thread, 'message'), once(thread, 'exit')]);
    await once(thread, 'online');
    await setTimeout(time);
    tellChecked(checked);
    expect(await ended).toEqual(['went on']);
    await thread.terminate();
  },
);

test('elsewhere there is nothing to wait for', async () => {
  expect(await untilChecked()).toBe(undefined);
});

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { takeLock } from './lock.ts';

const lockFile = () => join(mkdtempSync(join(tmpdir(), 'lock-')), 'cache/build.lock');
const never = () => {
  throw new Error('waited');
};

test('a lock that was given back is free', async () => {
  const file = lockFile();
  for (let turn = 0; turn < 3; turn++) (await takeLock(file, never))();
});

test('who comes second waits, is told so once, and has it after the first', async () => {
  const file = lockFile();
  const order: string[] = [];
  const release = await takeLock(file, never);
  const second = takeLock(file, () => {
    order.push('waits');
    setTimeout(() => {
      order.push('released');
      release();
    }, 500);
  });
  (await second)();
  expect(order).toEqual(['waits', 'released']);
});

test('a process that was killed holds nobody up', async () => {
  const file = lockFile();
  const code = `import { takeLock } from '${new URL('./lock.ts', import.meta.url).href}';
    await takeLock(${JSON.stringify(file)}, () => {});
    console.log('has it');
    setInterval(() => {}, 1000);`;
  const holder = spawn(process.execPath, ['--input-type=module', '--eval', code]);
  await once(holder.stdout, 'data');
  let waits = 0;
  const mine = takeLock(file, () => {
    waits += 1;
    holder.kill('SIGKILL');
  });
  (await mine)();
  expect(waits).toBe(1);
});

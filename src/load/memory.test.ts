import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openMemory } from './memory.ts';

const file = '.cache/tests/memory/one';

test('what was made is made once, also from run to run, with its dates', async () => {
  rmSync(file, { force: true });
  const made: string[] = [];
  const ask = async () => {
    const memory = openMemory(file);
    const make = (name: string) => () => {
      made.push(name);
      return { name, day: new Date(0) };
    };
    const found = [
      memory.recall(['a', 1], make('a')),
      memory.recall(['a', 1], make('a')),
      ...(await Promise.all([
        memory.recallLater(['b'], () => Promise.resolve(make('b')())),
        memory.recallLater(['b'], () => Promise.resolve(make('b')())),
      ])),
    ];
    memory.save();
    return found;
  };
  const first = await ask();
  expect(made).toEqual(['a', 'b']);
  expect(await ask()).toEqual(first);
  expect(made).toEqual(['a', 'b']);
});

test('what nobody asked for is forgotten, and a broken file knows nothing', () => {
  const remember = (...parts: string[]) => {
    const memory = openMemory(file);
    let isMade = false;
    for (const part of parts) memory.recall([part], () => (isMade = true));
    memory.save();
    return isMade;
  };
  rmSync(file, { force: true });
  expect([remember('a', 'b'), remember('a'), remember('b')]).toEqual([true, false, true]);
  writeFileSync(file, 'broken');
  expect(remember('b')).toBe(true);
});

test('a file that was cut off or altered in a byte knows nothing', () => {
  const ask = () => {
    const memory = openMemory(file);
    const found = memory.recall(['a'], () => ['가'.repeat(99)]);
    const other = memory.recall(['b'], () => 'other');
    memory.save();
    return [found, other];
  };
  rmSync(file, { force: true });
  const right = ask();
  const whole = readFileSync(file);
  const flipped = Uint8Array.from(whole);
  flipped[whole.length - 30]! ^= 1;
  for (const broken of [whole.subarray(0, -20), flipped, whole.subarray(0, 9), new Uint8Array()]) {
    writeFileSync(file, broken);
    expect(ask()).toEqual(right);
    expect(readFileSync(file)).toEqual(whole);
  }
});

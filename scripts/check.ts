import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { steps, reports, type Step } from './check-steps.ts';
import { countTests, type Count } from './test-counts.ts';

/* Every check, as many beside each other as there are cores: `npm test`, `npm test -- --only unit,build`. */

const total: Count = { passed: 0, failed: 0, skipped: 0 };
mkdirSync(reports, { recursive: true });

/** Dozens of processes load the same code; what Node made of it is kept. */
const everywhere = {
  ASTRO_TELEMETRY_DISABLED: '1',
  NODE_COMPILE_CACHE: resolve(reports, 'compiled'),
};

const waiting = [...chosenSteps()];
const running = new Map<Step, Promise<void>>();
for (;;) {
  // After a failure nothing new is begun; what runs may still tell of other failures.
  const next = total.failed === 0 ? waiting.find(canStart) : undefined;
  if (next) start(next);
  else if (running.size > 0) await Promise.race(running.values());
  else break;
}

const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed === 0 ? 0 : 1;

/** A step starts when what it reads is there and a core is free. */
function canStart({ needs = [] }: Step): boolean {
  if (running.size >= availableParallelism()) return false;
  return ![...waiting, ...running.keys()].some(({ name }) => needs.includes(name));
}

function start(step: Step): void {
  waiting.splice(waiting.indexOf(step), 1);
  console.log(`▷ ${step.title}`);
  running.set(
    step,
    take(step).finally(() => running.delete(step)),
  );
}

/** Runs a step, tells in one piece what it said and how it went, and adds it to the total. */
async function take(step: Step): Promise<void> {
  const started = performance.now();
  const { count, output } = await run(step);
  total.passed += count.passed;
  total.failed += count.failed;
  total.skipped += count.skipped;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`\n▶ ${step.title} (${step.name})\n${output.trimEnd()}`);
  console.log(`${count.failed === 0 ? '✔ 통과' : '✘ 실패'}: ${step.title} ${seconds}초`);
}

/** Runs a step. A step with a test runner counts its tests, any other step counts as one. */
async function run(step: Step): Promise<{ count: Count; output: string }> {
  const { name, script = name, args, environment, report } = step;
  if (report !== undefined) rmSync(report, { force: true });
  const command = `npm run --silent ${script}${args ? ` -- ${args}` : ''}`;
  const env = { ...process.env, ...everywhere, ...environment };
  const child = spawn(command, { stdio: ['ignore', 'pipe', 'pipe'], shell: true, env });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (said: string) => (output += said));
  const [code] = (await once(child, 'close')) as [number | null];
  const succeeded = code === 0;
  const one = { passed: Number(succeeded), failed: Number(!succeeded), skipped: 0 };
  return { count: report === undefined ? one : countTests(report, succeeded), output };
}

function chosenSteps(): readonly Step[] {
  const { values } = parseArgs({
    options: { only: { type: 'string' }, skip: { type: 'string', default: '' } },
  });
  const names = steps.map(({ name }) => name);
  const only = values.only?.split(',') ?? names;
  const skip = values.skip.split(',').filter((name) => name !== '');
  const unknown = [...only, ...skip].filter((name) => !names.includes(name));
  if (unknown.length > 0) {
    console.error(`모르는 단계입니다: ${unknown.join(', ')}\n단계: ${names.join(', ')}`);
    process.exit(1);
  }
  return steps.filter(({ name }) => only.includes(name) && !skip.includes(name));
}

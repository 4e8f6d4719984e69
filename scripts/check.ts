import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { steps, reports, type Step } from './check-steps.ts';
import { countTests, type Count } from './test-counts.ts';

/* Every check, in the order that fails soonest: `npm test`, `npm test -- --only unit,build`. */

const total: Count = { passed: 0, failed: 0, skipped: 0 };
mkdirSync(reports, { recursive: true });

for (const group of groupSteps(chosenSteps())) {
  await Promise.all(group.map(async (step) => take(step, group.length > 1)));
  if (total.failed > 0) break;
}

const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed === 0 ? 0 : 1;

/** Steps that keep one core busy run together, the others one by one. */
function groupSteps(chosen: readonly Step[]): readonly (readonly Step[])[] {
  const together = chosen.filter(({ usesOneCore }) => usesOneCore);
  const others = chosen.filter(({ usesOneCore }) => !usesOneCore);
  return [together, ...others.map((step) => [step])].filter((group) => group.length > 0);
}

/** Runs a step, says how it went and adds it to the total. */
async function take(step: Step, isOneOfMany: boolean): Promise<void> {
  const title = `\n▶ ${step.title} (${step.name})`;
  if (!isOneOfMany) console.log(title);
  const started = performance.now();
  const said: string[] = [];
  const { passed, failed, skipped } = await run(step, isOneOfMany ? said : undefined);
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  // What ran beside others is told in one piece.
  if (isOneOfMany) console.log(`${title}\n${said.join('').trimEnd()}`);
  console.log(`${failed === 0 ? '✔ 통과' : '✘ 실패'}: ${step.title} ${seconds}초`);
}

/** Runs a step. A step with a test runner counts its tests, any other step counts as one. */
async function run(step: Step, said?: string[]): Promise<Count> {
  if (step.report !== undefined) rmSync(step.report, { force: true });
  const command = `npm run --silent ${step.name}${step.args ? ` -- ${step.args}` : ''}`;
  for (const environment of step.environments ?? [{}]) {
    const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...environment };
    const stdio = said === undefined ? 'inherit' : 'pipe';
    const child: ChildProcess = spawn(command, { stdio, shell: true, env });
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk: Buffer) => said?.push(chunk.toString()));
    const [code] = await once(child, 'close');
    if (code !== 0 && step.report === undefined) return { passed: 0, failed: 1, skipped: 0 };
    if (code !== 0 || step.report !== undefined) return countTests(step.report ?? '', code === 0);
  }
  return { passed: 1, failed: 0, skipped: 0 };
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

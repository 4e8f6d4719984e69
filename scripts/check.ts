import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { countTests, type Count } from './test-counts.ts';

/* Every check, in the order that fails soonest: `npm test`, `npm test -- --only unit,build`. */

interface Step {
  readonly name: string;
  readonly title: string;
  /** Extra words for the npm script of the same name. */
  readonly args?: string;
  /** The step runs once with each of these environments. */
  readonly environments?: readonly NodeJS.ProcessEnv[];
  /** Where the step's test runner leaves its count. */
  readonly report?: string;
}

const reports = '.cache/check';
const vitest = (report: string) => `--reporter=default --reporter=json --outputFile.json=${report}`;

const steps: readonly Step[] = [
  { name: 'format', title: '형식' },
  { name: 'types', title: '타입' },
  {
    name: 'unit',
    title: '단위 검사',
    args: vitest(`${reports}/unit.json`),
    report: `${reports}/unit.json`,
  },
  { name: 'lint:content', title: '글 검사' },
  { name: 'build', title: '빌드', environments: [{ OUT_DIR: 'dist' }, otherAddress()] },
  {
    name: 'test:build',
    title: '빌드 검사',
    args: vitest(`${reports}/build.json`),
    report: `${reports}/build.json`,
  },
  {
    name: 'test:own-builds',
    title: '빌드 사고 검사',
    args: vitest(`${reports}/own-builds.json`),
    report: `${reports}/own-builds.json`,
  },
  { name: 'test:browser', title: '브라우저 검사', report: `${reports}/browser.json` },
];

const total: Count = { passed: 0, failed: 0, skipped: 0 };
mkdirSync(reports, { recursive: true });

for (const step of chosenSteps()) {
  console.log(`\n▶ ${step.title} (${step.name})`);
  const started = performance.now();
  const { passed, failed, skipped } = await run(step);
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${failed === 0 ? '✔ 통과' : '✘ 실패'}: ${step.title} ${seconds}초`);
  if (failed > 0) break;
}

const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed === 0 ? 0 : 1;

/** Runs a step. A step with a test runner counts its tests, any other step counts as one. */
async function run(step: Step): Promise<Count> {
  if (step.report !== undefined) rmSync(step.report, { force: true });
  const command = `npm run --silent ${step.name}${step.args ? ` -- ${step.args}` : ''}`;
  for (const environment of step.environments ?? [{}]) {
    const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...environment };
    const [code] = await once(spawn(command, { stdio: 'inherit', shell: true, env }), 'close');
    if (code !== 0 && step.report === undefined) return { passed: 0, failed: 1, skipped: 0 };
    if (code !== 0 || step.report !== undefined) return countTests(step.report ?? '', code === 0);
  }
  return { passed: 1, failed: 0, skipped: 0 };
}

/**
 * The site is built twice: for the address it will have (`SITE_URL`, `BASE_PATH`), and for one with
 * the other kind of base path, so that both kinds are always tested.
 */
function otherAddress(): NodeJS.ProcessEnv {
  const isAtRoot = (process.env['BASE_PATH'] ?? '').replaceAll('/', '') === '';
  return {
    SITE_URL: 'https://example.github.io',
    BASE_PATH: isAtRoot ? '/summit-notes/' : '/',
    OUT_DIR: '.cache/build/base',
  };
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

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { renderSurvivors, type Report } from './survivors.ts';

/* What the tests would not notice: `npm run bench:mutation`, with `-- model search/query/ask.ts` only in a room or
   file of `src`. Each mutant must get past the tests beside it, with `--tests <glob>` past others as well. */

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { tests: { type: 'string', multiple: true, default: [] } },
});
const rooms = ['search/query', 'search/results', 'model', 'formats', 'verify', 'markdown'];
const folder = 'scripts/bench/mutation';
const report = '.cache/mutation/report.json';
const stryker = `${folder}/node_modules/@stryker-mutator/core/bin/stryker.js`;

// Without peers: the runner must find the site's own vitest, not one beside itself.
if (!existsSync(stryker)) run('npm', `ci --ignore-scripts --legacy-peer-deps --prefix ${folder}`);
for (const room of positionals.length > 0 ? positionals : rooms) {
  const isFile = room.endsWith('.ts');
  const tests = [`src/${isFile ? dirname(room) : room}/**/*.test.ts`, ...values.tests];
  const mutated = `src/${isFile ? room : `${room}/**/*.ts`},!**/*.test.ts`;
  rmSync(report, { force: true });
  run('node', `${stryker} run ${folder}/stryker.json --mutate ${mutated}`, tests.join());
  // Stryker writes nothing where no test imports what it changed.
  if (existsSync(report)) console.log(renderSurvivors(room, readReport()));
  else console.log(`${room}: no test beside it imports it`);
}

function readReport(): Report {
  return JSON.parse(readFileSync(report, 'utf8')) as Report;
}

function run(command: string, words: string, tests = ''): void {
  const env = { ...process.env, MUTATION_TESTS: tests };
  const { status } = spawnSync(command, words.split(' '), { env, stdio: ['ignore', 2, 2] });
  if (status !== 0) process.exit(1);
}

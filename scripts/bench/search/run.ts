import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { reportQuality } from './report-quality.ts';
import { reportSpeed } from './report-speed.ts';

/* How well and how fast search is: `npm run bench:search`, with `-- --quality` only how well,
   with `-- --write` into README.md beside this file, with `-- --misses` what was answered wrongly. */

const { values } = parseArgs({
  options: {
    quality: { type: 'boolean', default: false },
    misses: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    recaps: { type: 'string', default: '2000' },
  },
});
const site = '.cache/bench/site';
const many = { content: '.cache/bench/content', site: '.cache/bench/site-many' };

run('npm ci --silent --ignore-scripts --prefix scripts/bench/search');
build('content', site);
const parts = [await reportQuality(site, values.misses)];
console.log(parts[0]);
if (!values.quality) {
  run(`node scripts/bench/generate.ts --recaps ${values.recaps} --out ${many.content}`);
  build(many.content, many.site);
  parts.push(await reportSpeed(site, many, Number(values.recaps)));
  console.log(parts[1]);
}
if (values.write) write(parts.join('\n'));

function build(content: string, folder: string): void {
  run('npm run --silent build', { CONTENT_DIR: content, OUT_DIR: folder, BASE_PATH: '/' });
}

/** Runs a command quietly; when it fails, says what it said and stops. */
function run(command: string, env: NodeJS.ProcessEnv = {}): void {
  console.error(`▶ ${command}`);
  const { status, stdout, stderr } = spawnSync(command, {
    shell: true,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
  });
  if (status === 0) return;
  console.error(stdout.slice(-4_000), stderr.slice(-4_000));
  process.exit(1);
}

/** Puts the tables below the last heading of README.md. */
function write(tables: string): void {
  const file = new URL('README.md', import.meta.url);
  const [about = ''] = readFileSync(file, 'utf8').split(/^## Measured\n/m);
  writeFileSync(file, `${about}## Measured\n\n${tables.trimEnd()}\n`);
}

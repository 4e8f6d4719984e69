import { spawnSync } from 'node:child_process';

/* Attacks of every kind that can be made up, on the pipeline alone and on the policy alone: `npm run attack`, `npm run attack -- 2000`. */

const [amount = '10000'] = process.argv.slice(2);
const { status } = spawnSync('npm run --silent test:browser -- attacks-on --project desktop', {
  stdio: 'inherit',
  shell: true,
  env: { ...process.env, ATTACKS: amount },
});
process.exitCode = status ?? 1;

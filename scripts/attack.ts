import { spawnSync } from 'node:child_process';

/* Attacks of every kind that can be made up, against the policy of a built page: `npm run attack`, `npm run attack -- 2000`. */

const [amount = '10000'] = process.argv.slice(2);
const { status } = spawnSync('npm run --silent test:browser -- attacks-on-policy --project desktop', {
  stdio: 'inherit',
  shell: true,
  env: { ...process.env, ATTACKS: amount },
});
process.exitCode = status ?? 1;

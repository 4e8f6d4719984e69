import { parseArgs } from 'node:util';
import { fillPictures, joinPictures } from '#site/build/fill-pictures.ts';
import { parseShard } from '#site/photos/shard.ts';
import { hasErrors } from '#site/problems/problem.ts';
import { printProblems } from './print-problems.ts';
import { readSettings } from './read-settings.ts';

/* `--shard 2/8` makes one part of the pictures; `--join <folder>…` puts those of all parts where a build finds them. */

const { values, positionals } = parseArgs({
  options: { shard: { type: 'string' }, join: { type: 'boolean' } },
  allowPositionals: true,
});
const shard = parseShard(values.shard ?? '');
const settings = readSettings();
if (values.join) joinPictures(settings, positionals);
else if (shard) {
  const problems = await fillPictures(settings, shard);
  printProblems(problems);
  process.exitCode = hasErrors(problems) ? 1 : 0;
} else {
  console.error('--shard 2/8이나 --join <폴더>…를 적어 주세요.');
  process.exitCode = 2;
}

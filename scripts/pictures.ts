import { parseArgs } from 'node:util';
import { fillPictures, joinPictures } from '#site/build/fill-pictures.ts';
import { parseShard } from '#site/photos/shard.ts';
import { hasErrors } from '#site/problems/problem.ts';
import { printProblems } from './print-problems.ts';
import { readSettings } from './read-settings.ts';

/* `--shard 2/8 <folder>` makes one part of the pictures; `--join <folder>…` puts those of all parts where a build finds them. */

const { values, positionals } = parseArgs({
  options: { shard: { type: 'string' }, join: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const shard = parseShard(values.shard ?? '');
const [folder] = positionals;
if (
  folder === undefined ||
  values.join === (shard !== undefined) ||
  (shard && positionals.length > 1)
) {
  console.error('--shard 2/8 <폴더>나 --join <폴더>…를 적어 주세요.');
  process.exitCode = 2;
} else {
  const settings = readSettings();
  const problems = shard
    ? await fillPictures(settings, shard, folder)
    : await joinPictures(settings, positionals);
  printProblems(problems);
  process.exitCode = hasErrors(problems) ? 1 : 0;
}

// Scratch: judged queries over the corpus (or REAL=1 the built bench site), tuned half's misses with MISSES=1.
import { readTerms } from '../../../src/load/names.ts';
import { buildCorpus } from '../../../tests/search/corpus.ts';
import { judgedFiles, readBySound, readJudged } from '../../../tests/search/judged.ts';
import { openOurs } from '../../../tests/search/ours.ts';
import { judge, scoreHalf, scoreKinds } from '../../../tests/search/quality.ts';
import { renderScores } from './tables.ts';
const isReal = process.env['REAL'] !== undefined;
const out = isReal ? '.cache/bench/site' : '.cache/bench/corpus';
if (!isReal && process.env['REUSE'] === undefined)
  await buildCorpus('tests/search/corpus/pages', out, readTerms('content'));
const ours = await openOurs(out);
const answers = await judge(ours, readJudged(isReal ? judgedFiles.real : judgedFiles.corpus));
console.log(
  renderScores(
    '',
    [
      ['all', scoreHalf(answers)],
      ['tuned', scoreHalf(answers, 'tuned')],
      ['kept', scoreHalf(answers, 'kept')],
    ],
    true,
  ),
);
console.log(renderScores('kind', scoreKinds(answers), false));
if (!isReal) {
  const sounds = await judge(ours, readBySound());
  console.log(
    renderScores(
      'by sound',
      [
        ['tuned', scoreHalf(sounds, 'tuned')],
        ['kept', scoreHalf(sounds, 'kept')],
      ],
      false,
    ),
  );
}
if (process.env['MISSES'] !== undefined)
  for (const { query, found, marks } of answers) {
    if (query.half !== 'tuned') continue;
    if (query.kind === 'nothing' ? marks.empty === 0 : marks.first === 0 || marks.recall < 0.7)
      console.log(
        `${query.kind} | ${query.q} | ${found.slice(0, 3).join(', ') || '–'} | ${query.best.join(', ')} ${marks.recall.toFixed(2)}`,
      );
  }

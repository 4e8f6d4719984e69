import { openOurs, isMarked } from '../../../tests/search/ours.ts';
import { judgedFiles, readJudged } from '../../../tests/search/judged.ts';
const ours = await openOurs('.cache/bench/corpus');
for (const { q, half } of readJudged(judgedFiles.corpus)) {
  if (half !== 'tuned') continue;
  const rows = (await ours.rows(q)).filter((r) => !isMarked(r));
  if (rows.length) console.log(q, rows.map((r) => r.url + ' ' + r.date + ' ' + r.year).slice(0, 3));
}

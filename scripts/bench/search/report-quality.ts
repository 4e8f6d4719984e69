import { judgedFiles, readJudged } from '../../../tests/search/judged.ts';
import type { Engine } from '../../../tests/search/engine.ts';
import { hasMark, isMarked, openOurs } from '../../../tests/search/ours.ts';
import { openPlainPagefind, writePlainIndex } from './plain-pagefind.ts';
import { judge, scoreHalf, scoreKinds, type Answer } from '../../../tests/search/quality.ts';
import { openRivals } from './rivals.ts';
import { percent, renderKinds, renderScores } from './tables.ts';
import { readTexts } from './texts.ts';

const plainFolder = '.cache/bench/plain';

/** How well the site and its rivals answer the judged queries over a built site, as Markdown. */
export async function reportQuality(site: string, showsMisses: boolean): Promise<string> {
  const texts = readTexts(site);
  await writePlainIndex(
    site,
    texts.map(({ id }) => id),
    plainFolder,
  );
  const ours = await openOurs(site);
  const engines: Engine[] = [
    ours,
    await openPlainPagefind(plainFolder),
    ...(await openRivals(texts)),
  ];
  const queries = readJudged(judgedFiles.real);
  const answers: (readonly [string, readonly Answer[]])[] = [];
  for (const engine of engines) answers.push([engine.name, await judge(engine, queries)]);
  const own = answers[0]![1];
  if (showsMisses) console.error(renderMisses(own));

  const table = (title: string, half?: 'tuned' | 'kept') =>
    renderScores(
      title,
      answers.map(([name, all]) => [name, scoreHalf(all, half)] as const),
      true,
    );
  const rows = (await Promise.all(queries.map(({ q }) => ours.rows(q)))).flat();
  return `### Quality: ${queries.length} judged queries over ${texts.length} pages

${table('all')}

${table('kept half', 'kept')}

${table('tuned half', 'tuned')}

${renderScores('this site', scoreKinds(own), false)}

${renderKinds(answers.map(([name, all]) => [name, scoreKinds(all)] as const))}

Of the ${rows.length} rows that this site shows, ${percent(share(rows, isMarked))} have a mark somewhere, and of their
excerpts ${percent(
    share(
      rows.map(({ excerpt }) => excerpt).filter((line) => line.length > 0),
      hasMark,
    ),
  )}.
`;
}

/** What the tuned half got wrong. The kept half is only measured, so nobody should look at its misses. */
const renderMisses = (answers: readonly Answer[]): string =>
  answers
    .filter(({ query }) => query.half === 'tuned')
    .filter(({ query, marks }) =>
      query.kind === 'nothing' ? marks.empty === 0 : marks.first === 0 || marks.recall < 0.7,
    )
    .map(
      ({ query, found }) =>
        `${query.kind} | ${query.q} | ${found.slice(0, 3).join(', ') || '–'} | ${query.best.join(', ')}`,
    )
    .join('\n');

const share = <Value>(values: readonly Value[], holds: (value: Value) => boolean): number =>
  values.filter(holds).length / Math.max(1, values.length);

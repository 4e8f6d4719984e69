import { readTerms } from '../../../src/load/names.ts';
import { buildCorpus } from '../../../tests/search/corpus.ts';
import type { Engine } from '../../../tests/search/engine.ts';
import {
  corpusFolder,
  judgedFiles,
  readBySound,
  readJudged,
  type Half,
  type Judged,
} from '../../../tests/search/judged.ts';
import { askDisguised, drawItems } from '../../../tests/search/known-items.ts';
import { hasMark, isMarked, openOurs, type OurSearch } from '../../../tests/search/ours.ts';
import { judge, scoreHalf, scoreKinds, type Answer } from '../../../tests/search/quality.ts';
import { openPlainPagefind, writePlainIndex } from './plain-pagefind.ts';
import { openRivals } from './rivals.ts';
import { percent, renderDisguises, renderKinds, renderScores } from './tables.ts';
import { readTexts } from '../../../tests/search/texts.ts';

const corpusSite = '.cache/bench/corpus';
/** Words of each kind that are asked for in every disguise. */
const items = 40;
const seed = 2026;

/**
 * How well the site and its rivals answer, as Markdown: the judged queries over a built site; the same over pages on
 * other subjects; names by their sound, and words in every disguise, over those.
 */
export async function reportQuality(site: string, showsMisses: boolean): Promise<string> {
  const terms = readTerms('content');
  await buildCorpus(corpusFolder, corpusSite, terms);
  const [own, other] = [await openEngines(site), await openEngines(corpusSite)];
  const bySound = await judgeAll(other, readBySound());
  const drawn = drawItems(readTexts(corpusSite), terms, items, seed);
  const disguised = [];
  for (const engine of other.all)
    disguised.push([engine.name, await askDisguised(engine, drawn, seed)] as const);
  return [
    await reportJudged('today’s recaps', own, readJudged(judgedFiles.real), showsMisses),
    await reportJudged('other subjects', other, readJudged(judgedFiles.corpus), showsMisses),
    `### Names that no page and no dictionary has in the script they are typed in, kept half\n`,
    renderHalf('by sound', bySound, 'kept'),
    `\n### ${items} words of each kind in every disguise: first page right, and the worst of the row\n`,
    renderDisguises(disguised),
    '',
  ].join('\n');
}

/** The engines over a site, ours first, and what only ours has. */
interface Engines {
  readonly ours: OurSearch;
  readonly all: readonly Engine[];
  readonly pages: number;
}

async function openEngines(site: string): Promise<Engines> {
  const texts = readTexts(site);
  const plainFolder = `${site}-plain`;
  await writePlainIndex(
    site,
    texts.map(({ id }) => id),
    plainFolder,
  );
  const ours = await openOurs(site);
  const rivals = [await openPlainPagefind(plainFolder), ...(await openRivals(texts))];
  return { ours, all: [ours, ...rivals], pages: texts.length };
}

type Answers = readonly (readonly [engine: string, answers: readonly Answer[]])[];

async function judgeAll({ all }: Engines, queries: readonly Judged[]): Promise<Answers> {
  const answers: (readonly [string, readonly Answer[]])[] = [];
  for (const engine of all) answers.push([engine.name, await judge(engine, queries)]);
  return answers;
}

const renderHalf = (title: string, answers: Answers, half?: Half): string =>
  renderScores(
    title,
    answers.map(([name, all]) => [name, scoreHalf(all, half)] as const),
    half === undefined || answers[0]![1].some(({ query }) => query.kind === 'nothing'),
  );

async function reportJudged(
  subject: string,
  engines: Engines,
  queries: readonly Judged[],
  showsMisses: boolean,
): Promise<string> {
  const answers = await judgeAll(engines, queries);
  const own = answers[0]![1];
  if (showsMisses) console.error(renderMisses(own));
  const rows = (await Promise.all(queries.map(({ q }) => engines.ours.rows(q)))).flat();
  const excerpts = rows.map(({ excerpt }) => excerpt).filter((line) => line.length > 0);
  return `### Quality, ${subject}: ${queries.length} judged queries over ${engines.pages} pages

${renderHalf('all', answers)}

${renderHalf('kept half', answers, 'kept')}

${renderHalf('tuned half', answers, 'tuned')}

${renderScores('this site', scoreKinds(own), false)}

${renderKinds(answers.map(([name, all]) => [name, scoreKinds(all)] as const))}

Of the ${rows.length} rows that this site shows, ${percent(share(rows, isMarked))} have a mark somewhere, and of their
excerpts ${percent(share(excerpts, hasMark))}.
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

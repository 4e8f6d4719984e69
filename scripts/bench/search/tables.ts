import type { Disguised } from '../../../tests/search/known-items.ts';
import type { Score } from '../../../tests/search/quality.ts';

/** Rows of cells → a Markdown table whose first row is its head. */
export function renderTable([head = [], ...rows]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, column) => (column === 0 ? '---' : '--:'));
  return [head, rule, ...rows].map(line).join('\n');
}

const measures = ['S@1', 'MRR@10', 'nDCG@10', 'recall@10', 'nothing found'];

/** Scores by name → a table of all measures. */
export const renderScores = (
  title: string,
  scores: Iterable<readonly [string, Score]>,
  hasNonsense: boolean,
): string =>
  renderTable([
    [title, 'queries', ...measures, ...(hasNonsense ? ['nonsense: nothing shown'] : [])],
    ...[...scores].map(([name, score]) => [
      name,
      String(score.queries),
      ...[score.first, score.reciprocal, score.gain, score.recall].map(decimals),
      percent(score.empty),
      ...(hasNonsense ? [percent(score.silent)] : []),
    ]),
  ]);

/** MRR@10 of each kind, an engine a column. */
export function renderKinds(engines: readonly (readonly [string, ReadonlyMap<string, Score>])[]) {
  const kinds = [...(engines[0]?.[1].keys() ?? [])];
  return renderTable([
    ['MRR@10', ...engines.map(([name]) => name)],
    ...kinds.map((kind) => [
      kind,
      ...engines.map(([, scores]) => decimals(scores.get(kind)?.reciprocal ?? 0)),
    ]),
  ]);
}

/** First pages that were right, an engine a column, with the worst way to type of each row. */
export function renderDisguises(engines: readonly (readonly [string, readonly Disguised[]])[]) {
  const own = engines[0]?.[1] ?? [];
  return renderTable([
    ['first page right', 'asked', ...engines.map(([name]) => name), 'worst of this site'],
    ...[...new Set(own.map(({ row }) => row))].map((row) => {
      const of = (all: readonly Disguised[]) => all.filter((one) => one.row === row);
      const asked = of(own).reduce((sum, one) => sum + one.asked, 0);
      const mean = (all: readonly Disguised[]) =>
        of(all).reduce((sum, { first, asked }) => sum + first * asked, 0) / asked;
      const worst = of(own).toSorted((one, other) => one.first - other.first)[0]!;
      return [
        row,
        String(asked),
        ...engines.map(([, all]) => decimals(mean(all))),
        worst.name === '' ? '' : `${worst.name} ${decimals(worst.first)}`,
      ];
    }),
  ]);
}

/** 0.9876 → .988 */
export const decimals = (value: number): string => value.toFixed(3).replace(/^0/, '');

/** 0.0196 → 2.0 % */
export const percent = (value: number): string => `${(value * 100).toFixed(1)} %`;

/** 153600 → 150.0 KB */
export const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;

/** 3.456 → 3.5 ms */
export const milliseconds = (time: number): string => `${time.toFixed(1)} ms`;

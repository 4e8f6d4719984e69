/** The middle of some numbers; of an even amount the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = sorted.length / 2;
  return (sorted[Math.ceil(middle) - 1]! + sorted[Math.floor(middle)]!) / 2;
}

/** Figures of several runs → the median of each; one that a run lacks is lacking. */
export function medians<Figures extends object>(runs: readonly Figures[]): Figures {
  const [first] = runs;
  if (first === undefined) throw new Error('There is nothing to take a median of.');
  return Object.fromEntries(
    Object.keys(first).map((name) => {
      const values = runs.map((run) => (run as Record<string, number | null>)[name] ?? null);
      const isWhole = values.every((value) => value !== null);
      return [name, isWhole ? round(median(values)) : null];
    }),
  ) as Figures;
}

/** Figures as multiples of others; what either lacks is lacking. */
export function ratios<Figures extends object>(figures: Figures, others: Figures): Figures {
  return Object.fromEntries(
    Object.entries(figures as Record<string, number | null>).map(([name, value]) => {
      const other = (others as Record<string, number | null>)[name] ?? null;
      return [name, value === null || other === null || other === 0 ? null : round(value / other)];
    }),
  ) as Figures;
}

/** Four digits are more than any of this can be trusted for. */
const round = (value: number): number => Number(value.toPrecision(4));

import type { Lineage, StagePoint } from './site.ts';

/** How one telling treats each stage of its lineage: something new, something told before, or nothing. */
export type StageMark = 'fresh' | 'told' | 'absent';

/** The marks of a lineage, stage by stage, each in the order of its tellings. */
export const markStages = ({ stages }: Lineage): { name: string; marks: StageMark[] }[] =>
  stages.map(({ name, cells }) => ({ name, marks: cells.map(markOf) }));

const markOf = (points: readonly StagePoint[]): StageMark =>
  points.length === 0 ? 'absent' : points.some(({ fresh }) => fresh) ? 'fresh' : 'told';

/** Points that follow one another and are all new, or all told before: the word for it then stands once. */
export function runsOf(points: readonly StagePoint[]): { fresh: boolean; texts: string[] }[] {
  const runs: { fresh: boolean; texts: string[] }[] = [];
  for (const { fresh, text } of points) {
    const last = runs.at(-1);
    if (last?.fresh === fresh) last.texts.push(text);
    else runs.push({ fresh, texts: [text] });
  }
  return runs;
}

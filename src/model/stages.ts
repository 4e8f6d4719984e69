import type { Lineage, StagePoint } from './site.ts';

/** How one telling treats each stage of its lineage: something new, something told before, or nothing. */
export type StageMark = 'fresh' | 'told' | 'absent';

/** The marks of a lineage, stage by stage, each in the order of its tellings. */
export const markStages = ({ stages }: Lineage): { name: string; marks: StageMark[] }[] =>
  stages.map(({ name, cells }) => ({ name, marks: cells.map(markOf) }));

const markOf = (points: readonly StagePoint[]): StageMark =>
  points.length === 0 ? 'absent' : points.some(({ fresh }) => fresh) ? 'fresh' : 'told';

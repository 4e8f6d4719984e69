import type { Lineage, Service, Session, StagePoint } from './site.ts';

/** How one telling treats a stage of its lineage: something new, something told before, or nothing. */
export type StageMark = 'fresh' | 'told' | 'absent';

/** What each telling of a lineage made of its stages, in their order. */
export const markTellings = ({
  tellings,
  stages,
}: Lineage): { session: Session; marks: StageMark[] }[] =>
  tellings.map((session, column) => ({
    session,
    marks: stages.map(({ cells }) => markOf(cells[column] ?? [])),
  }));

const markOf = (points: readonly StagePoint[]): StageMark =>
  points.length === 0 ? 'absent' : points.some(({ fresh }) => fresh) ? 'fresh' : 'told';

/** A telling as a column of its lineage's table. */
export interface Column {
  readonly session: Session;
  /** What it said of each stage, in their order. */
  readonly cells: readonly (readonly StagePoint[])[];
  /** The services that it named first at each. */
  readonly entering: readonly (readonly Service[])[];
  /** Whether it says something of a few stages only, and needs less room. */
  readonly isSparse: boolean;
}

/** The tellings that say something of some stage; of the others there is nothing to put into a column. */
export const columnsOf = ({ tellings, stages }: Lineage): Column[] =>
  tellings
    .map((session, column) => {
      const cells = stages.map(({ cells }) => cells[column] ?? []);
      const entering = stages.map(({ entering }) => entering[column] ?? []);
      return { session, cells, entering };
    })
    .map(({ cells, ...telling }) => ({
      ...telling,
      cells,
      told: cells.filter(({ length }) => length > 0).length,
    }))
    .filter(({ told }) => told > 0)
    .map(({ told, ...column }) => ({ ...column, isSparse: told * 3 < stages.length }));

/** What a telling said of a stage, with what was new in it by itself: the word for it then stands once. */
export const partPoints = (points: readonly StagePoint[]): { told: string[]; fresh: string[] } => ({
  told: points.filter(({ fresh }) => !fresh).map(({ text }) => text),
  fresh: points.filter(({ fresh }) => fresh).map(({ text }) => text),
});

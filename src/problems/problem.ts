import { severityOf, type RuleId } from './rules.ts';

/** Where something is wrong: a whole file, a field of its data, or a point in its text. */
export type Place =
  | { readonly kind: 'file'; readonly file: string }
  | { readonly kind: 'field'; readonly file: string; readonly path: FieldPath }
  | {
      readonly kind: 'text';
      readonly file: string;
      readonly line: number;
      readonly column: number;
    };

/** The way to a field from the top of a file's data: `['sessions', 3, 'start']`. */
export type FieldPath = readonly (string | number)[];

/** Something wrong with what an author wrote, as data; nobody prints it here. */
export interface Problem {
  readonly rule: RuleId;
  readonly severity: 'error' | 'warning';
  /** What is wrong, naming the value. */
  readonly message: string;
  /** What to do about it. */
  readonly hint?: string | undefined;
  readonly place: Place;
}

/** The problem of a field, as the schema and the model report it. */
export function fieldProblem(
  rule: RuleId,
  file: string,
  path: FieldPath,
  message: string,
  hint?: string,
): Problem {
  return { rule, severity: severityOf(rule), message, hint, place: { kind: 'field', file, path } };
}

/** Whether a list of problems must stop a build. */
export const hasErrors = (problems: readonly Problem[]): boolean =>
  problems.some(({ severity }) => severity === 'error');

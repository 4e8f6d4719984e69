import { join } from 'node:path';
import type { Problem } from '../problems/problem.ts';
import type { RuleId } from '../problems/rules.ts';
import { findSource } from './sources.ts';

/** Something wrong with a part of a build, wherever it stands. */
export type Finding = Pick<Problem, 'rule' | 'message' | 'hint'>;

/** A finding by its parts. */
export const finding = (rule: RuleId, message: string, hint?: string): Finding => ({
  rule,
  message,
  hint,
});

/** A finding and the built file that has it: `events/index.html`. */
export interface Fault extends Finding {
  readonly file: string;
}

/** What the problems of a build are named by. */
export interface BuiltFrom {
  /** The built folder. */
  readonly folder: string;
  /** The content folder, and every file below it: `events/summit/one/index.md`. */
  readonly content: string;
  readonly sources: readonly string[];
}

const named = 5;

/**
 * Faults as problems. What many files share (a dead link in the header) is one problem with the first
 * few of them named; it stands in the content file where there is one that can mend it.
 */
export function buildProblems(faults: readonly Fault[], from: BuiltFrom): Problem[] {
  const same = Map.groupBy(faults, ({ rule, message, hint }) => [rule, message, hint].join('\n'));
  return [...same.values()].map((group): Problem => {
    const { rule, message, hint } = group[0]!;
    const files = [...new Set(group.map(({ file }) => file))];
    const sources = new Set(files.map((file) => findSource(file, from.sources)));
    const [source] = sources.size === 1 ? sources : [];
    return {
      rule,
      severity: 'error',
      message: `${message} (${renderFiles(files)})`,
      hint,
      place: {
        kind: 'file',
        file: source === undefined ? join(from.folder, files[0]!) : join(from.content, source),
      },
    };
  });
}

function renderFiles(files: readonly string[]): string {
  const shown = files.slice(0, named).join(', ');
  return files.length > named ? `${shown} 외 ${files.length - named}곳` : shown;
}

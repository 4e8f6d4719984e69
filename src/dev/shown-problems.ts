import type { Problem } from '../problems/problem.ts';
import type { RuleId } from '../problems/rules.ts';

/** A problem as a page shows it while somebody writes. */
export interface ShownProblem extends Pick<Problem, 'severity' | 'message' | 'hint' | 'rule'> {
  readonly file: string;
  /** Nothing for a whole file. */
  readonly line: number | undefined;
  readonly column: number | undefined;
  /** The address, below the base path, of the page that is made of the file: `events/summit/one/`. */
  readonly page: string;
}

/** What is wrong with the content as it lies on the disk, or why nobody can say. */
export type Findings =
  | { readonly kind: 'found'; readonly problems: readonly ShownProblem[] }
  | { readonly kind: 'failed'; readonly why: string };

/** The problems of a folder, each with the page that it belongs to; `within` is a file's way from the folder. */
export const showProblems = (
  problems: readonly Problem[],
  within: (file: string) => string,
): ShownProblem[] =>
  problems.map(({ severity, message, hint, rule, place }) => ({
    severity,
    message,
    hint,
    rule,
    file: place.file,
    line: place.kind === 'text' ? place.line : undefined,
    column: place.kind === 'text' ? place.column : undefined,
    page: pageOf(within(place.file)),
  }));

/** events/a/b/index.md → events/a/b/ · events/a/programme.yml → events/a/ · services.yml → services/ */
const pageOf = (path: string): string =>
  path.includes('/') ? path.replace(/[^/]*$/, '') : `${path.replace(/\.[^.]*$/, '')}/`;

/** A file with one of these is shown as it was before. */
const stalling: ReadonlySet<RuleId> = new Set<RuleId>([
  ...(['frontmatter', 'yaml', 'schema', 'not-utf-8', 'loose-jamo'] as const),
  ...(['diagram', 'mdx-syntax', 'too-much'] as const),
]);

/** Problems by how near they are to a page (its own, those of the pages above it, all others), each kind by file and line. */
export function sortForPage(given: readonly ShownProblem[], page: string) {
  const problems = given.toSorted(
    (one, other) => compare(one.file, other.file) || (one.line ?? 0) - (other.line ?? 0),
  );
  const own = problems.filter((problem) => problem.page === page);
  const above = problems.filter(
    (problem) => problem.page !== page && page.startsWith(problem.page),
  );
  const others = problems.filter((problem) => !page.startsWith(problem.page));
  return {
    own,
    others: [...above, ...others],
    /** Whether the page is shown as it was, since its file cannot be read as it is. */
    isStale: own.some(({ severity, rule }) => severity === 'error' && stalling.has(rule)),
  };
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

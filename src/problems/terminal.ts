import { printable } from './printable.ts';
import type { Place, Problem } from './problem.ts';

const severities = { error: '오류', warning: '주의' } as const;

/** Problems as an author reads them in a terminal, by file and then by line. */
export function renderTerminal(problems: readonly Problem[]): string {
  if (problems.length === 0) return '문제가 없습니다.';
  const byFile = Map.groupBy(problems, ({ place }) => place.file);
  const blocks = [...byFile].map(([file, found]) =>
    [printable(file), ...found.toSorted(byPlace).map(renderProblem)].join('\n'),
  );
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return [...blocks, `오류 ${errors}건, 주의 ${problems.length - errors}건`].join('\n\n');
}

function renderProblem({ place, severity, message, hint, rule }: Problem): string {
  const head = `  ${renderPlace(place).padEnd(6)}  ${severities[severity]}  ${printable(message)}  ${rule}`;
  return hint ? `${head}\n          → ${printable(hint)}` : head;
}

function renderPlace(place: Place): string {
  if (place.kind === 'text') return `${place.line}:${place.column}`;
  return place.kind === 'field' ? place.path.join('.') : '-';
}

const byPlace = (one: Problem, other: Problem): number => lineOf(one.place) - lineOf(other.place);

const lineOf = (place: Place): number => (place.kind === 'text' ? place.line : 0);

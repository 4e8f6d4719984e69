interface Mutant {
  readonly replacement?: string;
  readonly status: string;
  readonly location: Span;
}

interface Span {
  readonly start: Position;
  readonly end: Position;
}

interface Position {
  readonly line: number;
  readonly column: number;
}

/** What Stryker writes of a run, as far as it is read here. */
export interface Report {
  readonly files: Readonly<
    Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>
  >;
}

/** How many mutants of a room were noticed, and what each of the others changed. */
export function renderSurvivors(room: string, { files }: Report): string {
  const all = Object.entries(files).flatMap(([path, { source, mutants }]) =>
    mutants
      .filter(({ status }) => status !== 'Ignored')
      .map((mutant) => ({ ...mutant, path, original: cut(source, mutant.location) })),
  );
  // A mutant with which a test file cannot even be loaded ("RuntimeError") fails the tests as well.
  const left = all.filter(({ status }) => status === 'Survived' || status === 'NoCoverage');
  const share = ((1 - left.length / all.length) * 100).toFixed(1);
  const rows = left.map(
    ({ path, location: { start }, status, original, replacement = '' }) =>
      `${path}:${start.line}:${start.column}  ${status === 'NoCoverage' ? 'not run' : 'survived'}  ${inOneLine(original)}  →  ${inOneLine(replacement)}`,
  );
  return [...rows, `${room}: ${share} % of ${all.length} killed, ${left.length} left`].join('\n');
}

function cut(source: string, { start, end }: Span): string {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  const last = lines.length - 1;
  return lines
    .map((line, at) =>
      line.slice(at === 0 ? start.column - 1 : 0, at === last ? end.column - 1 : undefined),
    )
    .join('\n');
}

function inOneLine(code: string): string {
  const line = code.replaceAll(/\s+/g, ' ');
  return line.length > 90 ? `${line.slice(0, 60)} … ${line.slice(-25)}` : line;
}

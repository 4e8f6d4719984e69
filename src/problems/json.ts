import type { Problem } from './problem.ts';

/** Problems for programs: one object with a list, places as lines and columns where they are known, and what was put right before. */
export const renderJson = (problems: readonly Problem[], fixed: readonly unknown[] = []): string =>
  JSON.stringify(
    {
      errors: problems.filter(({ severity }) => severity === 'error').length,
      warnings: problems.filter(({ severity }) => severity === 'warning').length,
      ...(fixed.length > 0 ? { fixed } : {}),
      problems: problems.map(({ place, severity, rule, message, hint }) => ({
        file: place.file,
        ...(place.kind === 'text' ? { line: place.line, column: place.column } : {}),
        ...(place.kind === 'field' ? { field: place.path.join('.') } : {}),
        severity,
        rule,
        message,
        ...(hint === undefined ? {} : { hint }),
      })),
    },
    undefined,
    2,
  );

import { renderGithub } from '#site/problems/github.ts';
import { renderJson } from '#site/problems/json.ts';
import type { Problem } from '#site/problems/problem.ts';
import { renderTerminal } from '#site/problems/terminal.ts';
import type { FixedFile } from '#site/load/fix-content.ts';
import { printable } from '#site/problems/printable.ts';
import type { Format } from './lint-arguments.ts';

/** What whoever runs a script looks at: the terminal, or the lines of a pull request. */
export const usualFormat = (): Format => (process.env['GITHUB_ACTIONS'] ? 'github' : 'text');

/** Shows problems in a form that whoever runs the script can read. */
export function printProblems(
  problems: readonly Problem[],
  format = usualFormat(),
  fixed: readonly FixedFile[] = [],
): void {
  if (format === 'json') console.log(renderJson(problems, fixed));
  else if (problems.length > 0)
    console.log(`\n${(format === 'github' ? renderGithub : renderTerminal)(problems)}\n`);
}

/** Shows what was put right, by file and line as they were. */
export function printFixed(files: readonly FixedFile[], format: Format): void {
  if (format === 'json') return;
  for (const { file, fixed } of files) {
    const lines = fixed.map(
      ({ line, what }) => `  ${String(line).padEnd(6)}  고침  ${printable(what)}`,
    );
    console.log(`\n${printable(file)}\n${lines.join('\n')}`);
  }
  const count = files.reduce((sum, { fixed }) => sum + fixed.length, 0);
  if (count > 0) console.log(`\n${count}곳을 고쳤습니다.`);
}

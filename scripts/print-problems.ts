import { renderGithub } from '#site/problems/github.ts';
import type { Problem } from '#site/problems/problem.ts';
import { renderTerminal } from '#site/problems/terminal.ts';

/** Shows problems where whoever runs the script looks for them: in the terminal, or on the lines of a pull request. */
export function printProblems(problems: readonly Problem[]): void {
  if (problems.length === 0) return;
  const render = process.env['GITHUB_ACTIONS'] ? renderGithub : renderTerminal;
  console.log(`\n${render(problems)}\n`);
}

import { checkContent } from '#site/load/check-content.ts';
import { parseSettings } from '#site/load/settings.ts';
import { renderGithub } from '#site/problems/github.ts';
import { hasErrors } from '#site/problems/problem.ts';
import { renderTerminal } from '#site/problems/terminal.ts';

const problems = await checkContent(parseSettings(process.env).content);
const render = process.env['GITHUB_ACTIONS'] ? renderGithub : renderTerminal;
console.log(problems.length === 0 ? '내용에 문제가 없습니다.' : render(problems));
process.exitCode = hasErrors(problems) ? 1 : 0;

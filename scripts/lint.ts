import { checkContent } from '#site/load/check-content.ts';
import { hasErrors } from '#site/problems/problem.ts';
import { printProblems } from './print-problems.ts';
import { readSettings } from './read-settings.ts';

const { problems } = await checkContent(readSettings().content);
printProblems(problems);
if (problems.length === 0) console.log('내용에 문제가 없습니다.');
process.exitCode = hasErrors(problems) ? 1 : 0;

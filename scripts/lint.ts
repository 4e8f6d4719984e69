import { parseArgs } from 'node:util';
import { checkContent } from '#site/load/check-content.ts';
import { hasErrors } from '#site/problems/problem.ts';
import { renderRules } from '#site/problems/rules.ts';
import { printProblems } from './print-problems.ts';
import { readSettings } from './read-settings.ts';

/* Looks the content over: `npm run lint:content`; what its rules ask: `npm run lint:content -- --rules`. */

const { rules } = readArguments();
if (rules) console.log(renderRules());
else {
  const { problems } = await checkContent(readSettings().content);
  printProblems(problems);
  if (problems.length === 0) console.log('내용에 문제가 없습니다.');
  process.exitCode = hasErrors(problems) ? 1 : 0;
}

function readArguments(): { rules?: boolean } {
  try {
    return parseArgs({ options: { rules: { type: 'boolean' } } }).values;
  } catch {
    console.error('쓸 수 있는 것은 --rules(규칙을 모두 보기)뿐입니다. 글은 늘 모두 살펴봅니다.');
    process.exit(1);
  }
}

import { build } from '#site/build/build.ts';
import { hasErrors } from '#site/problems/problem.ts';
import { printProblems } from './print-problems.ts';
import { readSettings } from './read-settings.ts';

/* Builds the site into OUT_DIR, or says what stands in the way and leaves OUT_DIR as it was. */

// An orderly exit takes away what was begun.
process.once('SIGINT', () => process.exit(130));
process.once('SIGTERM', () => process.exit(143));

const settings = readSettings();
const problems = await build(settings, (step) => console.log(step));
printProblems(problems);
const hasFailed = hasErrors(problems);
console.log(`${settings.out}: ${hasFailed ? '그대로 두었습니다.' : '새로 만들었습니다.'}`);
process.exitCode = hasFailed ? 1 : 0;

import { existsSync, watch } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { checkContent } from '#site/load/check-content.ts';
import { fixContent, type FixedFile } from '#site/load/fix-content.ts';
import { hasErrors, type Problem } from '#site/problems/problem.ts';
import { renderRules } from '#site/problems/render-rules.ts';
import { readArguments, type LintArguments } from './lint-arguments.ts';
import { printFixed, printProblems, usualFormat } from './print-problems.ts';
import { readSettings } from './read-settings.ts';

/* Looks the content over: `npm run lint:content -- [paths…] [--fix] [--watch] [--format text|json|github] [--rules]`. */

const { content } = readSettings();
const asked = readArguments(process.argv.slice(2), usualFormat() === 'github');
if ('refusal' in asked) stop(asked.refusal);
else if (asked.rules) console.log(renderRules());
else await lint(asked);

async function lint({ paths, fix, watch: isWatching, format }: LintArguments): Promise<void> {
  const chosen = paths.map(findPath);
  const look = async () => {
    const fixed = fix ? await fixContent(content, (file) => isChosen(file, chosen)) : [];
    const { problems } = await checkContent(content);
    tell(
      fixed,
      problems.filter(({ place }) => isChosen(place.file, chosen)),
    );
  };
  const tell = (fixed: readonly FixedFile[], problems: readonly Problem[]) => {
    printFixed(fixed, format);
    printProblems(problems, format, fixed);
    if (format === 'text')
      console.log(
        problems.length === 0
          ? '내용에 문제가 없습니다.'
          : '규칙마다 까닭과 보기는 content/RULES.md에 있습니다.',
      );
    process.exitCode = hasErrors(problems) ? 1 : 0;
  };
  await look();
  if (!isWatching) return;
  console.log(`${content}: 고칠 때마다 다시 봅니다. 끝내려면 Ctrl+C`);
  let looking = Promise.resolve();
  let waiting: NodeJS.Timeout | undefined;
  watch(content, { recursive: true }, () => {
    // An editor writes a file in several steps.
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      looking = looking.then(async () => {
        console.log(`\n${new Date().toLocaleTimeString('ko')}`);
        await look();
      });
    }, 100);
  });
}

/** A file or folder as it was named, from here or from the content folder. */
function findPath(path: string): string {
  const found = [path, join(content, path), join(content, 'events', path)].find((each) =>
    existsSync(each),
  );
  if (found === undefined) return stop(`\`${path}\`이(가) 없습니다.`);
  if (relative(content, found).startsWith('..') && relative(found, content).startsWith('..'))
    return stop(`\`${path}\`은(는) ${content} 폴더 안에 있지 않습니다.`);
  return resolve(found);
}

function isChosen(file: string, chosen: readonly string[]): boolean {
  const isWithin = (path: string) => `${resolve(file)}${sep}`.startsWith(`${path}${sep}`);
  return chosen.length === 0 || chosen.some(isWithin);
}

function stop(why: string): never {
  console.error(why);
  process.exit(2);
}

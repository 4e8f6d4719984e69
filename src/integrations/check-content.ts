import type { AstroIntegration } from 'astro';
import { checkContent } from '../load/check-content.ts';
import { hasErrors } from '../problems/problem.ts';
import { renderTerminal } from '../problems/terminal.ts';

/** Stops a build before it begins when the content has errors: Astro alone would name neither line nor, often, file. */
export const contentCheck = (directory: string): AstroIntegration => ({
  name: 'content-check',
  hooks: {
    'astro:config:setup': async ({ command, logger }) => {
      if (command !== 'build') return;
      const problems = await checkContent(directory);
      if (problems.length > 0) logger.error(`\n${renderTerminal(problems)}`);
      if (!hasErrors(problems)) return;
      const end = new Error('내용의 문제를 고친 뒤 다시 빌드해 주세요.');
      // Astro would print it below the list, where an author looks first.
      delete end.stack;
      throw end;
    },
  },
});

import { cancel, isCancel, select, text } from '@clack/prompts';
import type { Ask } from '#site/scaffold/ask.ts';

/** Whoever sits at the terminal; nobody where there is none. */
export function findAsk(): Ask | undefined {
  return process.stdin.isTTY && process.stdout.isTTY ? terminal : undefined;
}

const terminal: Ask = {
  async text({ message, usual, example, check }) {
    const answer = await text({
      message: usual ? `${message} (그냥 Enter: ${usual})` : message,
      ...(example === undefined || usual ? {} : { placeholder: `예: ${example}` }),
      validate: (typed = '') =>
        typed.trim() === '' && usual !== undefined ? undefined : check?.(typed.trim()),
    });
    return orStop(answer).trim() || (usual ?? '');
  },
  async choose({ message, choices }) {
    const answer = await select({
      message: `${message} (↑↓로 고르고 Enter)`,
      options: [...choices],
      maxItems: 12,
      showInstructions: false,
    });
    return orStop(answer);
  },
};

/** Ctrl+C is no answer: nothing has been written. */
function orStop(answer: string | symbol | undefined): string {
  if (!isCancel(answer)) return (answer as string | undefined) ?? '';
  cancel('그만두었습니다. 아무것도 바꾸지 않았습니다.');
  process.exit(130);
}

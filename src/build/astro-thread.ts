import { parentPort, workerData } from 'node:worker_threads';
import { build } from 'astro';
import { logHandlers } from 'astro/config';
import type { AstroFailure } from './run-astro.ts';

/* Runs Astro in a thread of its own: what it prints can be told from what the build says, and it ends with the build. */

const { out } = workerData as { readonly out: string };

try {
  // Of each page it makes it would tell that it did.
  await build({ outDir: out, logger: logHandlers.json({ level: 'warn' }), logLevel: 'warn' });
} catch (error) {
  parentPort?.postMessage(describe(error));
}

/** What is left of an error on its way to another thread is its message, so the rest is told beside it. */
function describe(error: unknown): AstroFailure {
  if (!(error instanceof Error)) return { message: String(error) };
  const { loc, id, hint, code, path, cause } = error as Error & {
    loc?: { file?: string; line?: number; column?: number };
    id?: string;
    hint?: string;
    code?: string;
    path?: string;
  };
  return {
    message: error.message,
    hint,
    code,
    path,
    file: loc?.file ?? id,
    line: loc?.line,
    column: loc?.column,
    cause: cause === undefined ? undefined : describe(cause),
  };
}

import { relative } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { buildSignal, tellChecked } from '../load/checked.ts';
import type { Shard } from '../photos/shard.ts';
import type { Problem } from '../problems/problem.ts';
import { explainSystemError } from '../problems/system-error.ts';
import { findComplaints, onOneLine } from './astro-log.ts';

/** Why Astro stopped, as far as it says; lines and columns from 1. */
export interface AstroFailure {
  readonly message: string;
  readonly hint?: string | undefined;
  /** The operating system's code, and the path it refused. */
  readonly code?: string | undefined;
  readonly path?: string | undefined;
  readonly file?: string | undefined;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  readonly cause?: AstroFailure | undefined;
}

/** What the site is made from, and what a process cannot do without. */
const passedOn = [
  ...['SITE_URL', 'BASE_PATH', 'CONTENT_DIR', 'OUT_DIR'],
  ...['REPOSITORY_URL', 'GITHUB_SERVER_URL', 'GITHUB_REPOSITORY'],
  ...['PATH', 'HOME', 'TMPDIR', 'TEMP', 'TMP', 'SystemRoot'],
];

/**
 * All that the thread sees of the environment. A shell's `NODE_ENV` or `DEV` would publish pages made
 * for development, and what runs there has no use for anybody's tokens.
 */
const readEnvironment = (): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => passedOn.includes(name))),
  NODE_ENV: 'production',
  ASTRO_TELEMETRY_DISABLED: '1',
  NO_COLOR: '1',
});

/** Astro at work in a thread of its own. */
export interface RunningAstro {
  /** Lets it open the content, which has been checked by now, and waits for its pages: everything that it says and does not say of every build is a problem. */
  readonly finish: () => Promise<Problem[]>;
  /** Ends it, wherever it is. */
  readonly stop: () => Promise<unknown>;
}

/** Lets Astro begin to make the pages into a folder. It gets ready, and opens nothing of the content yet; of the pictures it makes those of a shard, or all. */
export function startAstro(out: string, shard?: Shard): RunningAstro {
  const checked = buildSignal();
  const thread = new Worker(new URL('./astro-thread.ts', import.meta.url), {
    workerData: { out, checked },
    env: { ...readEnvironment(), ...(shard && { PHOTO_SHARD: `${shard.at}/${shard.of}` }) },
    stdout: true,
    stderr: true,
  });
  const failures: AstroFailure[] = [];
  thread.on('message', (failure: AstroFailure) => failures.push(failure));
  thread.on('error', ({ message }) => failures.push({ message }));
  const said = Promise.all([
    text(thread.stdout),
    text(thread.stderr),
    // Not `once` of node:events, which fails with the thread's first error: that is told of above.
    new Promise<void>((resolve) =>
      thread.once('exit', (code) => {
        if (code !== 0 && failures.length === 0) failures.push({ message: `exit code ${code}` });
        resolve();
      }),
    ),
  ]);
  return {
    finish: async () => {
      tellChecked(checked);
      const [log, errors] = await said;
      return failures.length > 0 ? failures.map(describeFailure) : findComplaints(log + errors);
    },
    stop: () => thread.terminate(),
  };
}

function describeFailure(failure: AstroFailure): Problem {
  const { message, hint, file = 'astro.config.mjs', line, column = 1, cause } = failure;
  const path = relative('.', pathOf(file));
  // Rolldown's messages come with colours, boxes and a trace of Rust.
  const words = onOneLine(message.replace(/\s*Stack backtrace:.*/s, ''));
  const reason = cause === undefined ? '' : ` (${cause.message})`;
  return (
    explainSystemError(failure) ?? {
      rule: 'astro',
      severity: 'error',
      message: `사이트를 만들지 못했습니다: ${words}${reason}`,
      hint,
      place:
        line === undefined
          ? { kind: 'file', file: path }
          : { kind: 'text', file: path, line, column },
    }
  );
}

/** Vite names files by address or with a query. */
const pathOf = (file: string): string =>
  (file.startsWith('file:') ? fileURLToPath(file) : file).replace(/\?.*$/s, '');

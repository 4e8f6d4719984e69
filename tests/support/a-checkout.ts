import { spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { cpSync, globSync, mkdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { plainTerminal } from './run-build.ts';

/** What a build needs of the repository, besides content and packages; its guides are pages. */
const parts = [
  ...['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'],
  ...['content/README.md', 'content/RULES.md'],
  ...['public', 'scripts', 'src'],
];

/** How a run ended, and all that it said. */
export interface Ended {
  readonly exitCode: number | null;
  readonly output: string;
}

/** A checkout of this repository in another folder, with the packages of this one, and builds in it. */
export interface Checkout {
  readonly folder: string;
  /** Starts a build; `under` is a command that runs it, such as `['taskset', '-c', '0']`. */
  readonly start: (environment?: NodeJS.ProcessEnv, under?: readonly string[]) => Started;
  readonly build: (environment?: NodeJS.ProcessEnv, under?: readonly string[]) => Promise<Ended>;
}

/** A build that is under way. */
export interface Started {
  readonly process: ChildProcess;
  readonly ended: Promise<Ended>;
  /** Waits until it has said something. */
  readonly said: (words: string) => Promise<void>;
}

export function makeCheckout(folder: string): Checkout {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const filter = (path: string) => !path.includes('/node_modules');
  for (const part of parts) cpSync(part, join(folder, part), { recursive: true, filter });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  const start: Checkout['start'] = (environment = {}, under = []) => {
    const [command = '', ...args] = [...under, process.execPath, 'scripts/build.ts'];
    const env = {
      ...process.env,
      ...plainTerminal,
      OUT_DIR: 'dist',
      ...environment,
    };
    return follow(spawn(command, args, { cwd: folder, env }));
  };
  return { folder, start, build: async (...how) => start(...how).ended };
}

function follow(child: ChildProcess): Started {
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const ended = once(child, 'close').then(([exitCode]) => ({
    exitCode: exitCode as number | null,
    output,
  }));
  const said = async (words: string) => {
    while (!output.includes(words)) {
      if (child.exitCode !== null) throw new Error(`It ended without “${words}”:\n${output}`);
      await Promise.race([once(child.stdout!, 'data'), ended]);
    }
  };
  return { process: child, ended, said };
}

/** Every file of a folder and its content, as one line each: `index.html 5f3a…`. */
export const hashFolder = (folder: string): readonly string[] =>
  globSync('**/*', { cwd: folder })
    .filter((file) => statSync(join(folder, file)).isFile())
    .map((file) => `${file} ${hash(readFileSync(join(folder, file)))}`)
    .sort();

const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex').slice(0, 16);

import { execFileSync } from 'node:child_process';
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, release, totalmem, type } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '../find-browser.mjs';
import type { Machine, Results } from './results.ts';

const folder = join(import.meta.dirname, 'results');

/** What was measured on a day, if anything. */
export const readResults = (date: string): Results | undefined => readFile(`${date}.json`);

/** What was measured last, if anything. */
export const readNewest = (): Results | undefined => {
  const [newest] = globSync('*.json', { cwd: folder }).toSorted().reverse();
  return newest === undefined ? undefined : readFile(newest);
};

/** Writes down what was measured on its day. */
export function writeResults(results: Results): string {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${results.date}.json`);
  writeFileSync(file, `${JSON.stringify(results, undefined, 2)}\n`);
  return file;
}

function readFile(name: string): Results | undefined {
  try {
    return JSON.parse(readFileSync(join(folder, name), 'utf8')) as Results;
  } catch {
    return undefined;
  }
}

/** The machine that measures. */
export function describeMachine(): Machine {
  const all = cpus();
  const browser = findBrowser();
  return {
    processor: all[0]?.model.trim() ?? '?',
    cores: all.length,
    memory: totalmem(),
    system: `${type()} ${release()}`,
    node: process.version,
    browser: browser === undefined ? '없음' : ask(browser, ['--version']),
  };
}

/** This site's commit, with a `+` where files differ from it but what is measured; nothing outside a repository. */
export function readCommit(): string {
  const commit = ask('git', ['rev-parse', '--short', 'HEAD']);
  const others = ['.', ':!scripts/bench/results', ':!README.md'];
  const isChanged = ask('git', ['status', '--porcelain', '--', ...others]) !== '';
  return commit === '' || !isChanged ? commit : `${commit}+`;
}

/** The first line of what a program says; nothing where it is missing. */
export function ask(program: string, words: readonly string[]): string {
  try {
    const said = execFileSync(program, words, {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return said.split('\n')[0]!.trim();
  } catch {
    return '';
  }
}

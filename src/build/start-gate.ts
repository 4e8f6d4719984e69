import { Worker } from 'node:worker_threads';
import type { Problem } from '../problems/problem.ts';
import type { Expected } from '../verify/verify-build.ts';

/** What the thread of the gate is told. */
export interface GateTask {
  readonly folder: string;
  readonly address: string;
  readonly expected: Omit<Expected, 'address'>;
  /** The file in which it remembers what it read before. */
  readonly memory: string;
}

/** A look at a folder that is not yet all written. */
export interface Gate {
  /** What is wrong with the folder, now that it is all written; rejects where the gate itself fails. */
  readonly finish: () => Promise<Problem[]>;
  /** Ends it, whether it was asked or not. */
  readonly stop: () => Promise<unknown>;
}

/** Begins to verify a folder, beside all else: a file that changes after it was read is read again. */
export function startGate(
  folder: string,
  { address, ...expected }: Expected,
  memory: string,
): Gate {
  const workerData: GateTask = { folder, address: address.href, expected, memory };
  const thread = new Worker(new URL('./gate-thread.ts', import.meta.url), { workerData });
  thread.unref();
  const problems = new Promise<Problem[]>((resolve, reject) => {
    thread.once('message', resolve);
    thread.once('error', reject);
    thread.once('exit', (code) => reject(new Error(`The gate ended without a word: ${code}.`)));
  });
  // Whoever asks is told.
  problems.catch(() => undefined);
  return {
    finish: () => {
      thread.ref();
      thread.postMessage('finish');
      return problems;
    },
    stop: () => thread.terminate(),
  };
}

import type { Problem } from '../problems/problem.ts';
import { explainSystemError } from '../problems/system-error.ts';
import { takeLock } from './lock.ts';

/** Works on what builds of this checkout keep while nobody else does; what the operating system refuses is a problem. */
export async function workAlone(
  work: () => Promise<readonly Problem[]>,
  onWait: () => void = () => undefined,
): Promise<readonly Problem[]> {
  try {
    const release = await takeLock('.cache/build.lock', onWait);
    try {
      return await work();
    } finally {
      release();
    }
  } catch (error) {
    const problem = explainSystemError(error);
    if (problem === undefined) throw error;
    return [problem];
  }
}

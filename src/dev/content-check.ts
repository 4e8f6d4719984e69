import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { latestWins } from './latest-wins.ts';
import type { Findings } from './shown-problems.ts';

/** Looks the content over in a thread whenever it is asked to, and tells what was found. */
export function startContentCheck(content: string, tell: (findings: Findings) => void) {
  const start = () => {
    const worker = new Worker(new URL('./lint-thread.ts', import.meta.url), {
      workerData: { content },
    });
    // The server ends without waiting for it.
    worker.unref();
    return worker;
  };
  let worker = start();
  return latestWins(async () => {
    try {
      worker.postMessage('look');
      const [findings] = (await once(worker, 'message')) as [Findings];
      tell(findings);
    } catch (error) {
      worker = start();
      tell({ kind: 'failed', why: String(error) });
    }
  }, 250);
}

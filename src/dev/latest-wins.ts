/**
 * Runs a task soon after it is asked for, and never twice at once: however often it is asked for meanwhile,
 * it runs once more, and what it finds then is the latest.
 */
export function latestWins(task: () => Promise<void>, pause: number): () => void {
  let waiting: NodeJS.Timeout | undefined;
  let isRunning = false;
  let isAskedAgain = false;

  async function run(): Promise<void> {
    isRunning = true;
    isAskedAgain = false;
    try {
      await task();
    } catch (error) {
      // The server goes on: the next change may be better.
      console.error(error);
    }
    isRunning = false;
    if (isAskedAgain) ask();
  }

  function ask(): void {
    if (isRunning) {
      isAskedAgain = true;
      return;
    }
    clearTimeout(waiting);
    waiting = setTimeout(() => void run(), pause);
  }
  return ask;
}

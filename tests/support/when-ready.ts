import type { Page } from '@playwright/test';

/**
 * Waits until all that a page's scripts do by themselves is done, as a reader's first sign has them do it: whoever
 * presses a key or taps before that may not be answered, and on a busy machine that takes a while.
 */
export async function whenReady(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const loader = document.querySelector<HTMLScriptElement>('script[data-after]');
    const begins = loader?.dataset['after']?.split(' ') ?? [];
    await Promise.all(begins.map((address) => import(address)));
    dispatchEvent(new Event('scroll'));
  });
  await page.waitForFunction(() => {
    const files = performance.getEntriesByType('resource').map(({ name }) => name);
    const rest = files.find((name) => name.includes('/for-readers.'));
    return rest !== undefined && import(rest).then(() => true);
  });
}

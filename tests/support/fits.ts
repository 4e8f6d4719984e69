import { expect, type Page } from '@playwright/test';

/** A reader never has to push a page sideways. */
export async function expectToFit(page: Page): Promise<void> {
  const [wanted, given] = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return [scrollWidth, clientWidth] as const;
  });
  expect(wanted, `the width of ${page.url()}`).toBeLessThanOrEqual(given);
}

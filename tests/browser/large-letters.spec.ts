import { expect, test } from '@playwright/test';
import { expectToFit } from '../support/fits.ts';

// Letters twice as large as most readers have them.
test.use({
  launchOptions: [
    async ({ launchOptions }, use) => {
      const args = [...(launchOptions.args ?? []), '--blink-settings=defaultFontSize=32'];
      await use({ ...launchOptions, args });
    },
    { scope: 'worker' },
  ],
});

test('the header fits a phone with large letters, and search stays in reach', async ({ page }) => {
  for (const width of [320, 360, 768]) {
    await page.setViewportSize({ width, height: 740 });
    await page.goto('./about/');
    await expectToFit(page);
    const find = page.getByRole('banner').getByRole('button', { name: '찾기' });
    await expect(find).toBeInViewport({ ratio: 1 });
  }
});

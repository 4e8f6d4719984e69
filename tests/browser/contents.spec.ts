import { expect, test, type Page } from '@playwright/test';
import { findBarriersInLight } from '../support/barriers.ts';
import { expectToFit } from '../support/fits.ts';
import { whenReady } from '../support/when-ready.ts';

const recap = './events/cloud-forum-seoul-2022/promises-between-services/';
const contents = (page: Page) => page.getByRole('navigation', { name: '차례' });
const current = (page: Page) => contents(page).locator('[aria-current]');
const strip = (page: Page) => contents(page).locator('summary');

/** The chapters of the page as its contents name them. */
const chapters = (page: Page) => contents(page).getByRole('link');

test('the contents name the chapter that is read, to the end of the page', async ({ page }) => {
  await page.goto(recap);
  await expect(current(page)).toHaveCount(0);
  await page.locator('#saga').evaluate((heading) => heading.scrollIntoView());
  await expect(current(page)).toHaveText('Saga 패턴');
  await expect(current(page)).toHaveAttribute('aria-current', 'location');
  await page.mouse.move(800, 400);
  await page.mouse.wheel(0, 100_000);
  await expect(current(page)).toHaveText((await chapters(page).last().textContent())!);
  await page.mouse.wheel(0, -100_000);
  await expect(current(page)).toHaveCount(0);
});

test('each chapter that is chosen is the current one, however near the end it stands @phone', async ({
  page,
}) => {
  await page.goto(recap);
  const links = await contents(page)
    .locator('a')
    .evaluateAll((all) =>
      all.map((link) => ({ hash: (link as HTMLAnchorElement).hash, text: link.textContent })),
    );
  expect(links.length).toBeGreaterThan(5);
  for (const { hash, text } of links) {
    await page.goto(`${recap}${hash}`);
    await expect(current(page)).toHaveText(text);
  }
});

test('a long list keeps the current chapter in sight', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 320 });
  await page.goto(recap);
  await page.mouse.move(800, 200);
  await page.mouse.wheel(0, 100_000);
  await expect(current(page)).toHaveText((await chapters(page).last().textContent())!);
  const isInSight = await current(page).evaluate((item) => {
    const [own, list] = [item, item.closest('nav')!].map((box) => box.getBoundingClientRect());
    return own!.top >= list!.top && own!.bottom <= list!.bottom;
  });
  expect(isInSight).toBe(true);
});

test('a strip below the header names the chapter, opens the list and covers no heading @phone-only', async ({
  page,
}) => {
  await page.goto(recap);
  const shifts = await page.evaluateHandle(() => {
    const seen: number[] = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        seen.push((entry as unknown as { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
    return seen;
  });
  await page.goto(`${recap}#saga`);
  await expect(strip(page)).toHaveText(/차례\s*· Saga 패턴/);
  const bar = (await strip(page).boundingBox())!;
  expect(bar.height).toBe(40);
  const header = (await page.getByRole('banner').boundingBox())!;
  expect(Math.abs(bar.y - (header.y + header.height))).toBeLessThan(3);
  const heading = (await page.locator('#saga').boundingBox())!;
  expect(heading.y).toBeGreaterThanOrEqual(bar.y + bar.height);
  await strip(page).tap();
  await expect(chapters(page).first()).toBeVisible();
  expect(await findBarriersInLight(page)).toEqual([]);
  await expectToFit(page);
  const last = chapters(page).last();
  const name = (await last.textContent())!;
  await last.tap();
  await expect(last).toBeHidden();
  await expect(strip(page)).toContainText(name);
  expect(await shifts.jsonValue().catch(() => [])).toEqual([]);
});

test('the strip is opened and closed with keys, and closes when the reader goes on @phone-only', async ({
  page,
}) => {
  await page.goto(`${recap}#saga`);
  await whenReady(page);
  const before = await page.evaluate(() => scrollY);
  await strip(page).focus();
  expect(await page.evaluate(() => scrollY)).toBe(before);
  await expect(async () => {
    await page.keyboard.press('Enter');
    await expect(chapters(page).first()).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(chapters(page).first()).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(strip(page)).toBeFocused({ timeout: 1000 });
    await expect(contents(page).locator('details')).not.toHaveAttribute('open');
  }).toPass();
  await page.keyboard.press('Enter');
  await expect(chapters(page).first()).toBeVisible();
  await page.getByRole('banner').getByRole('button', { name: '메뉴' }).focus();
  await expect(chapters(page).first()).toBeHidden();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the contents are a list beside the text, and on a phone a fold @phone', async ({
    page,
  }) => {
    await page.goto(recap);
    const isPhone = page.viewportSize()!.width < 960;
    if (isPhone) {
      await expect(chapters(page).first()).toBeHidden();
      await strip(page).tap();
    }
    await expect(chapters(page).first()).toBeVisible();
    await chapters(page).nth(3).click();
    await expect(page).toHaveURL(/#.+$/);
  });
});

import { expect, test, type Page } from '@playwright/test';
import { findBarriers } from '../support/barriers.ts';

/** One address of every kind of page. */
const kinds = {
  home: './',
  events: './events/',
  event: './events/aws-summit-seoul-2016/',
  'event with a full session': './events/aws-summit-seoul-2019/',
  recap: './events/aws-summit-seoul-2023/twelve-microservice-patterns/',
  'recap with diagrams': './events/cloud-computing-day-2016/scaling-your-service-without-limit/',
  lineages: './lineages/',
  lineage: './lineages/ten-million-users/',
  services: './services/',
  service: './services/aws-lambda/',
  speakers: './speakers/',
  speaker: './speakers/yoon-seokchan/',
  about: './about/',
  licences: './about/licences/',
  'not found': './nowhere/',
} as const;

/** Opens a page and gathers what a reader must never meet: errors, and requests to somebody else. */
async function openQuietly(page: Page, address: string): Promise<string[]> {
  const faults: string[] = [];
  const origin = new URL(test.info().project.use.baseURL!).origin;
  page.on('pageerror', (error) => void faults.push(`error: ${error.message}`));
  page.on('console', (message) => {
    // The browser's own word for the 404 that the page is about.
    const isMissing = address.includes('nowhere') && message.text().includes('404');
    if (message.type() === 'error' && !isMissing) faults.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) faults.push(`request: ${request.url()}`);
  });
  await page.goto(address);
  await page.waitForLoadState('networkidle');
  return faults;
}

for (const [kind, address] of Object.entries(kinds)) {
  test.describe(kind, () => {
    test('asks nobody else, has no error and fits the width @phone', async ({ page }) => {
      const faults = await openQuietly(page, address);
      const { scrollWidth, clientWidth } = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return { scrollWidth, clientWidth };
      });
      expect(faults).toEqual([]);
      expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
    });

    test('has no barrier @phone', async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.goto(address);
      expect(await findBarriers(page)).toEqual([]);
    });
  });
}

test('a reader goes from the home page to an event, a recap, the search and a heading', async ({
  page,
}) => {
  await page.goto('./');
  await page.getByRole('link', { name: 'AWS Summit Seoul 2023' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('AWS Summit Seoul 2023');
  await page
    .getByRole('link', { name: /12가지 디자인 패턴/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('12가지 디자인 패턴');
  const field = page
    .getByRole('banner')
    .getByRole('searchbox')
    .or(page.getByRole('banner').getByRole('combobox'));
  await field.fill('Saga');
  await field.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=Saga/);
  const results = page.getByRole('list', { name: '검색 결과' });
  const heading = results.locator(':scope > li').first().getByRole('link', { name: 'Saga 패턴' });
  await expect(heading).toBeVisible();
  await expect(results).toHaveAttribute('aria-busy', 'false');
  await heading.click();
  await expect(page).toHaveURL(/twelve-microservice-patterns\/.*#saga$/);
  await expect(page.locator('#saga')).toBeInViewport();
});

test('the theme follows the system until the reader chooses, and the choice stays', async ({
  page,
}) => {
  const root = page.locator('html');
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('./');
  const light = await root.evaluate((element) => getComputedStyle(element).backgroundColor);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(root).not.toHaveCSS('background-color', light);
  await page.locator('theme-switch label:visible', { hasText: '밝게' }).click();
  await expect(root).toHaveCSS('background-color', light);
  await page.goto('./events/');
  await expect(root).toHaveCSS('background-color', light);
});

test('the skip link is the first stop and leads past the navigation', async ({ page }) => {
  await page.goto('./events/');
  await page.keyboard.press('Tab');
  const skip = page.locator(':focus');
  await expect(skip).toHaveAttribute('href', '#main');
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.locator('#main')).toBeFocused();
});

test('a picture opens large by keyboard, turns with the arrows and gives the focus back', async ({
  page,
}) => {
  await page.goto(kinds.recap);
  const open = page.getByRole('button', { name: /^크게 보기/ }).first();
  await open.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  await expect(dialog).toContainText('1 / 12');
  await page.keyboard.press('ArrowRight');
  await expect(dialog).toContainText('2 / 12');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(open).toBeFocused();
});

test('redrawn slides can be read on a phone: their width is the column @phone-only', async ({
  page,
}) => {
  await page.goto(kinds.recap);
  const picture = page.locator('figure.photo img').first();
  await picture.scrollIntoViewIfNeeded();
  await expect(picture).toHaveJSProperty('complete', true);
  const box = (await picture.boundingBox())!;
  // Slides are 1600 px wide with letters of 68 px and more: 14 px of them at this width.
  expect((68 / 1600) * box.width).toBeGreaterThanOrEqual(13.5);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('every page says all it has to say', async ({ page }) => {
    await page.goto('./');
    await page.getByRole('link', { name: 'AWS Summit Seoul 2019' }).first().click();
    await expect(page.getByText('만석').first()).toBeVisible();
    await page.goto(kinds.recap);
    await expect(page.getByRole('heading', { name: /^Saga 패턴/ })).toBeVisible();
    await expect(page.locator('figure.photo img').first()).toBeVisible();
  });
});

test('a page that is printed leaves the navigation out', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto(kinds.recap);
  await expect(page.getByRole('navigation').first()).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

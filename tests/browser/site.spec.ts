import { expect, test } from '@playwright/test';
import { findBarriers } from '../support/barriers.ts';
import { expectToFit } from '../support/fits.ts';
import { gatherFaults } from '../support/gather-faults.ts';
import { hold } from '../support/hold.ts';
import { whenReady } from '../support/when-ready.ts';

/** One address of every kind of page, with everything on it that a page of its kind can have. */
const kinds = {
  home: './',
  events: './events/',
  'an event of one day': './events/cloud-forum-seoul-2021/',
  'an event of two days and three tracks': './events/cloud-forum-seoul-2022/',
  'an event without times': './events/builders-night-busan-2022/',
  'a recap with tables, tasks and footnotes': './events/cloud-forum-seoul-2022/queue-first/',
  'a recap with diagrams': './events/cloud-forum-seoul-2022/promises-between-services/',
  'a recap with a gallery': './events/cloud-forum-seoul-2024/expo-in-pictures/',
  'a recap with quotes': './events/cloud-forum-seoul-2024/helper-in-the-warehouse/',
  lineages: './lineages/',
  lineage: './lineages/carts-to-a-million/',
  'a stage of a lineage': `./lineages/carts-to-a-million/?stage=${encodeURIComponent('주문 하루 10,000건')}`,
  'an event that lies ahead': './events/harbor-days-2031/',
  sessions: './sessions/',
  services: './services/',
  service: './services/aws-lambda/',
  changes: './changes/',
  speakers: './speakers/',
  speaker: './speakers/oh-seojin/',
  authors: './authors/',
  author: './authors/ledger-keeper/',
  'a recap of a whole event': './events/stone-wall-meet/two-visitors/',
  'a recap of two sessions': './events/cloud-forum-seoul-2022/two-in-a-row/',
  about: './about/',
  licences: './about/licences/',
  accessibility: './about/accessibility/',
  offline: './offline/',
  guide: './guide/',
  rules: './guide/rules/',
  'a page that is not there': './nowhere/',
} as const;
const recap = kinds['a recap with diagrams'];

test('on every kind of page the layers of style come in one order', async ({ page }) => {
  const orders = new Map<string, string>();
  for (const [kind, address] of Object.entries(kinds)) {
    await page.goto(address);
    const order = await page.evaluate(() => {
      const named = [...document.styleSheets].flatMap((sheet) =>
        [...sheet.cssRules].flatMap((rule) => {
          if (rule instanceof CSSLayerStatementRule) return [...rule.nameList];
          return rule instanceof CSSLayerBlockRule ? [rule.name] : [];
        }),
      );
      return [...new Set(named)].join(' < ');
    });
    orders.set(kind, order);
  }
  for (const [kind, order] of orders)
    expect(order, kind).toBe('reset < tokens < base < layout < prose < components < print');
});

/** Some kinds a test: a page of its own for each would take longer than to look at it. */
const groups = Map.groupBy(Object.entries(kinds), (_kind, index) => index % 4);

for (const group of groups.values()) {
  const names = group.map(([kind]) => kind).join(', ');
  test(`nobody is kept from reading ${names} @phone`, async ({ page, baseURL }) => {
    const faults = gatherFaults(page, new URL(baseURL!));
    for (const [kind, address] of group) {
      await test.step(kind, async () => {
        await page.goto(address);
        await whenReady(page);
        await expectToFit(page);
        expect(await findBarriers(page), kind).toEqual([]);
      });
    }
    expect(faults).toEqual([]);
  });
}

test('a reader goes from the home page to an event, a recap, the search and a heading', async ({
  page,
}) => {
  await page.goto('./');
  await page.getByRole('link', { name: '클라우드 포럼 서울 2022' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('클라우드 포럼 서울 2022');
  await page
    .getByRole('link', { name: /서비스 사이의 약속/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('서비스 사이의 약속');
  const banner = page.getByRole('banner');
  const field = banner.getByRole('searchbox').or(banner.getByRole('combobox'));
  await field.fill('Saga');
  await field.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=Saga/);
  const results = page.getByRole('list', { name: '검색 결과' });
  const heading = results.locator(':scope > li').first().getByRole('link', { name: 'Saga 패턴' });
  await expect(heading).toBeVisible();
  await expect(results).toHaveAttribute('aria-busy', 'false');
  await heading.click();
  await expect(page).toHaveURL(/promises-between-services\/.*#saga$/);
  await expect(page.locator('#saga')).toBeInViewport();
});

test('the theme follows the system until the reader chooses, and the choice stays', async ({
  page,
}) => {
  const root = page.locator('html');
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('./');
  await whenReady(page);
  const light = await root.evaluate((element) => getComputedStyle(element).backgroundColor);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(root).not.toHaveCSS('background-color', light);
  await page.getByRole('button', { name: '화면 밝기: 시스템' }).click();
  await expect(page.getByRole('button', { name: '화면 밝기: 밝게' })).toBeVisible();
  await expect(root).toHaveCSS('background-color', light);
  await page.goto('./events/');
  await expect(root).toHaveCSS('background-color', light);
});

test('who is quicker than the scripts is answered once they are there', async ({ page }) => {
  const { asked } = await hold(page, '**/for-readers.*.js');
  await page.goto('./');
  // The little that hears of clicks is there.
  await expect(page.getByRole('banner').getByRole('combobox')).toBeVisible();
  await page.getByRole('button', { name: '화면 밝기: 시스템' }).click();
  await (await asked).continue();
  await expect(page.getByRole('button', { name: '화면 밝기: 밝게' })).toBeVisible();
});

test('a reader without a mouse skips the navigation, and sees a picture large', async ({
  page,
}) => {
  await page.goto(recap);
  await page.keyboard.press('Tab');
  const skip = page.locator(':focus');
  await expect(skip).toHaveAttribute('href', '#main');
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.locator('#main')).toBeFocused();

  const openers = page.getByRole('button', { name: /^크게 보기/ });
  await expect(openers.first()).toBeAttached();
  const count = await openers.count();
  expect(count).toBeGreaterThan(2);
  await openers.first().focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  await expect(dialog).toContainText(`1 / ${count}`);
  // The arrows go to the edge of a picture that is larger than its place before they turn.
  await dialog.getByRole('button', { name: '다음' }).press('Enter');
  await expect(dialog).toContainText(`2 / ${count}`);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(openers.first()).toBeFocused();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('every page says all it has to say, and a search form searches', async ({ page }) => {
    await page.goto('./');
    await page.getByRole('link', { name: '클라우드 포럼 서울 2022' }).first().click();
    await expect(page.getByText('만석').first()).toBeVisible();
    await page.goto(recap);
    await expect(page.getByRole('heading', { name: /^Saga 패턴/ })).toBeVisible();
    await expect(page.locator('figure.photo img').first()).toBeVisible();
    await page.goto('./events/');
    await page.getByRole('searchbox', { name: '기록 검색' }).fill('람다');
    await page.getByRole('button', { name: '찾기' }).click();
    await expect(page).toHaveURL(/\/search\/\?q=/);
    await expect(page.getByText('검색은 브라우저의 스크립트로')).toBeVisible();
    await expect(page.getByRole('searchbox')).toBeHidden();
    await page.getByRole('link', { name: '발표자별로 보기' }).click();
    await expect(page).toHaveURL(/\/speakers\/$/);
  });
});

test('paper shows the text and no navigation', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto(recap);
  await expect(page.getByRole('navigation').first()).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test.describe('scripts of a page', () => {
  test('are asked for once it was painted', async ({ page }) => {
    await page.goto('./');
    await expect(page.getByRole('combobox')).not.toHaveCount(0);
    const [painted, ...asked] = await page.evaluate(() => [
      performance.getEntriesByName('first-contentful-paint')[0]!.startTime,
      ...performance
        .getEntriesByType('resource')
        .filter(({ name }) => name.endsWith('.js'))
        .map(({ startTime }) => startTime),
    ]);
    expect(asked.length).toBeGreaterThan(0);
    expect(Math.min(...asked)).toBeGreaterThan(painted!);
  });

  test('run also where a browser tells nothing of paint', async ({ page }) => {
    await page.addInitScript(() => {
      PerformanceObserver.prototype.observe = () => undefined;
    });
    await page.goto('./');
    await expect(page.getByRole('combobox')).not.toHaveCount(0);
  });
});

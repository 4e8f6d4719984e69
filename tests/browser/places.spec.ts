import { expect, test, type Page } from '@playwright/test';
import { findBarriers } from '../support/barriers.ts';
import { expectToFit } from '../support/fits.ts';
import { whenReady } from '../support/when-ready.ts';

/* Where readers find their way: home, events, lineages, the guide, and an address that leads nowhere. */

const near = (page: Page) => page.getByRole('main').locator('near-pages');

test.describe('an address that leads nowhere', () => {
  for (const [what, address, link] of [
    ['a slip', './events/cloud-forum-seoul-2022/quue-first/', /queue-first\/$/],
    ['an old folder', './recaps/queue-first.html', /queue-first\/$/],
    ['capitals', './Lineages/Carts-To-A-Million', /lineages\/carts-to-a-million\/$/],
    ['Korean words', './장바구니-하나에서/', /carts-to-a-million\/$/],
    ['a Korean name', './람다/', /services\/aws-lambda\/$/],
  ] as const) {
    test(`with ${what} offers the page that was meant @phone`, async ({ page }) => {
      await page.goto(address);
      await expect(near(page).getByRole('link').first()).toHaveAttribute('href', link);
      await expectToFit(page);
      expect(await findBarriers(page)).toEqual([]);
      await near(page).getByRole('link').first().click();
      await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(
        '찾는 페이지가 없습니다',
      );
    });
  }

  test('and is like none says nothing of others', async ({ page }) => {
    const names = page.waitForResponse('**/suggestions.json');
    await page.goto('./foo/bar');
    await names;
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('찾는 페이지가 없습니다');
    await expect(near(page)).toBeHidden();
  });
});

test('a session with two accounts leads to each, with its summary and minutes @phone', async ({
  page,
}) => {
  for (const address of [
    './events/cloud-forum-seoul-2022/',
    './lineages/carts-to-a-million/',
    './speakers/oh-seojin/',
  ]) {
    await page.goto(address);
    const accounts = page.locator('.accounts', { hasText: '주문 수 단계별' }).getByRole('listitem');
    await expect(accounts).toHaveCount(2);
    for (const account of await accounts.all()) {
      await expect(account.getByRole('link')).toHaveAttribute('href', /\/carts-by-\w+\/$/);
      await expect(account).toContainText(/\d+분/);
    }
  }
});

test('a link below a session stands on the line of the words beside it @phone', async ({
  page,
}) => {
  await page.goto('./events/cloud-forum-seoul-2022/');
  const record = page.locator('.session-record', { hasText: '아직 기록이 없습니다' }).first();
  const bottoms = await record.evaluate((element) =>
    [...element.children]
      .map((child) => {
        const range = document.createRange();
        range.selectNodeContents(child);
        return range.getBoundingClientRect();
      })
      .map(({ top, bottom }) => (top + bottom) / 2),
  );
  const isOneLine = Math.max(...bottoms) - Math.min(...bottoms) < 14;
  if (isOneLine) expect(Math.max(...bottoms) - Math.min(...bottoms)).toBeLessThan(1.5);
});

test.describe('a lineage', () => {
  const address = './lineages/carts-to-a-million/';

  test('begins with its table, right below what it is @phone', async ({ page }) => {
    await page.goto(address);
    const lead = (await page.locator('.lead').boundingBox())!;
    const choice = (await page.locator('.stage-choice').boundingBox())!;
    const table = (await page.getByRole('table').boundingBox())!;
    expect(choice.y - lead.y - lead.height).toBeLessThan(60);
    expect(table.y - choice.y - choice.height).toBeLessThan(60);
  });

  test('says what is new once in a cell', async ({ page }) => {
    await page.goto(address);
    const counts = await page
      .getByRole('cell')
      .evaluateAll((cells) =>
        cells.map(({ textContent }) => textContent.split('새로 나온').length - 1),
      );
    expect(Math.max(...counts)).toBe(1);
  });

  test('names year and stage wherever one reads', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 420 });
    await page.goto(address);
    const rows = page.getByRole('row');
    await page.mouse.wheel(0, 500);
    await expect(page.getByRole('columnheader').last()).toBeInViewport();
    const header = (await page.getByRole('banner').boundingBox())!;
    const years = (await page.getByRole('columnheader').last().boundingBox())!;
    expect(Math.abs(years.y - header.height)).toBeLessThan(2);
    expect(await rows.count()).toBeGreaterThan(3);
  });
});

test('the home page says whose notes these are and of which years, and where to begin', async ({
  page,
}) => {
  await page.goto('./');
  await expect(page.locator('.lead')).toContainText('참석자들의 노트');
  await expect(page.locator('.lead')).toContainText('2021년부터 2024년까지');
  const start = page.getByRole('region', { name: '여기부터' });
  await expect(start.getByRole('link').first()).toHaveAttribute('href', /events\/.+\/.+\/$/);
  await expect(start.locator('figure.diagram > svg:visible')).toHaveCount(1);
  const dots = page.locator('article table').first();
  const height = (await dots.boundingBox())!.height;
  expect(height / (await dots.getByRole('row').count())).toBeLessThanOrEqual(48);
  const newest = page.getByRole('region', { name: '새 기록' });
  const names = await newest.getByRole('heading', { level: 3 }).allTextContents();
  expect(names).toEqual([...new Set(names)]);
  expect(names.length).toBeGreaterThan(2);
  expect(names.length).toBeLessThan(4);
});

test('the theme is one button, in the same place on every page', async ({ page }) => {
  const places: number[] = [];
  for (const address of ['./', './search/', './events/']) {
    await page.goto(address);
    places.push((await page.getByRole('button', { name: '화면 밝기' }).boundingBox())!.x);
  }
  expect(Math.max(...places) - Math.min(...places)).toBeLessThan(1);
  await whenReady(page);
  const button = page.getByRole('button', { name: '화면 밝기' });
  const { width } = (await button.boundingBox())!;
  for (const name of ['밝게', '어둡게', '시스템']) {
    await button.click();
    await expect(button).toHaveAccessibleName(`화면 밝기: ${name}`);
    expect((await button.boundingBox())!.width).toBe(width);
  }
});

test('in the guide an example stands beside what becomes of it', async ({ page }) => {
  await page.goto('./guide/');
  const examples = page.locator('.example');
  expect(await examples.count()).toBeGreaterThan(4);
  for (const example of await examples.all()) {
    const [source, result] = await Promise.all(
      [example.locator('> pre'), example.locator('> .example-result')].map((part) =>
        part.boundingBox(),
      ),
    );
    expect(Math.abs(source!.y - result!.y)).toBeLessThan(2);
    expect(result!.x).toBeGreaterThan(source!.x + source!.width - 1);
  }
  await expect(page.locator('.example figure.diagram svg:visible').first()).toBeVisible();
  await expect(page.locator('.example figure.photo img')).toBeVisible();
});

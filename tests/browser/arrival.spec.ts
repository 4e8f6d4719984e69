import { expect, test, type Page } from '@playwright/test';
import { findBarriers } from '../support/barriers.ts';

const recap = './events/aws-summit-seoul-2016/game-network/';
const marks = (page: Page) => page.locator('mark.arrival');
const line = (page: Page) => page.getByRole('group', { name: '검색한 말' });
const said = (page: Page) => line(page).getByRole('status');

/** Waits for the last that the page does by itself: it makes the marks at once and then says so. */
const marked = (page: Page) => expect(said(page)).toContainText('표시했습니다');

async function arrive(page: Page, words: readonly string[], to = recap, hash = ''): Promise<void> {
  const query = new URLSearchParams(words.map((word) => ['mark', word]));
  await page.goto(`${to}?${query}${hash}`);
}

test('what was searched for is marked, said once, and gone from the address', async ({ page }) => {
  await arrive(page, ['패킷 손실']);
  await marked(page);
  await expect(marks(page).first()).toHaveText('패킷 손실');
  const count = await marks(page).count();
  await expect(said(page)).toHaveText(`검색한 말 ‘패킷 손실’을 ${count}곳에 표시했습니다`);
  expect(new URL(page.url()).search).toBe('');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(marks(page)).toHaveCount(0);
});

test('the rest of the address stays, and its heading in view', async ({ page }) => {
  const id = await page
    .goto(recap)
    .then(() => page.locator('.prose h2[id]').last().getAttribute('id'));
  await page.goto('about:blank');
  await arrive(page, ['서비스', 'AWS'], recap, `#${id}`);
  await marked(page);
  await expect(page).toHaveURL(new RegExp(`game-network/#${encodeURIComponent(id ?? '')}$`));
  await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
});

test('a phrase is marked also where it runs over a link', async ({ page }) => {
  await page.goto('./events/aws-summit-seoul-2023/twelve-microservice-patterns/');
  const link = page.locator('.prose a.service').first();
  const phrase = await link.evaluate((node) => {
    const after = node.nextSibling?.textContent ?? '';
    return (node.textContent ?? '') + (/^\S*\s+\S+/.exec(after)?.[0] ?? '');
  });
  await arrive(page, [phrase], page.url().split('?')[0]);
  await marked(page);
  await expect(page.locator('.prose a.service mark.arrival').first()).toBeVisible();
  expect((await marks(page).allTextContents()).join('')).toContain(phrase);
});

test('다음 leads from mark to mark and around', async ({ page }) => {
  await arrive(page, ['패킷 손실']);
  await marked(page);
  const count = await marks(page).count();
  for (let index = 0; index <= count; index++) {
    await page.getByRole('button', { name: '다음' }).click();
    const shown = marks(page).nth(index % count);
    await expect(shown).toHaveAttribute('data-current', '');
    await expect(shown).toBeInViewport();
    await expect(said(page)).toHaveText(`‘패킷 손실’ ${count}곳 중 ${(index % count) + 1}번째`);
  }
});

test('표시 지우기 leaves the text as it was written', async ({ page }) => {
  await page.goto(recap);
  const before = await page.locator('main article').innerHTML();
  await page.goto('about:blank');
  await arrive(page, ['패킷 손실', 'AWS']);
  await marked(page);
  await page.getByRole('button', { name: '표시 지우기' }).click();
  await expect(line(page)).toBeHidden();
  await expect(marks(page)).toHaveCount(0);
  expect(await page.locator('main article').innerHTML()).toBe(before);
  await expect(page.locator('main')).toBeFocused();
});

test('Escape takes the marks away, but not while something lies over the page', async ({
  page,
}) => {
  await arrive(page, ['패킷 손실']);
  await marked(page);
  await page.locator('#header-search').focus();
  await page.keyboard.press('Escape');
  await expect(line(page)).toBeVisible();
  await page.locator('#header-search').blur();
  await page.keyboard.press('Escape');
  await expect(marks(page)).toHaveCount(0);
});

test('events and talks over the years are marked too', async ({ page }) => {
  await arrive(page, ['AWS'], './events/aws-summit-seoul-2019/');
  await expect(marks(page).first()).toBeAttached();
  await page.goto('./lineages/');
  await page.locator('main').getByRole('link').last().click();
  await expect(page).toHaveURL(/\/lineages\/[^/]+\/$/);
  await arrive(page, ['사용자'], page.url());
  await expect(marks(page).first()).toBeAttached();
});

test('two hundred places are the most', async ({ page }) => {
  await arrive(
    page,
    ['이', '다', '는', '을', '에', '의', '로', 'AWS'],
    './events/aws-summit-seoul-2016/',
  );
  await marked(page);
  expect(await marks(page).count()).toBeLessThanOrEqual(200);
});

for (const words of [
  [],
  ['없는낱말'],
  ['<img src=x onerror=alert(1)>'],
  ['\uD800'],
  ['🙂'],
  ['.*'],
]) {
  test(`${JSON.stringify(words)} marks nothing and says nothing`, async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await arrive(page, words);
    await expect(page).toHaveURL(/game-network\/\??$/);
    await expect(line(page)).toBeHidden();
    await expect(marks(page)).toHaveCount(0);
    expect(errors).toEqual([]);
  });
}

test('a broken address is no error', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto(`${recap}?mark=%E0%A4%A&mark=%&mark`);
  await expect(page).toHaveURL(/game-network\/$/);
  await expect(line(page)).toBeHidden();
  expect(errors).toEqual([]);
});

test('nothing is marked on paper', async ({ page }) => {
  await arrive(page, ['패킷 손실']);
  await marked(page);
  await page.emulateMedia({ media: 'print' });
  await expect(line(page)).toBeHidden();
  await expect(marks(page).first()).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
});

test('the line fits a phone @phone-only', async ({ page }) => {
  await arrive(page, ['패킷 손실', '이동통신망', 'AWS']);
  await marked(page);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(360);
});

test('marks have no barrier @phone', async ({ page }) => {
  await arrive(page, ['패킷 손실', 'AWS']);
  await marked(page);
  await page.getByRole('button', { name: '다음' }).click();
  await expect(said(page)).toContainText('번째');
  expect(await findBarriers(page)).toEqual([]);
});

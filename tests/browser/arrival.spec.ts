import { expect, test, type Page } from '@playwright/test';
import { findBarriers } from '../support/barriers.ts';
import { expectToFit } from '../support/fits.ts';
import { whenReady } from '../support/when-ready.ts';

const recap = './events/cloud-forum-seoul-2021/rain-of-packets/';
const marks = (page: Page) => page.locator('mark.arrival');
const line = (page: Page) => page.getByRole('group', { name: '검색한 말' });
const said = (page: Page) => line(page).getByRole('status');

/** Waits for the last that the page does by itself: it makes the marks at once and then says so. */
const marked = (page: Page) => expect(said(page)).toContainText('표시했습니다');

/** The article without the link that a pointer brings to the passage below it. */
const readWritten = (page: Page) =>
  page.locator('main article').evaluate((article) => {
    const copy = article.cloneNode(true) as Element;
    for (const link of copy.querySelectorAll('.passage')) link.remove();
    // Whether a table scrolls is found out later.
    for (const table of copy.querySelectorAll('.table-scroll')) table.removeAttribute('tabindex');
    return copy.innerHTML;
  });

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
  await arrive(page, ['서버', '게임'], recap, '#numbers');
  await marked(page);
  await expect(page).toHaveURL(/rain-of-packets\/#numbers$/);
  await expect(page.locator('#numbers')).toBeInViewport();
});

test('a phrase is marked also where it runs over a link', async ({ page }) => {
  await arrive(page, ['AWS Lambda 함수'], './events/cloud-forum-seoul-2021/functions-at-night/');
  await marked(page);
  await expect(page.locator('.prose a.service mark.arrival').first()).toHaveText('AWS Lambda');
  expect((await marks(page).allTextContents()).join('')).toContain('AWS Lambda 함수');
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
  await whenReady(page);
  const before = await readWritten(page);
  await page.goto('about:blank');
  await arrive(page, ['패킷 손실', '게임']);
  await marked(page);
  await page.getByRole('button', { name: '표시 지우기' }).click();
  await expect(line(page)).toBeHidden();
  await expect(marks(page)).toHaveCount(0);
  expect(await readWritten(page)).toBe(before);
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

test('events and talks over the years are marked too, and two hundred places are the most', async ({
  page,
}) => {
  await arrive(page, ['데이터'], './events/cloud-forum-seoul-2022/');
  await expect(marks(page).first()).toBeAttached();
  await arrive(page, ['주문'], './lineages/carts-to-a-million/');
  await expect(marks(page).first()).toBeAttached();
  await arrive(
    page,
    ['니다', '주문', '었습', '처리', '번호', '에는', '결제', '메시'],
    './events/cloud-forum-seoul-2022/queue-first/',
  );
  // A place has two marks where a piece that no line may break begins in it.
  await expect(said(page)).toContainText('처음 200곳');
});

test('an address with nothing to mark, or a broken one, marks nothing and says nothing', async ({
  page,
}) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  const questions = [
    ...[[], ['없는낱말'], ['<img src=x onerror=alert(1)>'], ['\uD800'], ['🙂'], ['.*']].map(
      (words) => new URLSearchParams(words.map((word) => ['mark', word])).toString(),
    ),
    'mark=%E0%A4%A&mark=%&mark',
  ];
  for (const question of questions) {
    await page.goto(`${recap}?${question}`);
    await expect(page).toHaveURL(/rain-of-packets\/\??$/);
    await expect(line(page)).toBeHidden();
    await expect(marks(page)).toHaveCount(0);
  }
  expect(errors).toEqual([]);
});

test('nothing is marked on paper', async ({ page }) => {
  await arrive(page, ['패킷 손실']);
  await marked(page);
  await page.emulateMedia({ media: 'print' });
  await expect(line(page)).toBeHidden();
  await expect(marks(page).first()).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
});

test('marks have no barrier, and their line fits @phone', async ({ page }) => {
  await arrive(page, ['패킷 손실', '이동통신망', '게임']);
  await marked(page);
  await expectToFit(page);
  await page.getByRole('button', { name: '다음' }).click();
  await expect(said(page)).toContainText('번째');
  expect(await findBarriers(page)).toEqual([]);
});

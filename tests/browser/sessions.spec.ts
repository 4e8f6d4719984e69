import { expect, test, type Locator, type Page } from '@playwright/test';
import { findBarriers } from '../support/barriers.ts';
import { expectToFit } from '../support/fits.ts';
import { gatherFaults } from '../support/gather-faults.ts';

/** The talks of all events of the fixture. */
const all = 25;

const list = (page: Page) => page.locator('session-list [data-part="list"]');
const rows = (page: Page) => list(page).locator('.session');
const titles = (page: Page) => rows(page).locator('.session-title').allInnerTexts();
const status = (page: Page) => page.locator('session-list').getByRole('status');
const value = (page: Page, group: string, name: string): Locator =>
  page.getByRole('group', { name: group }).getByRole('checkbox', { name });
/** How many sessions a value says that it would leave. */
const countOf = async (page: Page, group: string, name: string) =>
  Number((await value(page, group, name).locator('..').innerText()).match(/\d+$/)?.[0]);

async function open(page: Page, address = ''): Promise<void> {
  await page.goto(`./sessions/${address}`);
  await expect(page.locator('[data-facet="year"]')).toBeAttached();
  await expect(list(page)).toHaveAttribute('aria-busy', 'false');
}

test('every talk of every event is in one list under its year, and lunch is not', async ({
  page,
}) => {
  await open(page);
  await expect(page.getByRole('heading', { level: 2 })).toHaveText([
    '2031년',
    '2024년',
    '2022년',
    '2021년',
  ]);
  await expect(status(page)).toHaveText(`세션 ${all}개`);
  await expect(rows(page)).toHaveCount(all);
  const told = (await titles(page)).join('\n');
  for (const one of ['점심', '쉬는 시간', '경품 추첨']) expect(told).not.toContain(one);
});

test('a row tells when, where, who, what it told and how long that takes to read', async ({
  page,
}) => {
  await open(page);
  const row = rows(page).filter({ hasText: '주문을 줄 세우는 법' });
  for (const told of ['2022. 6. 14.', '10:40–11:20', '만들기', '101호', '김하늘', '분']) {
    await expect(row).toContainText(told);
  }
  await row.getByRole('link', { name: '클라우드 포럼 서울 2022' }).click();
  await expect(page).toHaveURL(/cloud-forum-seoul-2022\/#session-queue-first$/);
  await expect(page.locator('#session-queue-first')).toBeInViewport();
});

test('choices are combined, and each value says what it would leave', async ({ page }) => {
  await open(page);
  await value(page, '기록', '없음').check();
  const left = await countOf(page, '연도', '2022');
  await value(page, '연도', '2022').check();
  await expect(status(page)).toHaveText(`고른 조건에 맞는 세션 ${left}개`);
  await expect(rows(page)).toHaveCount(left);
  const more = await countOf(page, '연도', '2024');
  await value(page, '연도', '2024').check();
  await expect(rows(page)).toHaveCount(left + more);
  await value(page, '참석 여부', '만석').check();
  expect(await titles(page)).toEqual(['손으로 해 보는 자리']);
});

test('what is chosen stands in the address: to share, to reload, to go back and forward', async ({
  page,
}) => {
  await open(page, '?service=aws-lambda&year=2024');
  expect(await titles(page)).toEqual(['바다를 그리는 법']);
  await page.reload();
  await expect(value(page, '연도', '2024')).toBeChecked();
  await expect(rows(page)).toHaveCount(1);
  await page.getByRole('button', { name: '2024 조건 빼기' }).click();
  await expect(page).toHaveURL(/\/sessions\/\?service=aws-lambda$/);
  const more = await rows(page).count();
  expect(more).toBeGreaterThan(1);
  await page.goBack();
  await expect(rows(page)).toHaveCount(1);
  await expect(value(page, '연도', '2024')).toBeChecked();
  await page.goForward();
  await expect(rows(page)).toHaveCount(more);
});

test('who follows a row and comes back finds as many as before', async ({ page }) => {
  await open(page, '?recap=yes&recap=no');
  await expect(rows(page)).toHaveCount(20);
  await page.getByRole('button', { name: `더 보기 20 / ${all}` }).click();
  await expect(rows(page)).toHaveCount(all);
  await expect(rows(page).nth(20).getByRole('link').first()).toBeFocused();
  await rows(page).last().getByRole('link').first().click();
  await page.goBack();
  await expect(rows(page)).toHaveCount(all);
});

test('where nothing is left the page says so, and leads back', async ({ page }) => {
  await open(page, '?year=2024&attendance=planned');
  await expect(status(page)).toHaveText('고른 조건에 모두 맞는 세션이 없습니다.');
  await expect(rows(page)).toHaveCount(0);
  await page.getByRole('button', { name: '모든 세션 보기' }).click();
  await expect(rows(page)).toHaveCount(all);
  await expect(page).toHaveURL(/\/sessions\/$/);
  await expect(status(page)).toBeFocused();
});

test('a choice the site does not know is left out, and the page says so', async ({ page }) => {
  await open(page, '?year=1999&year=2021&speaker=%E0%A4%A');
  await expect(page.getByText('‘1999’')).toBeVisible();
  await expect(rows(page)).toHaveCount(4);
});

test('a reader without a mouse narrows the list and takes it back', async ({ page }) => {
  await open(page);
  await value(page, '연도', '2021').focus();
  await page.keyboard.press('Space');
  await expect(rows(page)).toHaveCount(4);
  await expect(value(page, '연도', '2021')).toBeFocused();
  await page.getByRole('button', { name: '2021 조건 빼기' }).focus();
  await page.keyboard.press('Enter');
  await expect(status(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(rows(page).first().getByRole('link').first()).toBeFocused();
});

test('nothing on the page moves while the list gets ready', async ({ page }) => {
  await page.addInitScript(() => {
    window.searchShift = 0;
    new PerformanceObserver((entries) => {
      for (const entry of entries.getEntries() as (PerformanceEntry & { value: number })[]) {
        window.searchShift += entry.value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await open(page);
  expect(await page.evaluate(() => window.searchShift)).toBe(0);
});

test('conditions lie in a sheet over the list, which says how many it leaves @phone-only', async ({
  page,
}) => {
  await open(page);
  await page.getByRole('button', { name: '조건', exact: true }).click();
  const sheet = page.getByRole('dialog', { name: '조건으로 좁히기' });
  await sheet.getByRole('checkbox', { name: '2021' }).first().check();
  const show = sheet.getByRole('button', { name: '세션 4개 보기' });
  await expect(show).toBeInViewport();
  await show.click();
  await expect(sheet).toBeHidden();
  await expect(page.getByRole('button', { name: '조건 1' })).toBeFocused();
  await expect(rows(page)).toHaveCount(4);
});

test.describe('when its files do not come', () => {
  test('the plain list stays, and nothing is said that is not so', async ({ page }) => {
    await page.context().route('**/sessions/data/**', (route) => route.fulfill({ status: 404 }));
    const refused = page.waitForResponse('**/sessions/data/**');
    await page.goto('./sessions/');
    await refused;
    await expect(rows(page)).toHaveCount(all);
    await expect(status(page)).toHaveText(`세션 ${all}개`);
    await expect(page.getByRole('button', { name: '다시 시도' })).toBeHidden();
  });

  test('who asked for some of it is told, and may try again', async ({ page }) => {
    await page.context().route('**/sessions/data/**', (route) => route.fulfill({ status: 404 }));
    await page.goto('./sessions/?year=2021');
    await expect(status(page)).toContainText('불러오지 못했습니다');
    await expect(rows(page)).toHaveCount(0);
    await page.context().unroute('**/sessions/data/**');
    await page.getByRole('button', { name: '다시 시도' }).click();
    await expect(rows(page)).toHaveCount(4);
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('every session is in a plain list, which offers nothing that does not work', async ({
    page,
  }) => {
    await page.goto('./');
    await page.getByRole('banner').getByRole('link', { name: '세션' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('세션');
    await expect(rows(page)).toHaveCount(all);
    await expect(page.locator('main').getByRole('button')).toHaveCount(0);
  });
});

for (const address of ['', '?year=2022&recap=no', '?year=2024&attendance=planned']) {
  test(`nobody is kept from the list of sessions${address} @phone`, async ({
    page,
    isMobile,
    baseURL,
  }) => {
    const faults = gatherFaults(page, new URL(baseURL!));
    await open(page, address);
    if (isMobile) await page.getByRole('button', { name: /^조건/ }).click();
    await expectToFit(page);
    expect(await findBarriers(page)).toEqual([]);
    expect(faults).toEqual([]);
  });
}

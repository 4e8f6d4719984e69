import { expect, test, type Page } from '@playwright/test';
import { findBarriersInLight } from '../support/barriers.ts';
import { expectToFit } from '../support/fits.ts';

const recap = './events/cloud-forum-seoul-2022/promises-between-services/';
const paragraph = (page: Page) => page.locator('.prose p[id]').nth(3);
const link = (page: Page) => page.locator('.prose .passage');

/** What was copied or shared; no browser of a test has a clipboard that can be read without asking. */
async function watch(page: Page, share: 'can share' | 'cannot share') {
  await page.addInitScript((canShare) => {
    const passed: string[] = [];
    Object.assign(window, { passed });
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: async (text: string) => void passed.push(`copied ${text}`) },
    });
    Object.defineProperty(navigator, 'share', {
      value: async ({ url }: { url: string }) => void passed.push(`shared ${url}`),
      configurable: true,
    });
    if (!canShare) delete (navigator as { share?: unknown }).share;
  }, share === 'can share');
  return () => page.evaluate(() => (window as unknown as { passed: string[] }).passed);
}

test('every paragraph, table and figure of a text has an address of its own', async ({ page }) => {
  await page.goto(recap);
  const without = await page
    .locator('.prose :is(p, figure, .table-scroll):not([id], section *, [aria-hidden])')
    .count();
  expect(without).toBe(0);
});

test('who points at a passage is given its address, and hears of it', async ({ page }) => {
  const passed = await watch(page, 'cannot share');
  await page.goto(recap);
  await expect(link(page)).toHaveCount(0);
  await paragraph(page).hover();
  await expect(async () => {
    await page.mouse.move(0, 0);
    await paragraph(page).hover();
    await expect(link(page)).toHaveCount(1, { timeout: 500 });
  }).toPass();
  const id = (await paragraph(page).getAttribute('id'))!;
  await expect(link(page)).toHaveAttribute('href', `#${id}`);
  const [text, sign] = [await paragraph(page).boundingBox(), await link(page).boundingBox()];
  expect(sign!.x + sign!.width).toBeLessThanOrEqual(text!.x + 1);
  expect(Math.min(sign!.width, sign!.height)).toBeGreaterThanOrEqual(24);
  const before = await page.evaluate(() => scrollY);
  await link(page).click();
  await expect(page.getByText('주소를 복사했습니다')).toBeVisible();
  expect(await page.evaluate(() => scrollY)).toBe(before);
  expect(await passed()).toEqual([`copied ${page.url()}`]);
  expect(new URL(page.url()).hash).toBe(`#${id}`);
});

test('an address of a passage leads there and shows it quietly @phone', async ({ page }) => {
  await page.goto(recap);
  const passage = page.locator('.prose p[id]').last();
  const id = (await passage.getAttribute('id'))!;
  await page.goto('about:blank');
  await page.goto(`${recap}#${id}`);
  await expect(passage).toBeInViewport();
  await expect(passage).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
  expect(await findBarriersInLight(page)).toEqual([]);
});

test('headings are the only stops of the Tab key, and the arrows go on from them', async ({
  page,
}) => {
  const passed = await watch(page, 'cannot share');
  await page.goto(recap);
  const heading = page.locator('#saga .anchor');
  await heading.focus();
  const next = page.locator('#saga + p');
  await expect(async () => {
    await heading.focus();
    await page.keyboard.press('ArrowDown');
    await expect(link(page)).toBeFocused({ timeout: 500 });
  }).toPass();
  await expect(link(page)).toHaveAttribute('href', `#${await next.getAttribute('id')}`);
  await expect(link(page)).toHaveAccessibleName('이 문단의 주소');
  await page.keyboard.press('Enter');
  expect(await passed()).toHaveLength(1);
  await page.keyboard.press('ArrowUp');
  await expect(heading).toBeFocused();
  await page.keyboard.press('Enter');
  expect((await passed()).at(-1)).toMatch(/#saga$/);
  await expect(page.locator('.prose .passage:not(:focus)')).toHaveCount(
    (await link(page).count()) === 0 ? 0 : 1,
  );
});

test('fingers see the links, beside the text, and pass an address on @phone-only', async ({
  page,
}) => {
  const passed = await watch(page, 'can share');
  await page.goto(recap);
  await expect(link(page).first()).toBeVisible();
  expect(await link(page).count()).toBeGreaterThan(10);
  await expectToFit(page);
  expect(await findBarriersInLight(page)).toEqual([]);
  await expect(page.locator('#saga .anchor')).not.toHaveCSS('opacity', '0');
  const covered = await link(page).evaluateAll((links) =>
    links
      .filter((one) => one.parentElement?.matches('p'))
      .filter((one) => {
        const range = document.createRange();
        range.selectNodeContents(one.parentElement!);
        range.setEndBefore(one);
        const sign = one.getBoundingClientRect();
        // The sign stands in the middle of what is touched.
        const left = sign.left + sign.width / 2 - 5;
        return (
          Math.min(sign.width, sign.height) < 24 ||
          [...range.getClientRects()].some(
            ({ right, top, bottom }) => right > left && top < sign.bottom && bottom > sign.top,
          )
        );
      })
      .map((one) => one.parentElement!.textContent),
  );
  expect(covered).toEqual([]);
  const passage = paragraph(page);
  await passage.locator('.passage').tap();
  expect(await passed()).toEqual([`shared ${page.url()}`]);
  await page.locator('#saga .anchor').tap();
  expect((await passed()).at(-1)).toMatch(/^shared .*#saga$/);
});

test('marks of a search stay beside the links to passages', async ({ page }) => {
  await page.goto(`${recap}?mark=Saga`);
  await expect(page.getByRole('status').filter({ hasText: '표시했습니다' })).toBeVisible();
  await paragraph(page).hover();
  await page.getByRole('button', { name: '다음' }).click();
  await expect(page.locator('mark.arrival[data-current]').first()).toBeInViewport();
  await page.getByRole('button', { name: '표시 지우기' }).click();
  await expect(page.locator('mark.arrival')).toHaveCount(0);
});

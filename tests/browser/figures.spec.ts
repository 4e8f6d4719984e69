import { expect, test, type Locator, type Page } from '@playwright/test';
import { findBarriersInLight } from '../support/barriers.ts';
import { gatherFaults } from '../support/gather-faults.ts';
import { whenReady } from '../support/when-ready.ts';

const recap = './events/cloud-forum-seoul-2022/promises-between-services/';
const figures = (page: Page) => page.locator('main figure:is(.photo, .diagram)');
const openers = (page: Page) => page.getByRole('button', { name: /^크게 보기/ });
const viewer = (page: Page) => page.getByRole('dialog', { name: '그림 크게 보기' });
const stage = (page: Page) => viewer(page).getByRole('group', { name: /^그림/ });
const large = (page: Page) => stage(page).locator('> :is(img, svg)');

/** How large a picture is: the width of a photo, of a drawing its unit, so that both of its forms compare. */
const sizeOf = (picture: Locator) =>
  picture.evaluate((element) =>
    element instanceof SVGGraphicsElement
      ? element.getScreenCTM()!.a
      : element.getBoundingClientRect().width,
  );

async function open(page: Page, index = 0): Promise<void> {
  await page.goto(recap);
  await openers(page).nth(index).click();
  await expect(large(page)).toBeVisible();
}

test('every figure opens larger than on the page, and in the hand at least half as large again @phone', async ({
  page,
  baseURL,
}) => {
  const faults = gatherFaults(page, new URL(baseURL!));
  await page.goto(recap);
  const count = await figures(page).count();
  expect(count).toBeGreaterThan(2);
  await expect(openers(page)).toHaveCount(count);
  const isPhone = page.viewportSize()!.width < 960;
  for (let index = 0; index < count; index++) {
    const shown = figures(page).nth(index).locator('> :is(img, .dg):visible');
    await shown.scrollIntoViewIfNeeded();
    const before = await sizeOf(shown);
    await openers(page).nth(index).click();
    await expect(viewer(page)).toContainText(`${index + 1} / ${count}`);
    const gain = (await sizeOf(large(page))) / before;
    expect(gain, `figure ${index + 1}`).toBeGreaterThan(isPhone ? 1.5 : 1);
    await page.keyboard.press('Escape');
  }
  expect(faults).toEqual([]);
});

test('keys and buttons change the size, and never below that of the page', async ({ page }) => {
  await open(page);
  const opening = await sizeOf(large(page));
  await page.keyboard.press('+');
  expect(await sizeOf(large(page))).toBeGreaterThan(opening);
  await page.keyboard.press('-');
  expect(await sizeOf(large(page))).toBeCloseTo(opening);
  await viewer(page).getByRole('button', { name: '크게' }).click();
  expect(await sizeOf(large(page))).toBeGreaterThan(opening);
  await page.keyboard.press('0');
  await expect(viewer(page)).toContainText('100%');
  const least = await sizeOf(large(page));
  await viewer(page).getByRole('button', { name: '작게' }).click();
  expect(await sizeOf(large(page))).toBeCloseTo(least);
  await page.keyboard.down('Control');
  await stage(page).hover();
  await page.mouse.wheel(0, -300);
  await page.keyboard.up('Control');
  await expect(viewer(page)).not.toContainText('100%');
});

test('a drag moves the picture, and a double click enlarges the place it meets', async ({
  page,
}) => {
  await open(page);
  const box = (await stage(page).boundingBox())!;
  const opening = await sizeOf(large(page));
  await page.mouse.dblclick(box.x + box.width / 2, box.y + 100);
  expect(await sizeOf(large(page))).toBeCloseTo(opening * 2);
  const before = await stage(page).evaluate(({ scrollTop }) => scrollTop);
  await page.mouse.move(box.x + 300, box.y + 300);
  await page.mouse.down();
  await page.mouse.move(box.x + 300, box.y + 200, { steps: 4 });
  await page.mouse.up();
  expect(await stage(page).evaluate(({ scrollTop }) => scrollTop)).toBeCloseTo(before + 100, -1);
  await page.mouse.dblclick(box.x + box.width / 2, box.y + 100);
  expect(await sizeOf(large(page))).toBeCloseTo(opening);
});

test('the focus stays in the viewer, goes through all figures, and comes back', async ({
  page,
}) => {
  await page.goto(recap);
  await page.mouse.move(9, 9);
  await expect(openers(page).first()).toBeVisible();
  const count = await openers(page).count();
  await openers(page).nth(1).focus();
  await page.keyboard.press('Enter');
  await expect(stage(page)).toBeFocused();
  for (let press = 0; press < 12; press++) {
    await page.keyboard.press('Tab');
    const where = await page.evaluate(
      () => document.activeElement?.closest('dialog, body')?.tagName ?? 'BODY',
    );
    // Beyond the last button stands the browser itself.
    expect(['DIALOG', 'BODY']).toContain(where);
    expect(await page.evaluate(() => document.activeElement?.closest('main') ?? null)).toBeNull();
  }
  await stage(page).focus();
  for (let index = 2; index <= count; index++) {
    await expect(viewer(page)).toContainText(`${index} / ${count}`);
    const caption = await figures(page)
      .nth(index - 1)
      .locator('figcaption')
      .innerText();
    expect((await viewer(page).innerText()).replaceAll(/\s+/g, ' ')).toContain(
      caption.replaceAll(/\s+/g, ' '),
    );
    await page.keyboard.press('ArrowRight');
  }
  await expect(viewer(page)).toContainText(`1 / ${count}`);
  expect(await findBarriersInLight(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(viewer(page)).toBeHidden();
  await expect(openers(page).nth(1)).toBeFocused();
});

test('the way back closes the viewer and leaves the page where it was @phone', async ({ page }) => {
  await page.goto(recap);
  await openers(page).nth(2).scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  for (const close of [() => page.goBack(), () => page.keyboard.press('Escape')]) {
    await openers(page).nth(2).click();
    await expect(viewer(page)).toBeVisible();
    await close();
    await expect(viewer(page)).toBeHidden();
    await expect(openers(page).nth(2)).toBeFocused();
    expect(await page.evaluate(() => scrollY)).toBe(before);
    await expect.poll(() => page.evaluate(() => history.state as unknown)).toBeNull();
  }
});

test('a large figure repeats no id of its page', async ({ page }) => {
  await open(page);
  const twice = await page.evaluate(() => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    return ids.filter((id, index) => ids.indexOf(id) !== index);
  });
  expect(twice).toEqual([]);
});

test('a photo can be kept at its widest', async ({ page }) => {
  await page.goto(recap);
  const photo = page.locator('main figure.photo').first();
  await photo.getByRole('button', { name: /^크게 보기/ }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    viewer(page).getByRole('link', { name: '그림 저장' }).click(),
  ]);
  const widest = await photo.locator('img').evaluate((image: HTMLImageElement) => image.src);
  expect(download.url()).toBe(widest);
  expect(download.suggestedFilename()).toMatch(/^[\w-]+\.avif$/);
});

test.describe('with fingers', () => {
  /** Fingers that touch the screen at places, move in steps and leave. */
  async function touch(page: Page, from: readonly [number, number][], by: [number, number][]) {
    const client = await page.context().newCDPSession(page);
    const at = (part: number) =>
      from.map(([x, y], finger) => ({
        x: x + by[finger]![0] * part,
        y: y + by[finger]![1] * part,
        id: finger,
      }));
    await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) });
    for (const part of [0.25, 0.5, 0.75, 1])
      await client.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(part) });
    await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await client.detach();
  }

  test('a tap on a picture opens it, two fingers enlarge it, one moves it @phone-only', async ({
    page,
  }) => {
    await page.goto(recap);
    await whenReady(page);
    const shown = figures(page).first().locator('> :is(img, .dg):visible');
    await shown.tap();
    await expect(large(page)).toBeVisible();
    const opening = await sizeOf(large(page));
    await touch(
      page,
      [
        [150, 300],
        [210, 300],
      ],
      [
        [-60, 0],
        [60, 0],
      ],
    );
    expect((await sizeOf(large(page))) / opening).toBeCloseTo(3, 0);
    const before = await stage(page).evaluate(({ scrollTop }) => scrollTop);
    await touch(page, [[180, 500]], [[0, -200]]);
    await expect
      .poll(() => stage(page).evaluate(({ scrollTop }) => scrollTop))
      .toBeGreaterThan(before + 100);
    // A busy machine may be too slow for one double tap.
    await expect(async () => {
      await page.touchscreen.tap(180, 400);
      await page.touchscreen.tap(180, 400);
      await expect.poll(() => sizeOf(large(page)), { timeout: 500 }).toBeCloseTo(opening);
    }).toPass();
  });

  test('a swipe turns to the next figure where the picture ends @phone-only', async ({ page }) => {
    await open(page);
    const count = await openers(page).count();
    await viewer(page).getByRole('button', { name: '본문과 같은 크기' }).tap();
    await touch(page, [[300, 300]], [[-200, 0]]);
    await expect(viewer(page)).toContainText(`2 / ${count}`);
    // Twice as large as on the page, its right edge is out of sight: the first swipe goes there.
    await touch(page, [[60, 300]], [[200, 0]]);
    await expect(viewer(page)).toContainText(`2 / ${count}`);
    await stage(page).evaluate((element) => element.scrollTo(0, 0));
    await touch(page, [[60, 300]], [[200, 0]]);
    await expect(viewer(page)).toContainText(`1 / ${count}`);
  });
});

import { expect, test, type Page } from '@playwright/test';
import { findBarriers } from '../support/barriers.ts';
import { compose } from '../support/compose.ts';
import { expectToFit } from '../support/fits.ts';
import { hold } from '../support/hold.ts';

const inHeader = (page: Page) => page.getByRole('combobox', { name: '기록 검색' }).first();
const list = (page: Page) => page.getByRole('listbox', { name: '검색 제안' });
const options = (page: Page) => list(page).getByRole('option');
const active = (page: Page) => list(page).getByRole('option', { selected: true });

/** Waits until the names are there, as a reader who begins to type need not. */
async function focusField(page: Page, address = './events/'): Promise<void> {
  await page.goto(address);
  const names = page.waitForResponse('**/suggestions.json');
  await inHeader(page).click();
  await names;
}

async function type(page: Page, text: string): Promise<void> {
  await inHeader(page).fill(text);
}

test.describe('what is suggested', () => {
  test('names that begin as what was typed, in letters of any layout', async ({ page }) => {
    await focusField(page);
    for (const [typed, group, name] of [
      ['람', '서비스', 'AWS Lambda'],
      ['ㄹㄷ', '서비스', 'AWS Lambda'],
      ['fkaek', '서비스', 'AWS Lambda'],
      ['lamb', '서비스', 'AWS Lambda'],
      ['이루', '사람', '이루리'],
      ['마당쇠', '사람', '너른마당 서기'],
      ['장바구니 하', '세션·글', '장바구니 하나에서'],
    ] as const) {
      await test.step(typed, async () => {
        await type(page, typed);
        const found = list(page).getByRole('group', { name: group }).getByRole('option');
        await expect(found.first()).toContainText(name);
        expect(await options(page).count()).toBeLessThanOrEqual(8);
      });
    }
  });

  test('the name that a slip was meant for, and that it is a guess', async ({ page }) => {
    await focusField(page);
    await type(page, 'lamda');
    await expect(options(page)).toHaveText([/^AWS Lambda ‘lamda’와 비슷한 이름입니다\.$/]);
  });

  test('what was typed before the names came counts', async ({ page }) => {
    const { asked } = await hold(page, '**/suggestions.json');
    await page.goto('./events/');
    await inHeader(page).fill('람다');
    await (await asked).continue();
    await expect(options(page).first()).toContainText('AWS Lambda');
  });

  test('nothing for what nothing is called', async ({ page }) => {
    await focusField(page);
    await type(page, '람다');
    await expect(options(page).first()).toBeVisible();
    await type(page, '뷁뷁');
    await expect(list(page)).toBeHidden();
    await expect(inHeader(page)).toHaveAttribute('aria-expanded', 'false');
  });

  test('the page does not move when the list opens', async ({ page }) => {
    await focusField(page, './');
    const heading = page.getByRole('heading', { name: '행사', exact: true });
    const before = await heading.boundingBox();
    await page.locator('#page-search').fill('람');
    await expect(list(page)).toBeVisible();
    expect(await heading.boundingBox()).toEqual(before);
  });
});

test('typing in the header leaves the page where it is @phone', async ({ page }) => {
  await page.goto('./services/');
  await page.evaluate(() => scrollTo(0, 1_500));
  const before = await page.evaluate(() => scrollY);
  expect(before).toBeGreaterThan(300);
  // A combobox is what the script makes of the field that answers the key, too.
  await expect(inHeader(page)).toBeAttached();
  await page.keyboard.press('/');
  await expect(inHeader(page)).toBeFocused();
  await inHeader(page).pressSequentially('serverless');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await inHeader(page).pressSequentially('람다');
  expect(await page.evaluate(() => scrollY)).toBe(before);
});

test.describe('by keyboard', () => {
  test('arrows lead through the list and back to the text, Enter opens what is active', async ({
    page,
  }) => {
    await focusField(page);
    await type(page, '람다');
    await expect(inHeader(page)).toHaveAttribute('aria-expanded', 'true');
    await inHeader(page).press('ArrowDown');
    await expect(active(page)).toContainText('AWS Lambda');
    const id = await active(page).getAttribute('id');
    await expect(inHeader(page)).toHaveAttribute('aria-activedescendant', id ?? '');
    await expect(inHeader(page)).toBeFocused();
    await inHeader(page).press('ArrowUp');
    await expect(active(page)).toHaveCount(0);
    await inHeader(page).press('ArrowUp');
    await expect(options(page).last()).toHaveAttribute('aria-selected', 'true');
    await inHeader(page).press('ArrowDown');
    await inHeader(page).press('ArrowDown');
    await inHeader(page).press('Enter');
    await expect(page).toHaveURL(/\/services\/aws-lambda\/$/);
  });

  test('Enter without an active line searches for the text', async ({ page }) => {
    await focusField(page);
    await type(page, '람다');
    await expect(options(page).first()).toBeVisible();
    await inHeader(page).press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=/);
  });

  test('Home and End stay in the text', async ({ page }) => {
    await focusField(page);
    await type(page, '람다');
    await expect(options(page).first()).toBeVisible();
    await inHeader(page).press('ArrowDown');
    await expect(active(page)).toHaveCount(1);
    await inHeader(page).press('Home');
    await expect(active(page)).toHaveCount(0);
    await expect(inHeader(page)).toHaveJSProperty('selectionStart', 0);
  });

  test('Escape closes the list first and clears the text then', async ({ page }) => {
    await focusField(page);
    await type(page, '람다');
    await expect(list(page)).toBeVisible();
    await inHeader(page).press('Escape');
    await expect(list(page)).toBeHidden();
    await expect(inHeader(page)).toHaveValue('람다');
    await inHeader(page).press('Escape');
    await expect(inHeader(page)).toHaveValue('');
  });

  test('who leaves the field closes the list', async ({ page }) => {
    await focusField(page);
    await type(page, '람다');
    await expect(list(page)).toBeVisible();
    await inHeader(page).blur();
    await expect(list(page)).toBeHidden();
  });
});

test('a line is followed by pointer or finger @phone', async ({ page }) => {
  await focusField(page);
  await type(page, '람다');
  await options(page).first().click();
  await expect(page).toHaveURL(/\/services\/aws-lambda\/$/);
});

test.describe('typing Korean', () => {
  /** A key that the input method takes for itself. */
  const pressComposing = (page: Page, key: string) =>
    inHeader(page).evaluate((input, pressed) => {
      const event = { key: pressed, code: pressed, keyCode: 229, bubbles: true, cancelable: true };
      return input.dispatchEvent(new KeyboardEvent('keydown', event));
    }, key);

  test('lines come while a syllable is being composed', async ({ page }) => {
    await focusField(page);
    const ime = await page.context().newCDPSession(page);
    for (const text of ['ㄹ', '라', '람', '람ㄷ']) await compose(ime, text);
    await expect(options(page).first()).toContainText('AWS Lambda');
  });

  test('keys of a composition neither move, open nor close anything', async ({ page }) => {
    await focusField(page);
    const ime = await page.context().newCDPSession(page);
    await compose(ime, '람다');
    await expect(options(page).first()).toBeVisible();
    await pressComposing(page, 'ArrowDown');
    await expect(active(page)).toHaveCount(0);
    await pressComposing(page, 'Escape');
    await expect(list(page)).toBeVisible();
    await ime.send('Input.insertText', { text: '람다' });
    await expect(inHeader(page)).toHaveValue('람다');
    await inHeader(page).press('ArrowDown');
    await expect(active(page)).toContainText('AWS Lambda');
    await pressComposing(page, 'Enter');
    await expect(page).toHaveURL(/\/events\/$/);
    await inHeader(page).press('Enter');
    await expect(page).toHaveURL(/\/services\/aws-lambda\/$/);
  });
});

test.describe('earlier searches', () => {
  const key = 'summit-notes:recent-searches';
  const kept = (page: Page) => page.evaluate((name) => localStorage.getItem(name), key);
  const recent = (page: Page) => list(page).getByRole('group', { name: '최근 검색' });

  async function searchFor(page: Page, text: string): Promise<void> {
    await page.goto('./events/');
    await inHeader(page).fill(text);
    // Nobody types so fast that the scripts are not there yet.
    await page.waitForFunction(() => customElements.get('search-suggest'));
    await inHeader(page).press('Enter');
    await expect(page).toHaveURL(/\/search\//);
    await expect.poll(() => kept(page)).toContain(text);
  }

  test('nothing is kept before the reader searches, and a link is no search', async ({ page }) => {
    await page.goto('./search/?q=Saga');
    await focusField(page);
    await type(page, '람다');
    await expect(options(page).first()).toBeVisible();
    expect(await kept(page)).toBeNull();
    await type(page, '');
    await expect(list(page)).toBeHidden();
  });

  test('stand below an empty field and lead to the search again', async ({ page }) => {
    await searchFor(page, '패킷 손실');
    await focusField(page);
    await expect(recent(page).getByRole('option')).toHaveText(['패킷 손실']);
    await inHeader(page).press('ArrowDown');
    await inHeader(page).press('Enter');
    await expect(page.getByRole('searchbox', { name: '검색어' })).toHaveValue('패킷 손실');
  });

  test('can be removed one by one, by pointer and by key, or all at once', async ({ page }) => {
    for (const text of ['하나', '둘', '셋', '넷']) await searchFor(page, text);
    await focusField(page);
    await page.getByTitle('‘넷’ 지우기').click();
    await expect(recent(page).getByRole('option')).toHaveText(['셋', '둘', '하나']);
    await inHeader(page).press('ArrowDown');
    await inHeader(page).press('Delete');
    await expect(recent(page).getByRole('option')).toHaveText(['둘', '하나']);
    await page.getByRole('button', { name: '모두 지우기' }).click();
    await expect(list(page)).toBeHidden();
    await expect(inHeader(page)).toBeFocused();
    expect(await kept(page)).toBeNull();
  });

  test('where storage is refused, suggestions still come', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(globalThis, 'localStorage', {
        get: () => {
          throw new DOMException('refused', 'SecurityError');
        },
      });
    });
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await focusField(page);
    await type(page, '람다');
    await expect(options(page).first()).toContainText('AWS Lambda');
    await inHeader(page).press('Enter');
    await expect(page).toHaveURL(/\/search\//);
    expect(errors).toEqual([]);
  });
});

test.describe('on the search page', () => {
  test('pages of what is named stand above the results, and the results do not move', async ({
    page,
  }) => {
    const { asked } = await hold(page, '**/suggestions.json');
    await page.goto(`./search/?q=${encodeURIComponent('람다 이루리')}`);
    const results = page.getByRole('list', { name: '검색 결과' });
    await expect(results.locator(':scope > li').first()).toBeVisible();
    // Asked of the list: the first row may be drawn again, which takes it off the page for a moment.
    const topOfFirst = () =>
      results.evaluate((rows) => rows.firstElementChild?.getBoundingClientRect().top);
    const before = await topOfFirst();
    const names = await asked;
    expect(await topOfFirst()).toBe(before);
    await names.continue();
    const links = page.getByRole('list', { name: '바로 가기' }).getByRole('link');
    await expect(links).toHaveText(['AWS Lambda', '이루리']);
    expect(await topOfFirst()).toBe(before);
    await page.getByRole('searchbox', { name: '검색어' }).fill('zxqv');
    await expect(links).toHaveCount(0);
    await page.getByRole('searchbox', { name: '검색어' }).fill('lammda 비용');
    await expect(links).toHaveText(['AWS Lambda']);
  });
});

test.describe('when something is wrong', () => {
  test('names that are missing, cut off or something else leave a plain form', async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    for (const answer of [
      { status: 404, body: '' },
      { status: 200, body: '{"services":[["AWS' },
      { status: 200, body: '[]' },
    ]) {
      await test.step(`${answer.status} ${answer.body}`, async () => {
        await page.route('**/suggestions.json', (route) => route.fulfill(answer));
        await focusField(page);
        await type(page, '람다');
        await inHeader(page).press('ArrowDown');
        await inHeader(page).press('Enter');
        await expect(page).toHaveURL(/\/search\/\?q=/);
        await page.unroute('**/suggestions.json');
      });
    }
    expect(errors).toEqual([]);
  });
});

test('the open list has no barrier and fits the screen @phone', async ({ page }) => {
  await page.addInitScript(() =>
    localStorage.setItem('summit-notes:recent-searches', JSON.stringify(['람다 비용'])),
  );
  await focusField(page);
  await type(page, 's');
  await expect(options(page).nth(1)).toBeVisible();
  await expectToFit(page);
  await type(page, '람다');
  await expect(options(page).nth(1)).toContainText('AWS Lambda');
  await inHeader(page).press('ArrowDown');
  expect(await findBarriers(page)).toEqual([]);
});

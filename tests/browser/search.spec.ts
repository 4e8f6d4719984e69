import { expect, test, type Locator, type Page } from '@playwright/test';
import { findBarriers } from '../support/barriers.ts';
import { compose } from '../support/compose.ts';
import { expectToFit } from '../support/fits.ts';
import { hold } from '../support/hold.ts';
import { watchSearch } from '../support/watch-search.ts';
import { whenReady } from '../support/when-ready.ts';

const field = (page: Page) => page.getByRole('searchbox', { name: '검색어' });
const list = (page: Page) => page.getByRole('list', { name: '검색 결과' });
const rows = (page: Page) => list(page).locator(':scope > li');
const settled = (page: Page) => expect(list(page)).toHaveAttribute('aria-busy', 'false');

async function open(page: Page, address = ''): Promise<void> {
  await page.goto(`./search/${address}`);
  // Facets come with the index; on a phone they wait for their sheet.
  await expect(page.locator('[data-facet="event"]')).toBeAttached();
  await settled(page);
}

async function search(page: Page, text: string): Promise<void> {
  await field(page).fill(text);
  await settled(page);
}

test.describe('what is asked', () => {
  test('a reader finds a page, with its event and what matched', async ({ page }) => {
    await open(page);
    for (const [query, title, event] of [
      ['인텔리전트 티어링', '호수 곁에', '클라우드 포럼 서울 2022'],
      ['인텔리전트 티어링을', '호수 곁에', '클라우드 포럼 서울 2022'],
      ['Saga', '서비스 사이의 약속', '클라우드 포럼 서울 2022'],
      ['이루리', '창고에 들인 도우미', '클라우드 포럼 서울 2024'],
      ['패킷 손실', '소나기처럼', '클라우드 포럼 서울 2021'],
      ['"패킷 손실"', '소나기처럼', '클라우드 포럼 서울 2021'],
    ] as const) {
      await test.step(query, async () => {
        await search(page, query);
        const first = rows(page).first();
        await expect(first.getByRole('link').first()).toContainText(title);
        await expect(first).toContainText(event);
        await expect(first.locator('mark').first()).toBeVisible();
      });
    }
  });

  test('where nothing is found the page says so, and where nothing is asked examples stay', async ({
    page,
  }) => {
    await open(page);
    const example = await page.locator('[data-part="start"] a').first().innerText();
    for (const query of ['zxqv', '뷁뷁', 'indigo', '🙂', '<img src=x>']) {
      await test.step(query, async () => {
        await search(page, query);
        await expect(
          page.getByText(/맞는 글이 없습니다|찾을 수 있는 글자가 없습니다/).first(),
        ).toBeVisible();
        await expect(page.getByRole('status')).toContainText('검색 결과가 없습니다');
        await expect(rows(page)).toHaveCount(0);
        await expect(page.getByRole('link', { name: '서비스별로 보기' })).toBeVisible();
      });
    }
    for (const query of ['   ', '\uD800', '\u0000']) {
      await test.step(JSON.stringify(query), async () => {
        await search(page, query);
        await expect(page.getByRole('link', { name: example })).toBeVisible();
        await expect(rows(page)).toHaveCount(0);
      });
    }
  });

  test('markup in a question is text, on the page and in the results', async ({ page }) => {
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => void dialogs.push(dialog.message()));
    await open(page, `?q=${encodeURIComponent('<img src=x onerror=alert(1)>람다')}`);
    await expect(page.getByRole('status')).toContainText('<img src=x onerror=alert(1)>람다');
    await expect(page.locator('main img')).toHaveCount(0);
    expect(dialogs).toEqual([]);
  });

  test('ten thousand letters are cut, and the page says so', async ({ page }) => {
    await open(page);
    await search(page, '서버리스 '.repeat(2_000));
    await expect(page.getByText('검색어가 길어')).toBeVisible();
    await expect(rows(page).first()).toBeVisible();
  });

  test('a heading that matched is one click away', async ({ page }) => {
    await open(page, '?q=Saga');
    await rows(page).first().getByRole('link', { name: 'Saga 패턴' }).click();
    await expect(page).toHaveURL(/promises-between-services\/#saga$/);
    await expect(page.locator('#saga')).toBeInViewport();
  });

  test('more than ten results come when asked for, and focus goes to the first of them', async ({
    page,
  }) => {
    await open(page, '?q=Amazon');
    await expect(rows(page)).toHaveCount(10);
    const tenth = (await rows(page).nth(9).elementHandle())!;
    await page.getByRole('button', { name: '더 보기' }).click();
    await expect(rows(page).nth(10).getByRole('link').first()).toBeFocused();
    expect(await tenth.evaluate((row) => row.isConnected), 'rows that stand stay').toBe(true);
    const shown = await rows(page).count();
    await rows(page).nth(10).getByRole('link').first().click();
    await expect(page).not.toHaveURL(/\/search\//);
    await page.goBack();
    await expect(rows(page)).toHaveCount(shown);
  });
});

test.describe('what stands there', () => {
  const typed = [
    'Saga',
    '람다 비용',
    'fkaek',
    '패킷 손실',
    '이루리',
    '영수증',
    'Amazon',
    '장바구니',
  ];
  typed.push('인텔리전트 티어링을', 'zxqv');

  async function typeAll(page: Page): Promise<void> {
    await field(page).focus();
    for (const query of typed) {
      await field(page).pressSequentially(query, { delay: 40 });
      await settled(page);
      await page.keyboard.press('Escape');
    }
    await expect(rows(page)).toHaveCount(0);
  }

  test('nothing moves while a reader types, letter by letter @phone', async ({ page }) => {
    const { shift } = await watchSearch(page);
    await open(page);
    await typeAll(page);
    expect(await shift()).toBeLessThanOrEqual(0.01);
  });

  test('what is said and what stands there agree at every moment', async ({ page }) => {
    const { lies } = await watchSearch(page);
    await page.goto('./search/');
    await typeAll(page);
    expect(await lies()).toEqual([]);
  });

  test('also where the index comes slowly', async ({ page }) => {
    await page.context().route('**/pagefind/**', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 250));
      await route.continue();
    });
    const { lies } = await watchSearch(page);
    await page.goto('./search/');
    await typeAll(page);
    expect(await lies()).toEqual([]);
  });

  test('ten results take less than three screens of a phone @phone', async ({ page, isMobile }) => {
    await open(page, '?q=Amazon');
    await expect(rows(page)).toHaveCount(10);
    const height = await list(page).evaluate((results) => results.clientHeight);
    expect(height).toBeLessThanOrEqual(isMobile ? 2_000 : 1_500);
  });

  test('why another word finds more is said', async ({ page }) => {
    await open(page, `?q=${encodeURIComponent('람다 큐')}`);
    await expect(page.getByText(/두 말이 모두 있는 글 \d+건, 나머지 \d+건은 하나만/)).toBeVisible();
  });

  test('the oldest come first where the reader wants them so', async ({ page }) => {
    await open(page, '?q=Amazon');
    await page.getByLabel('순서').selectOption('오래된 행사부터');
    await expect(page).toHaveURL(/sort=oldest/);
    await settled(page);
    await expect(rows(page).first()).toContainText('2021');
    await page.reload();
    await expect(page.getByLabel('순서')).toHaveValue('oldest');
  });
});

test('conditions lie in a sheet over the results, which says how many it leaves @phone-only', async ({
  page,
}) => {
  await open(page, '?q=Amazon');
  await page.getByRole('button', { name: '조건', exact: true }).click();
  const sheet = page.getByRole('dialog', { name: '조건으로 좁히기' });
  await sheet.getByRole('checkbox', { name: '2021' }).first().check();
  await settled(page);
  const total = await rows(page).count();
  const show = sheet.getByRole('button', { name: `${total}건 보기` });
  await expect(show).toBeInViewport();
  await sheet.getByLabel('순서').selectOption('새 행사부터');
  await show.click();
  await expect(sheet).toBeHidden();
  await expect(page.getByRole('button', { name: '조건 1' })).toBeFocused();
  await expect(page).toHaveURL(/sort=date/);
});

test('keys are not spoken of where there is nothing but fingers @phone-only', async ({ page }) => {
  await open(page);
  await expect(page.locator('shortcut-setting')).toBeHidden();
});

test.describe('typing Korean', () => {
  test('results come while a syllable is being composed', async ({ page }) => {
    await open(page);
    await field(page).focus();
    const ime = await page.context().newCDPSession(page);
    for (const text of ['ㅍ', '패', '팩', '패키', '패킷']) await compose(ime, text);
    await expect(rows(page).first()).toContainText('소나기처럼');
    await expect(field(page)).toBeFocused();
    await ime.send('Input.insertText', { text: '패킷' });
    await expect(field(page)).toHaveValue('패킷');
    await expect(page).toHaveURL(/q=/);
  });

  test('the Enter that ends a composition goes nowhere', async ({ page }) => {
    await page.goto('./');
    await whenReady(page);
    const header = page.locator('[data-search-shortcut]');
    await header.focus();
    const ime = await page.context().newCDPSession(page);
    await compose(ime, '람다');
    const wasStopped = await header.evaluate((input) => {
      const key = { key: 'Enter', code: 'Enter', keyCode: 229, bubbles: true, cancelable: true };
      return !input.dispatchEvent(new KeyboardEvent('keydown', key));
    });
    expect(wasStopped).toBe(true);
    await expect(page).not.toHaveURL(/search/);
  });
});

test.describe('by keyboard', () => {
  test('arrows lead into the results and back, Escape clears', async ({ page }) => {
    await open(page);
    await search(page, 'Saga');
    const links = list(page).getByRole('link');
    await field(page).press('ArrowDown');
    await expect(links.nth(0)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(links.nth(1)).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect(field(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(field(page)).toHaveValue('');
    await expect(rows(page)).toHaveCount(0);
  });

  test('Enter on a result opens it', async ({ page }) => {
    await open(page, '?q=Saga');
    await field(page).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/promises-between-services/);
  });

  test('Ctrl+K and / bring the reader to the field; / can be switched off', async ({ page }) => {
    await open(page);
    const field = page.getByRole('searchbox');
    for (const key of ['Control+k', '/']) {
      await field.blur();
      await page.keyboard.press(key);
      await expect(field).toBeFocused();
    }
    const isOn = page.getByRole('checkbox', { name: '키로 검색창 열기' });
    await isOn.uncheck();
    await page.reload();
    await expect(isOn).not.toBeChecked();
    await page.keyboard.press('/');
    await expect(field).not.toBeFocused();
    await page.keyboard.press('Control+k');
    await expect(field).toBeFocused();
  });
});

test.describe('narrowing', () => {
  const value = (page: Page, group: string, name: string): Locator =>
    page.getByRole('group', { name: group }).getByRole('checkbox', { name });

  test('without a query the newest pages of a year are listed', async ({ page }) => {
    await open(page);
    await value(page, '연도', '2021').check();
    await expect(page).toHaveURL(/\?year=2021$/);
    await settled(page);
    await expect(rows(page).first()).toContainText('2021');
    await expect(page.getByRole('status')).toContainText(/고른 조건에 맞는 글 \d+건/);
  });

  test('counts say what a choice would leave, also beside another choice', async ({ page }) => {
    await open(page, '?q=영수증&year=2022');
    const count = Number(
      (await value(page, '연도', '2021').locator('..').innerText()).match(/\d+$/)?.[0],
    );
    const before = await rows(page).count();
    await value(page, '연도', '2021').check();
    await expect(page.getByRole('status')).toContainText(`${before + count}건`);
  });

  test('back and forward bring back query and choices', async ({ page }) => {
    await open(page, '?q=Saga');
    await value(page, '연도', '2021').check();
    await expect(rows(page)).toHaveCount(0);
    await expect(page).toHaveURL(/year=2021/);
    await page.goBack();
    await expect(value(page, '연도', '2021')).not.toBeChecked();
    await expect(rows(page)).toHaveCount(1);
    await page.goForward();
    await expect(value(page, '연도', '2021')).toBeChecked();
    await page.getByRole('button', { name: '2021 조건 빼기' }).click();
    await expect(rows(page)).toHaveCount(1);
  });

  test('a choice the site does not know is left out, and the page says so', async ({ page }) => {
    await open(page, '?q=Saga&year=1999&event=%E0%A4%A');
    await expect(page.getByText('‘1999’')).toBeVisible();
    await expect(rows(page)).toHaveCount(1);
  });
});

test.describe('when something is wrong', () => {
  test('an index that cannot be loaded is said, and can be tried again', async ({ page }) => {
    await page.route('**/pagefind/start.txt*', (route) => route.abort());
    await page.goto('./search/?q=Saga');
    await expect(page.getByRole('status')).toHaveText('검색 색인을 불러오지 못했습니다.');
    await expect(page.getByText('네트워크 연결을 확인하고')).toBeVisible();
    await settled(page);
    await page.unroute('**/pagefind/start.txt*');
    await page.getByRole('button', { name: '다시 시도' }).click();
    await expect(rows(page).first()).toContainText('Saga');
  });

  test('a part that is missing is no empty answer', async ({ page }) => {
    for (const [part, query] of [
      ['start.txt', '패킷 손실'],
      // A name is found without the words; what was typed on the wrong layout is not.
      ['words.txt', 'fkaek'],
      ['index/*', '패킷 손실'],
      ['fragment/*', '패킷 손실'],
    ] as const) {
      await test.step(part, async () => {
        const address = `**/pagefind/${part}*`;
        await page.context().route(address, (route) => route.fulfill({ status: 404 }));
        await page.goto(`./search/?q=${query}`);
        await expect(page.getByRole('status')).toHaveText('검색 색인을 불러오지 못했습니다.');
        await page.context().unroute(address);
      });
    }
  });

  test('a part that was cut off is told from a whole one', async ({ page }) => {
    await page.context().route('**/pagefind/start.txt*', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).slice(0, 900) });
    });
    await page.goto('./search/?q=Saga');
    await expect(page.getByRole('status')).toHaveText('검색 색인을 불러오지 못했습니다.');
  });

  test('an answer that comes late does not replace a later one', async ({ page }) => {
    await open(page);
    const { asked } = await hold(page, '**/pagefind/index/*');
    const shown = await list(page).evaluateHandle((results) => {
      const firsts: string[] = [];
      new MutationObserver(() => firsts.push(results.firstElementChild?.textContent ?? '')).observe(
        results,
        { childList: true },
      );
      return firsts;
    });
    await field(page).fill('게임');
    const late = await asked;
    await field(page).fill('Saga');
    await late.continue();
    await settled(page);
    await expect(rows(page).first()).toContainText('서비스 사이의 약속');
    // Nothing else ever stood there.
    for (const first of await shown.jsonValue()) expect(first).toContain('서비스 사이의 약속');
  });
});

for (const address of ['', '?q=서버&year=2022', '?q=zxqv&year=2021']) {
  test(`nobody is kept from using search${address} @phone`, async ({ page, isMobile }) => {
    await open(page, address);
    if (isMobile) await page.getByRole('button', { name: /^조건/ }).click();
    await expectToFit(page);
    expect(await findBarriers(page)).toEqual([]);
  });
}

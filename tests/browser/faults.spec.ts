import { expect, test, type Page } from '@playwright/test';
import { hold } from '../support/hold.ts';

const field = (page: Page) => page.getByRole('searchbox', { name: '검색어' });
const rows = (page: Page) => page.getByRole('list', { name: '검색 결과' }).locator(':scope > li');
const status = (page: Page) => page.getByRole('status').first();

const missing = '검색 색인을 불러오지 못했습니다.';

test.describe('an index', () => {
  test('that is not there is said, with a way on', async ({ page }) => {
    await page.context().route('**/pagefind/**', (route) => route.fulfill({ status: 404 }));
    await page.goto('./search/?q=Saga');
    await expect(status(page)).toHaveText(missing);
    await expect(page.getByText('페이지를 새로 고쳐')).toBeVisible();
    await expect(page.getByRole('link', { name: '발표자별로 보기' })).toBeVisible();
  });

  // A new one came while the page stood open, or is only half there: names that hold a hash lead nowhere.
  test('of another day is said, and works when it is whole', async ({ page }) => {
    for (const part of ['start.txt*', 'index/*', 'fragment/*']) {
      await test.step(`without ${part}`, async () => {
        const address = `**/pagefind/${part}`;
        const body = '<!doctype html>404';
        await page
          .context()
          .route(address, (route) =>
            route.fulfill({ status: 404, contentType: 'text/html', body }),
          );
        await page.goto('./search/?q=Saga');
        await expect(status(page)).toHaveText(missing);
        await expect(page.getByText('그사이 사이트가 바뀐')).toBeVisible();
        await page.context().unroute(address);
        await page.getByRole('button', { name: '다시 시도' }).click();
        await expect(rows(page).first()).toContainText('Saga');
      });
    }
  });

  test('that comes late is waited for, and what is typed meanwhile counts', async ({ page }) => {
    const { asked } = await hold(page, '**/pagefind/start.txt');
    await page.goto('./search/?q=Saga');
    const late = await asked;
    await expect(status(page)).toHaveText('검색 색인을 불러오는 중입니다.');
    await field(page).press('End');
    await field(page).pressSequentially(' 패턴');
    await expect(field(page)).toHaveValue('Saga 패턴');
    await late.continue();
    await expect(status(page)).toContainText('‘Saga 패턴’');
    await expect(rows(page).first()).toContainText('서비스 사이의 약속');
  });
});

test('a mistake of ours is not blamed on the network or the reader', async ({ page }) => {
  await page.addInitScript(() => {
    HTMLOListElement.prototype.append = () => {
      throw new TypeError('A mistake of ours.');
    };
  });
  await page.goto('./search/?q=Saga');
  await expect(status(page)).toHaveText('사이트의 오류로 검색하지 못했습니다.');
  await expect(page.getByText('저희가 만든 화면에 잘못이 있습니다')).toBeVisible();
  await expect(page.getByText('네트워크 연결을 확인')).toBeHidden();
  await expect(page.getByRole('link', { name: '발표자별로 보기' })).toBeVisible();
});

test('where storage is refused, search, theme and settings work for the page', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => void errors.push(message));
  await page.addInitScript(() => {
    const get = () => {
      throw new DOMException('refused', 'SecurityError');
    };
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) {
      Object.defineProperty(globalThis, name, { get });
    }
  });
  await page.goto('./search/?q=Saga');
  await expect(rows(page).first()).toContainText('Saga');
  await page.getByRole('checkbox', { name: '키로 검색창 열기' }).click();
  await page.getByRole('button', { name: '화면 밝기' }).dblclick();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await field(page).press('Enter');
  await expect(status(page)).toContainText('‘Saga’');
  expect(errors).toEqual([]);
});

test('a script that is no longer there leaves a form that works', async ({ page }) => {
  await page.route('**/_astro/*.js', (route) => route.fulfill({ status: 404 }));
  await page.goto('./');
  const form = page.getByRole('main').getByRole('searchbox');
  await form.fill('Saga');
  await page.unroute('**/_astro/*.js');
  await form.press('Enter');
  await expect(rows(page).first()).toContainText('Saga');
});

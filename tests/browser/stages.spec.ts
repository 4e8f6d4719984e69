import { expect, test, type Page } from '@playwright/test';

const address = './lineages/carts-to-a-million/';
const second = '주문 하루 10,000건';

const rowsOf = (page: Page) => page.locator('.stage-table tbody tr:visible');
const choiceOf = (page: Page) => page.getByRole('slider', { name: '단계' });

test('a stage that is chosen by keyboard stands alone, with its services and where sources disagree @phone', async ({
  page,
}) => {
  await page.goto(address);
  await expect(rowsOf(page)).toHaveCount(4);
  await expect(page.getByText('처음 나온 서비스').first()).toBeHidden();
  await choiceOf(page).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(choiceOf(page)).toHaveAttribute('aria-valuetext', second);
  await expect(rowsOf(page)).toHaveCount(1);
  await expect(rowsOf(page).first()).toContainText(second);
  // 2021 named EC2 a stage before; 2022 names SQS here first.
  const entering = rowsOf(page).locator('.entering');
  await expect(entering).toHaveCount(3);
  await expect(entering.nth(0).getByRole('link')).toHaveText(['Elastic Load Balancing']);
  await expect(entering.nth(1).getByRole('link')).toHaveText([
    'Elastic Load Balancing',
    'Amazon SQS',
  ]);
  const disputed = page.getByRole('complementary', { name: '이 단계의 엇갈리는 기록' });
  await expect(disputed.getByRole('listitem')).toContainText(['줄을 세우기 시작한 때']);
  await page.keyboard.press('ArrowRight');
  await expect(disputed).toBeHidden();
});

test('the address keeps the stage: it can be shared, and back leads back', async ({ page }) => {
  await page.goto(address);
  await choiceOf(page).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  expect(new URL(page.url()).searchParams.get('stage')).toBe(second);
  await page.reload();
  await expect(rowsOf(page)).toHaveCount(1);
  await expect(page.getByRole('status')).toHaveText(second);
  await page.goBack();
  await expect(page.getByRole('status')).toHaveText('주문 하루 100건');
  await page.getByRole('button', { name: '모두 보기' }).click();
  await expect(rowsOf(page)).toHaveCount(4);
  await expect(choiceOf(page)).toBeFocused();
  expect(new URL(page.url()).search).toBe('');
});

test('an address that names no stage shows all of them', async ({ page }) => {
  await page.goto(`${address}?stage=none`);
  await expect(rowsOf(page)).toHaveCount(4);
  await expect(page.getByRole('status')).toHaveText('모든 단계');
});

test('a lineage of one stage leaves nothing to choose', async ({ page }) => {
  await page.goto('./lineages/night-watch/');
  await expect(rowsOf(page)).toHaveCount(1);
  await expect(choiceOf(page)).toHaveCount(0);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the whole table stands without a choice @phone', async ({ page }) => {
    await page.goto(`${address}?stage=${encodeURIComponent(second)}`);
    await expect(rowsOf(page)).toHaveCount(4);
    await expect(page.locator('.stage-choice, .disputed, .entering').first()).toBeHidden();
    await expect(page.locator('.disputed')).toBeHidden();
  });
});

import { expect, test, type Locator } from '@playwright/test';

const box = async (locator: Locator) => (await locator.boundingBox())!;

test('a timetable tells what a talk said, and its title leads there @phone', async ({ page }) => {
  await page.goto('./events/cloud-forum-seoul-2022/');
  const session = page.locator('#session-queue-first');
  await expect(session).toContainText('Amazon SQS 뒤로 옮긴 까닭과 순서');
  await expect(session).toContainText('5분 읽기');
  await expect(session.getByRole('link', { name: '주문을 줄 세우는 법' })).toHaveAttribute(
    'href',
    /\/cloud-forum-seoul-2022\/queue-first\/$/,
  );
});

test('the title of a session with two accounts leads to the first of them @phone', async ({
  page,
}) => {
  for (const address of ['./events/cloud-forum-seoul-2022/', './lineages/carts-to-a-million/']) {
    await page.goto(address);
    const session = page.locator('.session-what', { has: page.locator('.accounts') });
    const title = session.getByRole('link', { name: '두 번째 이야기' });
    const first = session
      .locator('.accounts', { hasText: '주문 수 단계별' })
      .getByRole('link')
      .first();
    expect(await title.getAttribute('href')).toBe(await first.getAttribute('href'));
  }
});

test('tracks are columns and times rows where there is room', async ({ page }) => {
  await page.goto('./events/cloud-forum-seoul-2022/');
  const table = page.getByRole('region', { name: /6월 14일/ }).getByRole('table');
  await expect(table.getByRole('columnheader')).toHaveText([
    '시각',
    '만들기',
    '운영하기',
    '데이터',
  ]);
  const row = table.getByRole('row', { name: /^11:40/ });
  await expect(row.getByRole('rowheader')).toHaveText('11:40');
  const column = await box(table.getByRole('columnheader', { name: '데이터' }));
  const cell = await box(row.getByRole('cell', { name: '호수 곁에 쌓은 데이터의 값' }));
  expect(Math.abs(cell.x - column.x)).toBeLessThan(2);
});

test('on a phone the time stands in a rail beside what is on then @phone-only', async ({
  page,
}) => {
  for (const [event, id] of [
    ['cloud-forum-seoul-2021', 'carts-to-a-million'],
    ['cloud-forum-seoul-2022', 'fewer-alarms'],
  ]) {
    await page.goto(`./events/${event}/`);
    const row = page
      .locator('tr, .session', { has: page.locator(`#session-${id}`) })
      .or(page.locator(`li#session-${id}`));
    const time = await box(row.locator('time').first());
    const title = await box(row.locator('.session-title').first());
    expect(time.x + time.width).toBeLessThan(title.x);
    expect(Math.abs(time.y - title.y)).toBeLessThan(16);
  }
});

test('a day whose times nobody wrote down says so once @phone', async ({ page }) => {
  await page.goto('./events/builders-night-busan-2022/');
  await expect(page.getByText('시각은 알려지지 않았습니다.')).toHaveCount(1);
  await expect(page.getByText('시각 미상')).toHaveCount(0);
});

test.describe('what lies ahead', () => {
  const link = { name: '달력에 넣기: 항구 클라우드의 날 2031' };

  test('goes into a calendar, also without scripts @phone', async ({ page, browser }) => {
    await page.goto('./events/harbor-days-2031/');
    const names = page.getByRole('link', { name: /^달력에 넣기/ });
    await expect(names).toHaveCount(3);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', link).click(),
    ]);
    expect(file.suggestedFilename()).toBe('event.ics');
    const without = await browser.newPage({ javaScriptEnabled: false });
    await without.goto(page.url());
    await expect(without.getByRole('link', link)).toBeVisible();
  });

  test('is offered no longer once it is past', async ({ page }) => {
    await page.clock.setFixedTime(new Date('2031-10-07T10:30:00+09:00'));
    await page.goto('./events/harbor-days-2031/');
    await expect(page.getByRole('link', link)).toBeVisible();
    const session = (id: string) => page.locator(`#session-${id}`).getByText('달력에 넣기');
    await expect(session('lighthouse')).toBeHidden();
    await expect(session('tide-tables')).toBeVisible();
    await page.clock.setFixedTime(new Date('2031-10-11T00:00:00+09:00'));
    await page.reload();
    await expect(page.getByRole('link', link)).toBeHidden();
  });
});

import { expect, test, type Page } from '@playwright/test';
import { render } from '../attacks/render.ts';
import { fixture, readRecapIds } from '../support/read-dist.ts';

const recap = './events/cloud-forum-seoul-2022/queue-first/';
const recaps = readRecapIds(fixture).map((id) => `./events/${id}/`);

const paragraph = (times: number) => '줄을 서는 것은 사람이나 요청이나 같습니다. '.repeat(times);
const note = (times: number) => `> **편집자 주** ${'문서는 다르게 말합니다. '.repeat(times)}`;
const drawing =
  '```mermaid\nflowchart LR\n  accTitle: 줄\n  accDescr: 줄을 섭니다.\n  a[가] --> b[나]\n```';
const row = (cell: string) => `| ${Array.from({ length: 5 }, () => cell).join(' | ')} |`;
const wideTable = [row('무엇이 긴 머리'), row('---'), row('길고 긴 칸에 적힌 말')].join('\n');

/** Texts in which notes come close to one another, or to what is wider than the text. */
const texts = {
  'three close notes': [
    paragraph(2),
    note(9),
    paragraph(1),
    note(12),
    paragraph(1),
    note(9),
    paragraph(4),
  ],
  'a long note on a short paragraph': [
    paragraph(1),
    note(40),
    paragraph(1),
    '## 다음',
    paragraph(2),
  ],
  'a long note before a drawing': [paragraph(1), note(30), drawing, paragraph(3)],
  'a long note before a wide table': [paragraph(1), note(30), wideTable, note(20), paragraph(1)],
  'notes on a list, a table and a heading': [
    '- 하나\n- 둘',
    note(8),
    '| 가 | 나 |\n| --- | --- |\n| 다 | 라 |',
    note(8),
    '## 다음',
    note(3),
    paragraph(1),
  ],
  'two notes on one paragraph': [
    paragraph(3),
    note(5),
    `> **엇갈리는 기록** 다릅니다.`,
    paragraph(9),
  ],
};

/** Opens a recap with another text in it, as the site would show it. */
async function openWith(page: Page, text: readonly string[]): Promise<void> {
  const outcome = await render('markdown', text.join('\n\n'));
  if (outcome.kind === 'refused') throw new Error(outcome.why);
  await page.route(/queue-first\/$/, async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    const [before = '', rest = ''] = html.split(/(?<=<div class="prose"[^>]*>)/);
    const after = rest.slice(rest.indexOf('<p class="report'));
    await route.fulfill({ response, body: `${before}${outcome.html}</div>${after}` });
  });
  await page.goto(recap);
}

interface Box {
  readonly what: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Notes, and everything else of the text that has a place of its own. */
const readBoxes = (page: Page): Promise<{ notes: Box[]; others: Box[] }> =>
  page.evaluate(() => {
    const boxes = (selector: string) =>
      [...document.querySelectorAll(selector)].map((element) => {
        const { left, right, top, bottom } = element.getBoundingClientRect();
        return { what: element.textContent.slice(0, 12), left, right, top, bottom };
      });
    return {
      notes: boxes('.prose aside'),
      others: boxes('.prose > :not(.noted, aside), .noted > :not(.notes, .rest), .rest > *'),
    };
  });

const meets = (one: Box, other: Box) =>
  one.left < other.right - 1 &&
  other.left < one.right - 1 &&
  one.top < other.bottom - 1 &&
  other.top < one.bottom - 1;

for (const [name, text] of Object.entries(texts)) {
  test(`nothing stands on a note in the margin: ${name}`, async ({ page }) => {
    await openWith(page, text);
    for (const width of [360, 1200, 1280, 1920]) {
      await page.setViewportSize({ width, height: 800 });
      const { notes, others } = await readBoxes(page);
      expect(notes.length).toBeGreaterThan(0);
      const met = notes.flatMap((one, index) =>
        [...notes.slice(index + 1), ...others].filter((other) => meets(one, other)),
      );
      expect(met, `at ${width}`).toEqual([]);
    }
  });
}

test('a note stands in the margin beside its paragraph, and after it where there is no margin', async ({
  page,
}) => {
  await openWith(page, [paragraph(5), note(5), paragraph(3)]);
  for (const width of [1200, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    const { notes, others } = await readBoxes(page);
    expect(notes[0]!.top).toBeCloseTo(others[0]!.top, 0);
    expect(notes[0]!.left).toBeGreaterThan(others[0]!.right + 20);
    expect(notes[0]!.right - notes[0]!.left).toBeCloseTo(280, 0);
    // The text goes on as if the note were not there.
    expect(others[1]!.top - others[0]!.bottom).toBeLessThan(30);
  }
  for (const narrow of [{ width: 1199 }, { width: 1280, media: 'print' } as const]) {
    await page.emulateMedia({ media: narrow.media ?? 'screen' });
    await page.setViewportSize({ width: narrow.width, height: 800 });
    const { notes, others } = await readBoxes(page);
    expect(notes[0]!.top).toBeGreaterThanOrEqual(others[0]!.bottom);
    expect(others[1]!.top).toBeGreaterThanOrEqual(notes[0]!.bottom);
  }
});

test('a note longer than its group makes no text wait', async ({ page }) => {
  await openWith(page, [paragraph(1), note(40), paragraph(1), paragraph(1), note(9), paragraph(1)]);
  await page.setViewportSize({ width: 1280, height: 800 });
  const { notes, others } = await readBoxes(page);
  const gaps = others.slice(1).map((box, index) => box.top - others[index]!.bottom);
  expect(Math.max(...gaps)).toBeLessThan(30);
  expect(notes[1]!.top).toBeGreaterThan(notes[0]!.bottom);
});

test('on a phone the text of every recap begins on the first screen @phone-only', async ({
  page,
}) => {
  for (const address of recaps) {
    await page.goto(address);
    const top = await page
      .locator('.prose :is(p, li, td, figure)')
      .first()
      .evaluate((first) => {
        return first.getBoundingClientRect().top + scrollY;
      });
    expect(top, address).toBeLessThanOrEqual(740);
  }
});

test('what is folded on a phone is open where there is room, and on paper', async ({ page }) => {
  await page.goto(recap);
  const points = page.locator('#page-points + ul li').first();
  const fact = page.getByText('다룬 서비스', { exact: true });
  for (const [width, media, isOpen] of [
    [1280, 'screen', true],
    [360, 'screen', false],
    [360, 'print', true],
  ] as const) {
    await page.emulateMedia({ media });
    await page.setViewportSize({ width, height: 740 });
    await expect(points).toBeVisible({ visible: isOpen });
    await expect(fact).toBeVisible({ visible: isOpen });
  }
  await page.emulateMedia({ media: 'screen' });
  await page.getByText('한눈에').first().click();
  await expect(points).toBeVisible();
});

test('tables end where the text ends, and a keyboard stops at those that scroll', async ({
  page,
}) => {
  const narrow = '| 가 | 나 |\n| --- | --- |\n| 다 | 라 |';
  await openWith(page, [narrow, paragraph(1), narrow.replaceAll('가', '긴 머리의 칸'), wideTable]);
  const tables = page.locator('.prose .table-scroll');
  const rights = () =>
    tables.evaluateAll((all) =>
      all.map((table) => Math.round(table.getBoundingClientRect().right)),
    );
  const text = () =>
    page.locator('.prose > p').evaluate((p) => Math.round(p.getBoundingClientRect().right));
  const [one, other, wide] = await rights();
  expect([one, other]).toEqual([await text(), await text()]);
  expect(wide).toBeGreaterThan(one!);
  await expect(page.locator('.prose .table-scroll[tabindex]')).toHaveCount(0);
  await page.setViewportSize({ width: 360, height: 740 });
  await expect(page.locator('.prose .table-scroll[tabindex="0"]')).toHaveCount(1);
});

test('a recap on paper says where it stood and where its sources are, without navigation', async ({
  page,
}) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto(recap);
  await expect(page.getByText(/^https:\S+queue-first\/$/)).toBeVisible();
  await expect(page.locator('summary:visible, nav:visible, dialog:visible')).toHaveCount(0);
  const tallest = await page
    .locator('.prose :is(img, svg):visible')
    .evaluateAll((all) =>
      Math.max(...all.map((picture) => picture.getBoundingClientRect().height)),
    );
  expect(tallest).toBeLessThanOrEqual((80 / 25.4) * 96 + 1);
});

test('a recap is printed on a sheet a minute, one for three figures, and one more', async ({
  page,
}) => {
  for (const address of recaps) {
    await page.goto(address);
    const minutes = await page.evaluate(() => /(\d+)분 읽기/.exec(document.body.textContent)?.[1]);
    const sheets = (await page.pdf({ format: 'A4' }))
      .toString('latin1')
      .match(/\/Type\s*\/Page\b/g);
    const figures = await page.locator('.prose figure').count();
    const most = Number(minutes) + Math.ceil(figures / 3) + 1;
    expect(sheets?.length, address).toBeLessThanOrEqual(most);
  }
});

test('who tells of a mistake tells of the sentence, too', async ({ page }) => {
  await page.goto(recap);
  const link = page.getByRole('link', { name: '틀린 곳 알리기' });
  // Who selects words has moved, and the scripts have come.
  await page.mouse.move(9, 9);
  await page.waitForFunction(() => customElements.get('report-mistake'));
  const [id, words] = await page
    .locator('.prose h2[id] + p')
    .last()
    .evaluate((p) => {
      getSelection()?.selectAllChildren(p);
      return [p.previousElementSibling!.id, p.textContent];
    });
  await page.route(/github\.com/, (route) => route.abort());
  await link.evaluate((element) =>
    element.addEventListener('click', (event) => event.preventDefault()),
  );
  await link.dispatchEvent('click');
  const form = new URL((await link.getAttribute('href'))!);
  expect(new URL(form.searchParams.get('page')!).hash).toBe(new URL(`#${id}`, form).hash);
  const flat = (text: string) => text.replaceAll(/\s+/g, ' ').trim().slice(0, 40);
  expect(flat(form.searchParams.get('wrong')!)).toBe(flat(words));
});

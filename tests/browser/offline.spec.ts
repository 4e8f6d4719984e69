import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import { notThere, openVenue, type Venue } from '../support/a-venue.ts';
import { makeNextBuild } from '../support/a-next-build.ts';
import { gatherFaults } from '../support/gather-faults.ts';
import { siteOf } from '../support/proxy.ts';
import { fixture } from '../support/read-dist.ts';

const test = base.extend<{ venue: Venue }>({
  venue: async ({ browser }, use) => {
    const venue = await openVenue(browser, fixture.dir);
    await use(venue);
    await venue.close();
  },
});

const recap = './events/cloud-forum-seoul-2022/queue-first/';
const other = './events/cloud-forum-seoul-2022/promises-between-services/';
const title = '주문을 줄 세우는 법, 처음부터 끝까지';

/** The names of what the browser keeps, and of what in it. */
const keptIn = (page: Page, kind: string) =>
  page.evaluate(async (kind) => {
    const names = (await caches.keys()).filter((name) => name.includes(` ${kind}`));
    const files = await Promise.all(
      names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)),
    );
    return files.flat().map((url) => new URL(url).pathname);
  }, kind);

/** Visits a page, as somebody who moves the pointer over it, and waits until it is kept with all that pages need. */
async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  const path = new URL(page.url()).pathname;
  await expect
    .poll(async () => {
      await page.mouse.move(200, 300);
      return keptIn(page, 'pages');
    })
    .toContain(path);
  await expect.poll(() => keptIn(page, 'shell')).not.toEqual([]);
}

const rows = (page: Page) => page.getByRole('list', { name: '검색 결과' }).locator(':scope > li');

/** Searches and waits until the search is kept. */
async function search(page: Page): Promise<void> {
  await page.goto('./search/?q=Saga');
  await expect(rows(page).first()).toContainText('Saga');
  await expect.poll(() => keptIn(page, 'search')).not.toEqual([]);
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const registrations = (page: Page) =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);

test('the list of sessions is narrowed without a network, once it was', async ({ venue }) => {
  const { page } = venue;
  const faults = gatherFaults(page, venue.home);
  await visit(page, './sessions/');
  await page.goto('./sessions/?year=2022');
  const narrowed = page.locator('session-list .session');
  await expect(page.locator('session-list').getByRole('status')).toContainText('고른 조건');
  const count = await narrowed.count();
  venue.network = 'gone';
  await page.goto('./sessions/?year=2022');
  await expect(page.locator('session-list').getByRole('status')).toContainText('고른 조건');
  await expect(narrowed).toHaveCount(count);
  expect(faults).toEqual([]);
});

test('a recap, its pictures and the search work without a network, once they were used', async ({
  venue,
}) => {
  const { page } = venue;
  const faults = gatherFaults(page, venue.home);
  await visit(page, recap);
  await page.locator('main img').first().scrollIntoViewIfNeeded();
  await search(page);
  venue.network = 'gone';
  await page.goto(recap);
  await expect(heading(page)).toHaveText(title);
  const picture = page.locator('main img').first();
  await expect
    .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBeGreaterThan(0);
  await expect(page.locator('.site-header')).toHaveCSS('position', 'sticky');
  // What was typed is another address of the one page.
  for (const query of ['Saga', '람다', '큐']) {
    await page.goto(`./search/?q=${query}`);
    await expect(rows(page).first()).toBeVisible();
  }
  await page.goto(`${recap}?mark=큐#nowhere`);
  await expect(heading(page)).toHaveText(title);
  expect(faults).toEqual([]);
});

test('the page of a first visit is kept as well', async ({ venue }) => {
  const { page } = venue;
  await visit(page, recap);
  venue.network = 'gone';
  await page.reload();
  await expect(heading(page)).toHaveText(title);
  await expect(page.locator('.site-header')).toHaveCSS('position', 'sticky');
});

test('a page that is not kept says so, and what is', async ({ venue }) => {
  const { page } = venue;
  await visit(page, recap);
  await visit(page, './about/');
  venue.network = 'gone';
  const response = await page.goto(other);
  expect(response?.status()).toBe(503);
  await expect(page.getByRole('status')).toContainText('연결이 없습니다.');
  await expect(page.getByRole('status')).toContainText('2쪽');
  await page.getByRole('link', { name: title }).click();
  await expect(heading(page)).toHaveText(title);
  venue.network = 'there';
  await page.goto(other);
  await expect(heading(page)).toContainText('서비스 사이의 약속');
});

test('a network that never answers is waited for no longer than something is kept', async ({
  venue,
}) => {
  const { page } = venue;
  await visit(page, recap);
  venue.network = 'silent';
  await page.goto(recap);
  await expect(heading(page)).toHaveText(title);
});

test('a page that is not there stays so, and one that was withdrawn is kept no longer', async ({
  venue,
}) => {
  const { page, instead } = venue;
  await visit(page, recap);
  const missing = await page.goto('./events/nowhere/');
  expect(missing?.status()).toBe(404);
  await expect(heading(page)).toHaveText('찾는 페이지가 없습니다');
  instead.set(recap.slice(2), notThere);
  expect((await page.goto(recap))?.status()).toBe(404);
  await expect.poll(() => keptIn(page, 'pages')).not.toContain(new URL(recap, venue.home).pathname);
});

test('a reader who wants nothing kept is rid of all, until they want it again', async ({
  venue,
}) => {
  const { page } = venue;
  await visit(page, recap);
  await search(page);
  await page.goto('./offline/');
  await expect(page.getByRole('status')).toContainText('보관한 쪽은 1쪽입니다.');
  await expect(page.getByText('검색도 보관했습니다')).toBeVisible();
  await page.getByRole('button', { name: '모두 지우고 그만 보관하기' }).click();
  await expect(page.getByRole('status')).toHaveText('아무것도 보관하지 않습니다.');
  for (const address of ['./', recap, './offline/']) {
    await page.goto(address, { waitUntil: 'networkidle' });
    expect(await registrations(page)).toBe(0);
    expect(await keptIn(page, '')).toEqual([]);
  }
  await page.getByRole('button', { name: '다시 보관하기' }).click();
  await expect(page.getByRole('button', { name: '모두 지우고 그만 보관하기' })).toBeVisible();
  await visit(page, recap);
});

test('the search is kept without having been used, where it is asked for', async ({ venue }) => {
  const { page } = venue;
  await visit(page, './');
  await page.goto('./offline/');
  await page.getByRole('button', { name: '검색도 보관하기' }).click();
  await expect(page.getByText('검색도 보관했습니다')).toBeVisible();
  venue.network = 'gone';
  await page.goto('./search/?q=Saga');
  await expect(rows(page).first()).toContainText('Saga');
});

test('of many pages the oldest go first, and with them what no other page uses', async ({
  venue,
}) => {
  const { page } = venue;
  await visit(page, recap);
  await page.evaluate(async () => {
    const names = await caches.keys();
    const open = (kind: string) => caches.open(names.find((name) => name.endsWith(kind))!);
    const [pages, assets] = await Promise.all([open(' pages'), open(' assets')]);
    const html = (text: string, age: number) =>
      new Response(text, {
        headers: { 'content-type': 'text/html', date: new Date(age * 1000).toUTCString() },
      });
    for (let age = 1; age <= 60; age++)
      await pages.put(`events/old-${age}/`, html(`<img src="old-${age}.webp">`, age));
    for (const age of [1, 60]) await assets.put(`_astro/old-${age}.webp`, new Response('a'));
  });
  await visit(page, './about/');
  await expect.poll(async () => (await keptIn(page, 'pages')).length).toBe(60);
  const pages = (await keptIn(page, 'pages')).map((path) => path.split('/').at(-2));
  expect(pages).toEqual(expect.arrayContaining(['old-60', 'queue-first', 'about']));
  expect(pages).not.toEqual(expect.arrayContaining(['old-1']));
  expect(pages).not.toEqual(expect.arrayContaining(['old-2']));
  const names = async () => (await keptIn(page, 'assets')).map((path) => path.split('/').at(-1));
  await expect.poll(names).not.toContain('old-1.webp');
  expect(await names()).toContain('old-60.webp');
});

test('a browser without room shows pages all the same', async ({ venue }) => {
  const { page, context } = venue;
  await visit(page, './');
  const session = await context.newCDPSession(page);
  const { origin } = venue.home;
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1000 });
  const faults = gatherFaults(page, venue.home);
  await page.goto(recap);
  await expect(heading(page)).toHaveText(title);
  await page.goto('./search/?q=Saga');
  await expect(rows(page).first()).toContainText('Saga');
  expect(await keptIn(page, 'pages')).not.toContain(new URL(recap, venue.home).pathname);
  expect(faults).toEqual([]);
});

test('a browser that knows no service workers misses nothing', async ({ venue }) => {
  const { page } = venue;
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
  const faults = gatherFaults(page, venue.home);
  await page.goto(recap);
  await page.goto('./search/?q=Saga');
  await expect(rows(page).first()).toContainText('Saga');
  await page.goto('./offline/');
  await expect(page.getByRole('status')).toContainText('보관하지 못합니다');
  expect(faults).toEqual([]);
});

test.describe('a site that changes', () => {
  // In one process, which makes the next build once.
  test.describe.configure({ mode: 'default' });
  const next = '.cache/tests/next build';
  const newTitle = '주문을 줄 세우는 새 방법';
  test.beforeAll(() =>
    makeNextBuild(fixture, next, {
      [`${recap.slice(2)}index.html`]: [title, newTitle],
      'offline/index.html': ['무엇을 보관하나', '무엇을 보관하는가'],
    }),
  );

  /** The names of the sets that are kept. */
  const sets = (page: Page) =>
    page.evaluate(async () =>
      (await caches.keys()).filter((name) => / (?:shell|search) /.test(name)),
    );

  test('is shown at once, and its search takes the place of the old one', async ({ venue }) => {
    const { page } = venue;
    await visit(page, recap);
    await search(page);
    const before = await sets(page);
    venue.folder = next;
    await page.goto(recap);
    await page.reload();
    await expect(heading(page)).toHaveText(newTitle);
    // The next worker takes over when the last one has nothing to do, at the latest when a reader goes on.
    await expect
      .poll(async () => {
        await page.goto('./about/');
        await page.mouse.move(200, 300);
        return (await sets(page)).filter((name) => before.includes(name));
      })
      .toEqual([]);
    await expect.poll(async () => (await sets(page)).length).toBe(2);
    await expect.poll(() => keptIn(page, 'search')).not.toEqual([]);
    venue.network = 'gone';
    await page.goto('./search/?q=줄 세우는 새 방법');
    await expect(rows(page).first()).toContainText(newTitle);
    await rows(page).first().getByRole('link').first().click();
    await expect(heading(page)).toContainText(newTitle);
  });

  test('goes on being searched in a tab that stood open', async ({ venue }) => {
    const { page } = venue;
    const faults = gatherFaults(page, venue.home);
    await visit(page, './');
    await search(page);
    venue.folder = next;
    for (const query of ['람다', '큐', '패턴']) {
      await page.getByRole('searchbox').fill(query);
      await expect(page.getByRole('status').first()).toContainText(`‘${query}’`);
      await expect(rows(page).first()).toBeVisible();
    }
    expect(faults.filter((fault) => !fault.includes('404'))).toEqual([]);
  });

  test('is kept as it was while only its worker is there', async ({ venue }) => {
    const { page } = venue;
    await visit(page, recap);
    await search(page);
    const before = await sets(page);
    venue.instead.set('sw.js', siteOf(next).answer);
    const update = page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      const { installing } = await registration.update();
      if (!installing) throw new Error('The browser saw no other worker.');
      await new Promise((resolve) => installing.addEventListener('statechange', resolve));
      return installing.state;
    });
    expect(await update).toBe('redundant');
    expect(await sets(page)).toEqual(before);
    venue.network = 'gone';
    await page.goto('./search/?q=Saga');
    await expect(rows(page).first()).toContainText('Saga');
    await page.goto(other);
    await expect(page.getByRole('status')).toContainText('연결이 없습니다.');
  });

  test('is searched as it was while a part of its index is missing', async ({ venue }) => {
    const { page, instead } = venue;
    await visit(page, './');
    await search(page);
    for (const path of await keptIn(page, 'search')) {
      const name = path.slice(venue.home.pathname.length);
      if (/(?:start|words)\.txt$/.test(name)) instead.set(name, notThere);
    }
    await page.goto('./search/?q=줄 세우는');
    await expect(rows(page).first()).toContainText(title);
  });

  test('is rid of its worker where it has none any more', async ({ venue }) => {
    const { page, context, instead } = venue;
    await visit(page, recap);
    await search(page);
    const session = await context.newCDPSession(page);
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    instead.set('sw.js', notThere);
    const html = readFileSync(join(fixture.dir, 'about/index.html'), 'utf8');
    instead.set('about/', (_request, response) =>
      response
        .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
        .end(html.replaceAll(/<script type="module".*?<\/script>/gs, '')),
    );
    await page.goto('./about/');
    await expect.poll(() => registrations(page)).toBe(0);
    await expect.poll(() => keptIn(page, '')).toEqual([]);
  });
});

test('who arrives with a search has the network for it before anything is kept', async ({
  venue: { page, asked },
}) => {
  // Whatever rests for more than a second rests until it is told to go on.
  await page.addInitScript(() => {
    const { setTimeout } = globalThis;
    const late: (() => void)[] = [];
    const wait = (call: () => void, delay = 0) =>
      delay < 1000 ? setTimeout(call, delay) : late.push(call);
    const goOn = () => late.splice(0).forEach((call) => call());
    Object.assign(globalThis, { setTimeout: wait, goOn });
  });
  await page.goto('./search/?q=Saga');
  await expect(
    page.getByRole('list', { name: '검색 결과' }).getByRole('link').first(),
  ).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(asked).not.toContain('sw.js');
  await page.evaluate('goOn()');
  await expect.poll(() => asked).toContain('sw.js');
});

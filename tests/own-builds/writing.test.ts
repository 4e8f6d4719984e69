import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { findBrowser } from '../../scripts/find-browser.mjs';
import { startDevServer } from '../support/dev-server.ts';

/* What whoever writes sees in `npm run dev`, with a text open in the browser and in the editor. */

const content = '.cache/tests/writing/content';
const address = 'events/cloud-forum-seoul-2022/queue-first/';
const text = join(content, address, 'index.md');

let server: Awaited<ReturnType<typeof startDevServer>>;
let browser: Browser;
let page: Page;
const good = readFileSync(join('tests/fixtures/content', address, 'index.md'), 'utf8');

beforeAll(async () => {
  rmSync(dirname(content), { recursive: true, force: true });
  cpSync('tests/fixtures/content', content, { recursive: true });
  // Not even a text that nobody can read keeps the server from starting.
  writeFileSync(
    join(content, 'events/cloud-forum-seoul-2022/starlight/index.md'),
    '---\ntitle: "\n---\n',
  );
  server = await startDevServer(content);
  browser = await chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? findBrowser() ?? '',
    args: ['--no-sandbox'],
  });
  page = await browser.newPage({ baseURL: server.url });
  await page.goto(address);
});

afterAll(async () => {
  await browser?.close();
  server?.stop();
});

/** What the page says must be mended in it: the rule and the line. */
const problemsHere = () =>
  page.locator('content-problems h2:has-text("이 쪽") + ul > .error').evaluateAll((items) =>
    items.map((item) => {
      const line = /:(\d+):/.exec(item.querySelector('button')?.textContent ?? '')?.[1];
      return `${item.querySelector('a')?.textContent} ${line}`;
    }),
  );
const poll = <Value>(ask: () => Promise<Value>) => expect.poll(ask, { timeout: 30_000 });
const words = () => page.locator('main').innerText();
const statusOf = async (path: string) => (await page.request.get(path)).status();

/** Goes to a page, once more where a change of content reloads the page that is left. */
const open = (path: string) =>
  poll(async () => {
    await page.goto(path, { timeout: 5000 }).catch(() => undefined);
    return page.url();
  }).toBe(server.url + path);

const lines = good.split('\n').length;
const save = (more: string) => writeFileSync(text, good + more);

beforeEach(async () => {
  save('');
  await poll(problemsHere).toEqual([]);
});

test('an edit shows by itself', async () => {
  save('\n이 문단은 방금 적었습니다.\n');
  await poll(words).toContain('이 문단은 방금 적었습니다.');
});

test('a name that comes into the dictionary is a link wherever a text says it', async () => {
  const dictionary = join(content, 'services.yml');
  const entries = readFileSync(dictionary, 'utf8');
  const links = () => page.locator('main p a').allInnerTexts();
  save('\n이 문단은 줄세우개를 말합니다.\n');
  await poll(words).toContain('줄세우개');
  writeFileSync(dictionary, entries.replace('korean: [아테나', 'korean: [줄세우개, 아테나'));
  await poll(links).toContain('줄세우개');
  writeFileSync(dictionary, entries);
  await poll(links).not.toContain('줄세우개');
});

test('what is wrong is told on the page with its line, and goes when it is mended', async () => {
  save('\n# 큰 제목\n\n<iframe src="https://example.com/"></iframe>\n');
  await poll(problemsHere).toEqual([`no-second-title ${lines + 1}`, `no-html ${lines + 3}`]);
  // It does not vanish: what is not allowed is shown as it was typed.
  await poll(words).toContain('<iframe src="https://example.com/">');
});

test('a fault of YAML is told on the page, which says that it stayed as it was', async () => {
  writeFileSync(text, good.replace(/^title: .*$/m, 'title: 제목: 쌍점이 둘'));
  await poll(problemsHere).toEqual(['yaml 2']);
  await poll(() => page.locator('content-problems .stale').count()).toBe(1);
  expect(await words()).toContain('주문을 줄 세우는 법');
});

test('what an author wrote is text in the panel, whatever it is', async () => {
  save('\n![대체](./<img%20src=x%20onerror=alert(1)>.png)\n\n<b onclick="alert(1)">굵게</b>\n');
  await poll(async () => (await problemsHere()).length).toBeGreaterThan(0);
  expect(await page.locator('content-problems :is(img, [onclick])').count()).toBe(0);
});

test('a missing picture is one picture, and heals when its file comes or its line goes', async () => {
  const picture = join(dirname(text), 'gone.jpg');
  save('\n![무대에 두 사람이 서 있습니다.](./gone.jpg "무대")\n');
  await poll(problemsHere).toEqual([`picture-unreadable ${lines + 1}`]);
  expect(await Promise.all(['', address, 'events/'].map(statusOf))).toEqual([200, 200, 200]);
  const shown = () => page.locator('.prose img').last().getAttribute('src');
  await poll(shown).toContain('stand-in');

  cpSync(join(dirname(text), '무대 사진.jpg'), picture);
  await poll(problemsHere).toEqual([]);
  await poll(shown).toContain('gone');

  writeFileSync(picture, 'no picture');
  await poll(problemsHere).toEqual([`picture-unreadable ${lines + 1}`]);
  await poll(shown).toContain('stand-in');
  expect(await statusOf('')).toBe(200);

  rmSync(picture);
  save('');
  await poll(() => page.locator('.prose img').count()).toBe(0);
  expect(await statusOf(address)).toBe(200);
});

test('a draft, a renamed folder and a new event are there without a restart', async () => {
  const event = 'events/written-just-now/';
  mkdirSync(join(content, event, 'first'), { recursive: true });
  writeFileSync(
    join(content, event, 'event.md'),
    "---\nname: 방금 생긴 행사\ndays: ['2022-05']\n---\n\n첫날입니다.\n",
  );
  const frontmatter =
    "title: 쓰는 중인 글\npublished: '2026-11-20'\nauthors: [홍길동]\ndraft: true";
  writeFileSync(
    join(content, event, 'first/index.md'),
    `---\n${frontmatter}\n---\n\n아직 쓰고 있습니다.\n`,
  );
  await poll(() => statusOf(`${event}first/`)).toBe(200);
  await open(`${event}first/`);
  expect(await words()).toContain('초안입니다');
  expect(await statusOf(event)).toBe(200);

  renameSync(join(content, event, 'first'), join(content, event, 'second'));
  await poll(() => statusOf(`${event}second/`)).toBe(200);
  await poll(() => statusOf(`${event}first/`)).toBe(404);
  await open(address);
});

test('a text that could not be read from the start is told of, and is there when it can', async () => {
  const other = 'events/cloud-forum-seoul-2022/starlight/';
  expect(await statusOf(other)).toBe(404);
  await open(other);
  await poll(problemsHere).toEqual(['yaml 2']);
  cpSync(join('tests/fixtures/content', other), join(content, other), { recursive: true });
  await poll(() => statusOf(other)).toBe(200);
  await open(address);
});

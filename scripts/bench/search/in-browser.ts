import { chromium, type Browser, type Page } from '@playwright/test';
import { findBrowser } from '../../find-browser.mjs';
import type { Served } from './served.ts';

/** How long one query took, in milliseconds. */
export interface Timing {
  readonly typed: string;
  /** From the key press to the rows as they stay. */
  readonly whole: number;
  /** The same without the pause in which the page waits for further keys. */
  readonly work: number;
}

/** Opens the machine's browser. */
export function openBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error('브라우저가 없습니다: npm test가 받아 둡니다.');
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
}

/** What a reader who comes for the first time loads until the first rows stand: files and bytes. */
export async function loadCold(browser: Browser, site: Served, typed: string) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.addInitScript(noteFirstRow);
  site.takeSent();
  await page.goto(`${site.origin}/search/?q=${encodeURIComponent(typed)}`);
  await page.waitForSelector('[data-part="results"] > li');
  const sent = site.takeSent(await page.evaluate('firstRow'));
  await context.close();
  return sent;
}

/** Opens the search page and waits for its index. */
export async function openSearchPage(browser: Browser, site: Served): Promise<Page> {
  const page = await browser.newPage();
  await page.addInitScript(notePauses);
  await page.goto(`${site.origin}/search/?q=AWS`);
  await page.waitForSelector('[data-part="results"][aria-busy="false"] > li');
  return page;
}

/** Types each query as a whole and waits until its rows stand. */
export async function timeQueries(page: Page, queries: readonly string[]): Promise<Timing[]> {
  const timings: Timing[] = [];
  const panel = page.locator('site-search');
  for (const typed of queries) timings.push({ typed, ...(await panel.evaluate(timeQuery, typed)) });
  return timings;
}

/** Makes the page's processor slower by as many times; 1 is its own pace. */
export async function slowDown(page: Page, rate: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
}

/* What is below runs in the page, so it knows nothing of this file. */

/** Notes when the first row stands. */
function noteFirstRow(): void {
  new MutationObserver(() => {
    if ('firstRow' in globalThis || !document.querySelector('[data-part="results"] > li')) return;
    Object.assign(globalThis, { firstRow: Date.now() });
  }).observe(document, { childList: true, subtree: true });
}

/** Notes when a pause that a page makes while a reader types comes to its end. */
function notePauses(): void {
  const original = globalThis.setTimeout;
  const noting = (callback: () => void, delay = 0) =>
    original(() => {
      if (delay >= 20 && delay < 300) Object.assign(globalThis, { pauseEnd: performance.now() });
      callback();
    }, delay);
  globalThis.setTimeout = noting as typeof globalThis.setTimeout;
}

function timeQuery(panel: Element, typed: string): Promise<{ whole: number; work: number }> {
  const field = panel.querySelector<HTMLInputElement>('[data-part="field"]')!;
  const list = panel.querySelector('[data-part="results"]')!;
  return new Promise((resolve) => {
    const watcher = new MutationObserver(() => {
      if (list.getAttribute('aria-busy') !== 'false') return;
      watcher.disconnect();
      const ended = performance.now();
      const { pauseEnd = 0 } = globalThis as { pauseEnd?: number };
      resolve({ whole: ended - started, work: ended - Math.max(started, pauseEnd) });
    });
    watcher.observe(list, { attributes: true, attributeFilter: ['aria-busy'] });
    field.value = typed;
    const started = performance.now();
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

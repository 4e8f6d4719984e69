import { chromium, type Browser, type Page } from '@playwright/test';
import { findBrowser } from '../../find-browser.mjs';
import type { Served } from './served.ts';

/** Opens the machine's browser. */
export function openBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error('브라우저가 없습니다: npm test가 받아 둡니다.');
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
}

/** A reader's device and network: how many times slower its processor is, and what lies between it and the site. */
export interface Profile {
  readonly slowness: number;
  /** Milliseconds and bytes a second; nothing between them without it. */
  readonly network?: { readonly latency: number; readonly throughput: number };
}

/** What a reader who comes for the first time loads until the first rows stand: files and bytes, and how long it takes. */
export async function loadCold(browser: Browser, site: Served, typed: string, profile: Profile) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await emulate(page, profile);
  await page.addInitScript(noteFirstRow);
  site.takeSent();
  await page.goto(`${site.origin}/search/?q=${encodeURIComponent(typed)}`);
  await page.waitForSelector('[data-part="results"] > li');
  const { at, after, blocked } = await page.evaluate<FirstRow>('firstRow');
  const sent = site.takeSent(at);
  await context.close();
  return { sent, after, blocked };
}

/** When the first row stood, in the clock's and the page's milliseconds, and how long tasks had kept others waiting. */
interface FirstRow {
  readonly at: number;
  readonly after: number;
  readonly blocked: number;
}

/** Opens the search page and waits for its index. */
export async function openSearchPage(browser: Browser, site: Served): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`${site.origin}/search/?q=AWS`);
  await page.waitForSelector('[data-part="results"][aria-busy="false"] > li');
  return page;
}

/** Types each query as a whole: milliseconds from the key press to the rows as they stay. */
export async function timeQueries(page: Page, queries: readonly string[]): Promise<number[]> {
  const times: number[] = [];
  const panel = page.locator('site-search');
  for (const typed of queries) times.push(await panel.evaluate(timeQuery, typed));
  return times;
}

/** Gives a page the processor and the network of a profile. */
export async function emulate(page: Page, { slowness, network }: Profile): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowness });
  if (network === undefined) return;
  const { latency, throughput } = network;
  const conditions = { latency, downloadThroughput: throughput, uploadThroughput: throughput };
  await session.send('Network.emulateNetworkConditions', { offline: false, ...conditions });
}

/* What is below runs in the page, so it knows nothing of this file. */

/** Notes when the first row stands, and how long tasks of more than 50 ms kept others waiting until then. */
function noteFirstRow(): void {
  let blocked = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) blocked += duration - 50;
  }).observe({ type: 'longtask', buffered: true });
  new MutationObserver(() => {
    if ('firstRow' in globalThis || !document.querySelector('[data-part="results"] > li')) return;
    const firstRow = { at: Date.now(), after: performance.now(), blocked };
    Object.assign(globalThis, { firstRow });
  }).observe(document, { childList: true, subtree: true });
}

async function timeQuery(panel: Element, typed: string): Promise<number> {
  const field = panel.querySelector<HTMLInputElement>('[data-part="field"]')!;
  const list = panel.querySelector('[data-part="results"]')!;
  // Nobody types the next key within the frame in which the page paints.
  await new Promise((resolve) => setTimeout(resolve, 50));
  await new Promise(requestAnimationFrame);
  return new Promise((resolve) => {
    const watcher = new MutationObserver(() => {
      if (list.getAttribute('aria-busy') !== 'false') return;
      watcher.disconnect();
      resolve(performance.now() - started);
    });
    watcher.observe(list, { attributes: true, attributeFilter: ['aria-busy'] });
    field.value = typed;
    const started = performance.now();
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

import { setTimeout } from 'node:timers/promises';
import type { Browser } from '@playwright/test';
import type { Bench } from '../bench.ts';
import type { Search } from '../peers/peer.ts';
import { emulate, openBrowser } from '../search/in-browser.ts';
import type { Pace, Served } from '../search/served.ts';
import { weigh } from './weight.ts';
import { provideSites, withSite } from './sites.ts';

/** Words that every search finds in the generated recaps. */
const queries = ['서버리스', 'DynamoDB', '데이터베이스'];

interface Profile {
  readonly pace?: Pace;
  /** How much slower the page's processor is made. */
  readonly slowness: number;
}

/** This machine as it is, and a cheap phone on a poor network: 150 ms and 1.6 Mbit/s. */
const profiles: Readonly<Record<string, Profile>> = {
  fast: { slowness: 1 },
  slow: { pace: { latency: 150, rate: 200_000 }, slowness: 4 },
};

/** What a reader loads and how long they wait from opening the search to the first hit. */
export async function measureSearch(bench: Bench): Promise<void> {
  const able = bench.reading.peers.filter(({ search }) => search !== undefined);
  await provideSites({ ...bench, reading: { ...bench.reading, peers: able } });
  const { corpus } = bench.reading;
  const recaps = corpus.texts.length;
  const browser = await openBrowser();
  try {
    for (let run = 1; run <= bench.runs(recaps); run++) {
      for (const [what, profile] of Object.entries(profiles)) {
        for (const peer of able) {
          for (const query of queries) {
            const figures = await withSite(
              peer,
              corpus,
              (site) => searchCold(browser, site, peer.search!, query, profile.slowness),
              profile.pace,
            );
            bench.keep({ part: 'search', peer: peer.name, recaps, what }, figures);
            const { time, bytes, requests } = figures;
            const took = `${time.toFixed(0)} ms, ${(bytes / 1_000).toFixed(1)} KB, 요청 ${requests}번`;
            bench.say(
              `검색 ${what} ${run}/${bench.runs(recaps)} ‘${query}’  ${peer.label}: ${took}`,
            );
          }
        }
      }
    }
  } finally {
    await browser.close();
  }
}

/** Opens a page with nothing kept, then its search, and asks for one thing. */
async function searchCold(
  browser: Browser,
  site: Served,
  search: Search,
  query: string,
  slowness: number,
) {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.addInitScript(noteFirstHit, search.hit);
  await emulate(page, { slowness });
  await page.goto(`${site.origin}${search.page}`, { waitUntil: 'networkidle' });
  const before = weigh(site.takeSent());
  const started = Date.now();
  if (search.opener !== undefined) await page.locator(search.opener).first().click();
  await page.locator(search.field).first().fill(query);
  await page.waitForFunction(() => 'firstHit' in globalThis, undefined, { timeout: 60_000 });
  const ended = await page.evaluate<number>('globalThis.firstHit');
  const asked = weigh(site.takeSent(ended));
  // What is still under way belongs to no later search.
  await setTimeout(50);
  await context.close();
  return {
    time: ended - started,
    bytes: asked.total,
    requests: asked.requests,
    allBytes: before.total + asked.total,
    allRequests: before.requests + asked.requests,
  };
}

/** Notes when the first hit stands. It runs in the page, so it knows nothing of this file. */
function noteFirstHit(hit: string): void {
  new MutationObserver(() => {
    if ('firstHit' in globalThis || !document.querySelector(hit)) return;
    Object.assign(globalThis, { firstHit: Date.now() });
  }).observe(document, { childList: true, subtree: true });
}

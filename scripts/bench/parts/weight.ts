import { extname } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Browser } from '@playwright/test';
import type { Bench } from '../bench.ts';
import { openBrowser } from '../search/in-browser.ts';
import type { Served } from '../search/served.ts';
import { middleText, provideSites, withSite } from './sites.ts';

/** How heavy a recap is for whoever comes for the first time: bytes as sent, by what they are. */
export async function measureWeights(bench: Bench): Promise<void> {
  await provideSites(bench);
  const { corpus, peers } = bench.reading;
  const browser = await openBrowser();
  try {
    for (const peer of peers) {
      await withSite(peer, corpus, async (site) => {
        const page = peer.page(middleText(corpus));
        const sent = await visit(browser, site, page, 'block');
        const all = await visit(browser, site, page, 'allow');
        const figures = { ...weigh(sent), later: total(all) - total(sent) };
        bench.keep(
          { part: 'weight', peer: peer.name, recaps: corpus.texts.length, what: '글' },
          figures,
        );
        const kilobytes = (figures.total / 1_000).toFixed(1);
        bench.say(`글 하나  ${peer.label}: ${kilobytes} KB, 요청 ${figures.requests}번`);
      });
    }
  } finally {
    await browser.close();
  }
}

type Sent = ReturnType<Served['takeSent']>;

/** What is loaded until nothing more comes, and with a service worker what it keeps for later. */
async function visit(
  browser: Browser,
  site: Served,
  page: string,
  serviceWorkers: 'allow' | 'block',
) {
  const context = await browser.newContext({ serviceWorkers });
  const tab = await context.newPage();
  site.takeSent();
  await tab.goto(`${site.origin}${page}`, { waitUntil: 'networkidle' });
  await setTimeout(2_000);
  await context.close();
  return site.takeSent();
}

const total = (sent: Sent): number => sent.reduce((sum, [, bytes]) => sum + bytes, 0);

/** Files and their bytes → the bytes of each kind. */
export function weigh(sent: Sent) {
  const of = (...kinds: readonly string[]) =>
    total(sent.filter(([file]) => kinds.includes(extname(file).slice(1))));
  const named = {
    html: of('html'),
    css: of('css'),
    js: of('js', 'mjs'),
    font: of('woff', 'woff2'),
  };
  const rest = total(sent) - Object.values(named).reduce((sum, bytes) => sum + bytes, 0);
  return { total: total(sent), requests: sent.length, ...named, other: rest };
}

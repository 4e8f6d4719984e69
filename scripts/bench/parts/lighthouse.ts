import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { findBrowser } from '../../find-browser.mjs';
import type { Bench } from '../bench.ts';
import { packages } from '../install.ts';
import { middleText, provideSites, withSite } from './sites.ts';

/** What is used of Lighthouse, which is no package of the site. */
interface Lighthouse {
  readonly default: (
    url: string,
    flags: { port: number; output: 'json'; onlyCategories: string[]; logLevel: 'silent' },
  ) => Promise<{
    readonly lhr: {
      readonly categories: { readonly performance: { readonly score: number | null } };
      readonly audits: Readonly<Record<string, { readonly numericValue?: number }>>;
    };
  }>;
}

/** What Lighthouse says of a recap of each peer, and of this site's other pages, as on a phone. */
export async function measureLighthouse(bench: Bench): Promise<void> {
  await provideSites(bench);
  const { corpus, peers } = bench.reading;
  const recaps = corpus.texts.length;
  const file = resolve(packages, 'lighthouse/core/index.js');
  const { default: lighthouse } = (await import(pathToFileURL(file).href)) as Lighthouse;
  const port = 9_300 + (process.pid % 500);
  const browser = await chromium.launch({
    executablePath: findBrowser()!,
    args: ['--no-sandbox', '--disable-gpu', `--remote-debugging-port=${port}`],
  });
  try {
    for (let run = 1; run <= bench.runs(recaps); run++) {
      for (const peer of peers) {
        const pages = { 글: peer.page(middleText(corpus)), ...peer.otherPages?.(corpus) };
        await withSite(peer, corpus, async (site) => {
          for (const [what, page] of Object.entries(pages)) {
            const { lhr } = await lighthouse(`${site.origin}${page}`, {
              port,
              output: 'json',
              onlyCategories: ['performance'],
              logLevel: 'silent',
            });
            const { score } = lhr.categories.performance;
            const value = (audit: string) => lhr.audits[audit]?.numericValue ?? null;
            const figures = {
              performance: score === null ? null : Math.round(score * 100),
              lcp: value('largest-contentful-paint'),
              tbt: value('total-blocking-time'),
              cls: value('cumulative-layout-shift'),
            };
            bench.keep({ part: 'lighthouse', peer: peer.name, recaps, what }, figures);
            const times = `LCP ${figures.lcp?.toFixed(0)} ms, TBT ${figures.tbt?.toFixed(0)} ms`;
            bench.say(
              `Lighthouse ${run}/${bench.runs(recaps)}  ${peer.label}, ${what}: ${figures.performance}, ${times}`,
            );
          }
        });
      }
    }
  } finally {
    await browser.close();
  }
}

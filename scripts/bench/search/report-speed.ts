import { type Browser } from '@playwright/test';
import { judgedFiles, readJudged } from '../../../tests/search/judged.ts';
import { quantile } from '../../../tests/search/measures.ts';
import { loadCold, openBrowser, openSearchPage, slowDown, timeQueries } from './in-browser.ts';
import { timeIndexing } from './index-time.ts';
import { serveCounted, type Served } from './served.ts';
import { kilobytes, milliseconds, renderTable } from './tables.ts';

/** What readers come with to the search page. */
const arrivals = ['람다', '아키텍처를', '오토 스케일링', 'S3 비용', '김준형', 'fkaek'];
/** How many times slower than this machine a phone is. */
const slowness = 4;
/** Of the judged queries every so many is timed. */
const stride = 3;

/** Sizes and times in a browser, at today's size and at the size of a generated site, as Markdown. */
export async function reportSpeed(
  today: string,
  many: { readonly site: string; readonly content: string },
  recaps: number,
): Promise<string> {
  const { ours, plain } = await timeIndexing(many.site, many.content, '.cache/bench/plain-many');
  const browser = await openBrowser();
  try {
    const sites = [
      { name: 'today', ...(await measureSite(browser, today)) },
      { name: `${recaps.toLocaleString('en')} recaps`, ...(await measureSite(browser, many.site)) },
    ];
    return `### Size and speed in a browser

${renderCold(sites)}

${renderWarm(sites)}

Indexing ${recaps.toLocaleString('en')} recaps takes ${(ours / plain).toFixed(2)} times as long as plain Pagefind
(${(ours / 1000).toFixed(1)} s and ${(plain / 1000).toFixed(1)} s).
`;
  } finally {
    await browser.close();
  }
}

interface Measured {
  readonly cold: readonly (readonly (readonly [file: string, bytes: number])[])[];
  readonly warm: Times;
  readonly slow: Times;
}

interface Times {
  readonly work: readonly number[];
  readonly whole: readonly number[];
}

async function measureSite(browser: Browser, folder: string): Promise<Measured> {
  const site = await serveCounted(folder);
  try {
    const cold = [];
    for (const typed of arrivals) cold.push(await loadCold(browser, site, typed));
    return { cold, ...(await measureWarm(browser, site)) };
  } finally {
    site.close();
  }
}

/** The first round only warms up: it loads the parts of the index that the queries need. */
async function measureWarm(browser: Browser, site: Served) {
  const page = await openSearchPage(browser, site);
  const queries = readJudged(judgedFiles.real)
    .filter((_, index) => index % stride === 0)
    .map(({ q }) => q);
  const round = async (): Promise<Times> => {
    const timings = await timeQueries(page, queries);
    return {
      work: timings.map(({ work }) => work),
      whole: timings.map(({ whole }) => whole),
    };
  };
  await round();
  const warm = await round();
  await slowDown(page, slowness);
  return { warm, slow: await round() };
}

const total = (sent: Measured['cold'][number]): number =>
  sent.reduce((sum, [, bytes]) => sum + bytes, 0);

type Named = Measured & { readonly name: string };

function renderCold(sites: readonly Named[]): string {
  const most = sites.map(
    ({ cold }) => cold.toSorted((one, other) => total(other) - total(one))[0]!,
  );
  return renderTable([
    ['cold transfer to first results', ...sites.map(({ name }) => name)],
    ...arrivals.map((typed, index) => [
      typed,
      ...sites.map(({ cold }) => kilobytes(total(cold[index]!))),
    ]),
    [
      'what search loads, at most',
      ...sites.map(({ cold }) => kilobytes(Math.max(...cold.map((sent) => total(searchOf(sent)))))),
    ],
    ...[...groups].map(([group, pattern]) => [
      `· of the largest: ${group}`,
      ...most.map((sent) => kilobytes(total(sent.filter(([file]) => pattern.test(file))))),
    ]),
  ]);
}

/** What is loaded besides the page, its styles and the site's own scripts. */
const searchOf = (sent: Measured['cold'][number]) =>
  sent.filter(([file]) => file.startsWith('/pagefind/'));

const groups = new Map([
  ['page, styles and scripts', /^(?!\/pagefind\/)/],
  ['Pagefind itself', /\/pagefind\/(?:pagefind[^/]*\.js|wasm.*|pagefind-entry\.json)$/],
  ['names and words', /\/(?:names|words)\.txt$/],
  ['table of pages', /\/(?:pages\.txt|.*\.pf_meta)$/],
  ['index', /\.pf_index$/],
  ['pages shown', /\.pf_fragment$/],
]);

function renderWarm(sites: readonly Named[]): string {
  const row = (name: string, times: readonly number[]) => [
    name,
    ...[0.5, 0.95, 1].map((share) => milliseconds(quantile(times, share))),
  ];
  return renderTable([
    ['warm queries', 'p50', 'p95', 'slowest'],
    ...sites.flatMap(({ name, warm, slow }) => [
      row(`${name}: work`, warm.work),
      row(`${name}: from key press to rows`, warm.whole),
      row(`${name}, ${slowness} × slower: work`, slow.work),
      row(`${name}, ${slowness} × slower: from key press to rows`, slow.whole),
    ]),
  ]);
}

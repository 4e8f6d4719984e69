import { type Browser } from '@playwright/test';
import { judgedFiles, readJudged } from '../../../tests/search/judged.ts';
import { quantile } from '../../../tests/search/measures.ts';
import {
  emulate,
  loadCold,
  openBrowser,
  openSearchPage,
  timeQueries,
  type Profile,
} from './in-browser.ts';
import { timeIndexing } from './index-time.ts';
import { serveCounted, type Served } from './served.ts';
import { kilobytes, milliseconds, renderTable } from './tables.ts';

/** What readers come with to the search page. */
const arrivals = ['람다', '아키텍처를', '오토 스케일링', 'S3 비용', '김준형', 'fkaek'];
/** This machine beside its server, and a phone on a slow network. */
const fast: Profile = { slowness: 1 };
const slow: Profile = { slowness: 4, network: { latency: 150, throughput: (1.6 * 10 ** 6) / 8 } };
/** How often each arrival is timed; what is told is the middle one. */
const rounds = 5;
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

/** What came of one arrival: what was loaded, and when the first row stood. */
interface Cold {
  readonly sent: readonly (readonly [file: string, bytes: number])[];
  readonly fast: number;
  readonly slow: number;
  /** How long tasks kept others waiting until then, on the slow profile. */
  readonly blocked: number;
}

interface Measured {
  readonly cold: readonly Cold[];
  readonly warm: readonly number[];
  readonly slow: readonly number[];
}

async function measureSite(browser: Browser, folder: string): Promise<Measured> {
  const site = await serveCounted(folder);
  try {
    const cold = [];
    for (const typed of arrivals) cold.push(await measureCold(browser, site, typed));
    return { cold, ...(await measureWarm(browser, site)) };
  } finally {
    site.close();
  }
}

async function measureCold(browser: Browser, site: Served, typed: string): Promise<Cold> {
  const load = async (profile: Profile) => {
    const loads = [];
    for (let round = 0; round < rounds; round++)
      loads.push(await loadCold(browser, site, typed, profile));
    return loads;
  };
  const [quick, late] = [await load(fast), await load(slow)];
  const middle = (times: readonly { readonly after: number }[]) =>
    quantile(
      times.map(({ after }) => after),
      0.5,
    );
  return {
    sent: late[0]!.sent,
    fast: middle(quick),
    slow: middle(late),
    blocked: quantile(
      late.map(({ blocked }) => blocked),
      0.5,
    ),
  };
}

/** The first round only warms up: it loads the parts of the index that the queries need. */
async function measureWarm(browser: Browser, site: Served) {
  const page = await openSearchPage(browser, site);
  const queries = readJudged(judgedFiles.real)
    .filter((_, index) => index % stride === 0)
    .map(({ q }) => q);
  await timeQueries(page, queries);
  const warm = await timeQueries(page, queries);
  await emulate(page, { slowness: slow.slowness });
  return { warm, slow: await timeQueries(page, queries) };
}

const total = (sent: Cold['sent']): number => sent.reduce((sum, [, bytes]) => sum + bytes, 0);

type Named = Measured & { readonly name: string };

function renderCold(sites: readonly Named[]): string {
  const most = sites.map(
    ({ cold }) => cold.toSorted((one, other) => total(other.sent) - total(one.sent))[0]!.sent,
  );
  const search = ({ cold }: Named) => cold.map(({ sent }) => searchOf(sent));
  return [
    renderTable([
      [
        'to the first rows',
        ...sites.flatMap(({ name }) => [
          `${name}: transfer`,
          ...['requests', 'fast', 'slow', 'blocked'],
        ]),
      ],
      ...arrivals.map((typed, index) => [
        typed,
        ...sites.flatMap(({ cold }) => {
          const { sent, fast, slow, blocked } = cold[index]!;
          return [
            ...[kilobytes(total(sent)), String(sent.length)],
            ...[fast, slow, blocked].map((time) => `${Math.round(time)} ms`),
          ];
        }),
      ]),
    ]),
    renderTable([
      ['of these', ...sites.map(({ name }) => name)],
      [
        'what search loads, at most',
        ...sites.map((site) => kilobytes(Math.max(...search(site).map(total)))),
      ],
      [
        'requests of search, at most',
        ...sites.map((site) => String(Math.max(...search(site).map(({ length }) => length)))),
      ],
      ...[...groups].map(([group, pattern]) => [
        `of the largest: ${group}`,
        ...most.map((sent) => kilobytes(total(sent.filter(([file]) => pattern.test(file))))),
      ]),
    ]),
  ].join('\n\n');
}

/** What is loaded besides the page, its styles and the site's own scripts. */
const searchOf = (sent: Cold['sent']) => sent.filter(([file]) => file.startsWith('/pagefind/'));

const groups = new Map([
  ['page and styles', /^(?!\/pagefind\/).*(?<!\.js)$/],
  ['scripts', /\.js$/],
  ['table and names', /\/start\.txt$/],
  ['words', /\/words\.txt$/],
  ['index', /\.pf_index$/],
  ['pages shown', /\.pf_fragment$/],
]);

function renderWarm(sites: readonly Named[]): string {
  const row = (name: string, times: readonly number[]) => [
    name,
    ...[0.5, 0.95, 1].map((share) => milliseconds(quantile(times, share))),
  ];
  return renderTable([
    ['from key press to rows', 'p50', 'p95', 'slowest'],
    ...sites.flatMap(({ name, warm, slow: late }) => [
      row(name, warm),
      row(`${name}, ${slow.slowness} × slower`, late),
    ]),
  ]);
}

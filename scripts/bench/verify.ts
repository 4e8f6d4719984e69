import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'parse5';
import { checkContent } from '#site/load/check-content.ts';
import { openMemory } from '#site/load/memory.ts';
import { talksOf } from '#site/model/lists.ts';
import { packFragment, unpackFragment } from '#site/search/index/fragments.ts';
import type { Problem } from '#site/problems/problem.ts';
import { verifyBuild, type Expected } from '#site/verify/verify-build.ts';
import { buildLinkFaults, type LinkFault } from '../../tests/support/link-faults.ts';
import { readAddress } from '../../tests/support/read-address.ts';

/* How long the gate takes, and what it finds, on a site of any size made of the real one's pages:
   `npm run build && npm run bench:verify -- --pages 5000`. */

const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '5000' },
    from: { type: 'string', default: 'dist' },
    content: { type: 'string', default: 'content' },
  },
});
const folder = '.cache/bench/dist';
const address = readAddress(values.from);
const root = address.pathname;
const originals = globSync('**/index.html', { cwd: values.from }).toSorted();
const feeds = globSync('**/{rss.xml,feed.json}', { cwd: values.from });
const copies = Math.ceil(Number(values.pages) / originals.length) - 1;

rmSync(folder, { recursive: true, force: true });
cpSync(values.from, folder, { recursive: true });
const pages = [
  ...originals,
  ...Array.from({ length: copies }, (_, index) => copy(index + 1)).flat(),
];
linkCopies();

const expected: Expected = {
  address,
  addresses: new Set([...pages, ...feeds].map(pathOf)),
  talks: talksOf((await checkContent(values.content)).read!.site).map(({ url }) => url),
  content: values.content,
};
const file = '.cache/bench/gate';
rmSync(file, { force: true });
const verify = async () => {
  const memory = openMemory(file);
  const problems = await verifyBuild(folder, expected, memory);
  memory.save();
  return problems;
};
const clean = await measure(verify);
const again = await measure(verify);
const parsing = await measure(() => {
  for (const page of pages) parse(read(page));
});
const planted = plantFaults();
const faulty = await measure(verify);
const missed = planted.filter((one) => !faulty.value.some((problem) => isNamed(problem, one)));
const references = pages.reduce((sum, page) => sum + countAddresses(read(page)), 0);

console.log(`쪽 ${pages.length}, 주소 ${references}`);
console.log(`흠 없는 사이트에서 찾은 문제: ${clean.value.length}`);
console.log(`심은 흠 ${planted.length} 가운데 찾은 것: ${planted.length - missed.length}`);
for (const { fault } of missed) console.log(`  못 찾음: ${fault.name}`);
console.log(`걸린 시간 ${render(clean)}, 다시 보면 ${render(again)}, 흠을 심고 ${render(faulty)}`);
console.log(`parse5로 읽기만 ${render(parsing)}, 그 ${(clean.cpu / parsing.cpu).toFixed(1)}배`);
console.log(`기억 장소 ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);

/** All pages once more below a folder of their own, with links among themselves; returns their files. */
function copy(number: number): string[] {
  const below = `c${number}/`;
  const page = new RegExp(
    `(["'](?:${address.origin})?${root})((?:[a-z0-9-]+/)*)(?=card\\.png|["'#?])`,
    'g',
  );
  for (const file of originals) write(below + file, read(file).replaceAll(page, `$1${below}$2`));
  for (const file of globSync('**/card.png', { cwd: values.from }))
    cpSync(join(values.from, file), join(folder, below, file));
  for (const file of globSync('pagefind/fragment/*', { cwd: values.from })) {
    const fragment = unpackFragment(readFileSync(join(values.from, file)));
    const url = `/${below}${fragment.url.slice(1)}`;
    write(file.replace('.pf_', `x${number}.pf_`), packFragment({ ...fragment, url }));
  }
  return originals.map((file) => below + file);
}

/** A way into each copy, and a line in sitemap, catalogue and index for each of its pages. */
function linkCopies(): void {
  const numbers = Array.from({ length: copies }, (_, index) => index + 1);
  const links = numbers.map((number) => `<a href="${root}c${number}/">${number}</a>`).join(' ');
  edit('index.html', (text) => text.replace('</main>', `<p>${links}</p></main>`));
  edit('sitemap-0.xml', (text) =>
    text.replaceAll(
      /<url><loc>([^<]*)<\/loc>(?:<lastmod>[^<]*<\/lastmod>)?<\/url>/g,
      (line, page: string) =>
        [
          line,
          ...numbers.map((number) =>
            line.replace(page, page.replace(address.href, `${address.href}c${number}/`)),
          ),
        ].join(''),
    ),
  );
  edit('catalogue.json', (text) => {
    const catalogue = JSON.parse(text) as { readonly recaps: { readonly url: string }[] };
    const copied = catalogue.recaps.flatMap((recap) =>
      numbers.map((number) => ({
        ...recap,
        url: recap.url.replace(address.href, `${address.href}c${number}/`),
      })),
    );
    catalogue.recaps.push(...copied);
    return JSON.stringify(catalogue);
  });
  edit('pagefind/start.txt', (text) => {
    const [tag, fields, lengths, ...rest] = text.split('\n');
    const copied = Array.from({ length: copies + 1 }, () => lengths).join(' ');
    return [tag, fields, copied, ...rest].join('\n');
  });
}

interface Planted {
  readonly fault: LinkFault;
  readonly file: string;
}

/** Every kind of fault once, each kind that stands on a page on a page of its own. */
function plantFaults(): Planted[] {
  const recaps = pages.filter((file) => /c\d+\/events\/[^/]+\/[^/]+\/index\.html$/.test(file));
  const parts = {
    style: globSync('_astro/*.css', { cwd: folder })[0]!,
    feed: 'rss.xml',
    sitemap: 'sitemap-0.xml',
  };
  const files = {
    ...parts,
    robots: 'robots.txt',
    suggestions: 'suggestions.json',
    orphan: 'orphan/index.html',
  };
  write(files.orphan, read('404.html'));
  return buildLinkFaults(address)
    .filter(({ target }) => target !== root)
    .map((fault, index) => {
      const file = fault.part === 'recap' ? recaps[index * 7]! : files[fault.part];
      edit(file, fault.plant);
      return { fault, file };
    });
}

function isNamed({ rule, message }: Problem, { fault, file }: Planted): boolean {
  return rule === fault.rule && message.includes(fault.target) && message.includes(file);
}

function countAddresses(html: string): number {
  return html.match(/ (?:href|src|srcset|action)="/g)?.length ?? 0;
}

/** `events/index.html` → `/events/`. */
function pathOf(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
}

function read(file: string): string {
  return readFileSync(join(folder, file), 'utf8');
}

function edit(file: string, change: (text: string) => string): void {
  write(file, change(read(file)));
}

function write(file: string, content: string | Uint8Array): void {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

interface Measured<Value> {
  readonly value: Value;
  readonly seconds: number;
  readonly cpu: number;
}

/** Seconds on the clock, and seconds of work: on a busy machine only the second can be compared. */
async function measure<Value>(work: () => Value | Promise<Value>): Promise<Measured<Value>> {
  const [started, before] = [performance.now(), process.cpuUsage()];
  const value = await work();
  const { user, system } = process.cpuUsage(before);
  return { value, seconds: (performance.now() - started) / 1000, cpu: (user + system) / 1e6 };
}

function render({ seconds, cpu }: Measured<unknown>): string {
  return `${seconds.toFixed(1)}초(일한 시간 ${cpu.toFixed(1)}초)`;
}

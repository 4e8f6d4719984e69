import type { Page } from '@playwright/test';
import { emulate, openBrowser } from './search/in-browser.ts';
import { serveCounted } from './search/served.ts';

/* How heavy the list of sessions is and how fast it narrows, in built sites at the root of an address:
   `npm run bench:sessions -- dist .cache/bench/large`. `generate.ts --sessions 10000` makes content for a large one. */

/** How much slower the browser's processor is made, as a cheap phone's is. */
const rate = 4;
const choices = 100;

const folders = process.argv.slice(2);
const browser = await openBrowser();
console.log(`브라우저를 ${rate}배 느리게, 조건 ${choices}번. 시간은 중앙값 / 95% (ms)`);
for (const folder of folders.length > 0 ? folders : ['dist']) await measure(folder);
await browser.close();

async function measure(folder: string): Promise<void> {
  const site = await serveCounted(folder);
  // What is kept for places without a network would be counted, too.
  const page = await browser.newPage({ serviceWorkers: 'block' });
  await page.goto(`${site.origin}/sessions/`);
  await page.waitForSelector('[data-facet="year"]');
  const sent = site.takeSent();
  const weigh = (isData: boolean) => {
    const files = sent.filter(([path]) => path.includes('/data/') === isData);
    const bytes = files.reduce((sum, [, size]) => sum + size, 0);
    return `${(bytes / 1000).toFixed(1)} KB(${files.length}개)`;
  };
  console.log(`\n${folder}: 첫 화면 ${weigh(false)}, 좁히는 데 쓰는 표 ${weigh(true)}`);
  await emulate(page, { slowness: rate });
  report('처음', await choose(page));
  report('다시', await choose(page));
  await page.close();
  site.close();
}

type Times = Awaited<ReturnType<typeof choose>>;

function report(name: string, { work, painted, rows }: Times): void {
  const at = (times: readonly number[], share: number) =>
    times
      .toSorted((one, other) => one - other)
      [Math.min(times.length - 1, Math.floor(times.length * share))]!.toFixed(1);
  const both = (times: readonly number[]) => `${at(times, 0.5)} / ${at(times, 0.95)}`;
  console.log(
    `  ${name}  거르기 ${both(work)}  그리기까지 ${both(painted)}  줄이 올 때까지 ${both(rows)}`,
  );
}

/** Ticks boxes by chance, one to four at once; the same each time. */
function choose(page: Page) {
  return page.evaluate(async (amount) => {
    const [work, painted, rows] = [[], [], []] as [number[], number[], number[]];
    let seed = amount;
    const draw = <Item>(items: readonly Item[]): Item => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return items[seed % items.length]!;
    };
    const wait = (time: number) => new Promise((resolve) => setTimeout(resolve, time));
    const list = document.querySelector('session-list [data-part="list"]')!;
    for (let at = 0; at < amount; at += 1) {
      if (at % 5 === 4) {
        document.querySelector<HTMLButtonElement>('[data-part="clear"]')?.click();
        await wait(120);
      }
      const facet = draw([...document.querySelectorAll('[data-facet]')]);
      const box = draw([...facet.querySelectorAll<HTMLInputElement>('input[type=checkbox]')]);
      const started = performance.now();
      box.click();
      work.push(performance.now() - started);
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      painted.push(performance.now() - started);
      while (list.ariaBusy === 'true') await wait(1);
      rows.push(performance.now() - started);
      await wait(60);
    }
    return { work, painted, rows };
  }, choices);
}

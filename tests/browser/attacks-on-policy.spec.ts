import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { generateAttacks } from '../attacks/generate.ts';
import { openInjector, withoutFiles, withoutPolicy } from '../attacks/inject.ts';
import { payloads, payloadsIn, type Payload } from '../attacks/payloads.ts';
import { fixture } from '../support/read-dist.ts';
import { openTrial, type Trial } from '../support/trial.ts';

const page = readFileSync(join(fixture.dir, 'speakers/yi-ruri/index.html'), 'utf8');

/** How many attacks are made up; `npm run attack` asks for more. */
const amount = Number(process.env['ATTACKS'] ?? 100);

test.setTimeout(60_000 + amount * 500);

let trial: Trial;
test.beforeAll(async ({ browser }) => {
  trial = await openTrial(browser, fixture.dir);
});
test.afterAll(() => trial.close());

/** Puts attacks into a page, opens it with each, and names those that ran and what was asked of others. */
async function attack(page: string, attacks: readonly Payload[]) {
  const inject = await openInjector(page);
  const ran = new Set<string>();
  const open = async (some: readonly Payload[]) => {
    const documents: { id: string; html: string }[] = [];
    for (const payload of some) {
      for (const html of await inject(payload)) documents.push({ id: payload.id, html });
    }
    const outcomes = await trial.open(documents);
    for (const [index, { hasRun }] of outcomes.entries()) if (hasRun) ran.add(documents[index]!.id);
    return [...new Set(trial.takeForeign())];
  };
  const asked: string[] = [];
  const staying = attacks.filter((payload) => !isRefresh(payload));
  if ((await open(staying)).length > 0) {
    // Whose request it was; among many, a link may be followed before it is held, which no policy forbids.
    for (const one of staying)
      asked.push(...(await open([one])).map((address) => `${one.id}: ${address}`));
  }
  // A page may be left for another, which no policy forbids.
  await open(attacks.filter(isRefresh));
  return { ran: [...ran], asked };
}

const isRefresh = ({ input }: Payload) => /http-equiv\W+refresh/i.test(input);

test('of the known attacks none runs under the policy, and none asks another site', async () => {
  expect(await attack(withoutFiles(page), payloads)).toEqual({ ran: [], asked: [] });
});

/** One of each way in, and all of them attacks that run or ask wherever nothing stops them. */
const sure = [
  ...['html-01', 'html-06', 'html-11', 'html-17', 'html-27', 'html-34', 'html-37', 'html-46'],
  ...['link-01', 'link-28', 'mxss-02', 'mxss-15'],
];

test('without the policy they would', async () => {
  const some = payloads.filter(({ id }) => sure.includes(id));
  const { ran, asked } = await attack(withoutFiles(withoutPolicy(page)), some);
  expect(asked).toContain('html-46: https://evil.example/x.css');
  expect([...ran, 'html-46'].toSorted()).toEqual(sure.toSorted());
});

test(`of ${amount} attacks that are made up none does either`, async () => {
  const attacks = generateAttacks(amount);
  expect(await attack(withoutFiles(page), attacks)).toEqual({ ran: [], asked: [] });
});

test.describe('an address', () => {
  const odd = [
    '(a+)+$',
    '%E0%A4%A',
    '%ED%A0%80',
    '\ud800',
    '가'.repeat(40_000),
    'q='.repeat(50_000),
  ];

  test('runs, breaks and stops nothing on the search page, whatever is asked there', async ({
    page,
  }) => {
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => void faults.push(message));
    page.on('request', (request) => {
      const { origin } = new URL(test.info().project.use.baseURL!);
      if (!request.url().startsWith(origin)) faults.push(request.url());
    });
    await page.addInitScript('window.__pwn = () => void (window.__hit = 1)');
    await page.goto('./search/#<img src=x onerror=__pwn()>');
    const list = page.getByRole('list', { name: '검색 결과' });
    await expect(list).toHaveAttribute('aria-busy', 'false');
    const addresses = [
      ...odd.flatMap((text) => [`?q=${text}`, `#${text}`]),
      ...payloads.map(
        ({ input }) => `?q=${encodeURIComponent(input.slice(0, 100_000).toWellFormed())}`,
      ),
    ];
    const ran = await list.evaluate(async (list, addresses) => {
      const ran: string[] = [];
      for (const address of addresses) {
        history.replaceState(null, '', location.pathname + address);
        dispatchEvent(new PopStateEvent('popstate'));
        while (list.ariaBusy === 'true') await new Promise(requestAnimationFrame);
        if ('__hit' in window) ran.push(address);
        Reflect.deleteProperty(window, '__hit');
      }
      return ran;
    }, addresses);
    expect({ ran, faults }).toEqual({ ran: [], faults: [] });
  });

  test('runs nothing on a page that a search leads to', async () => {
    const asked = payloadsIn('query', 'title', 'exif');
    const outcomes = await trial.open(
      asked.map(({ input }) => {
        const text = encodeURIComponent(input.slice(0, 500).toWellFormed());
        return { path: `events/cloud-forum-seoul-2021/rain-of-packets/?mark=${text}#${text}` };
      }),
    );
    const wrong = asked.filter((_, index) => {
      const { hasRun, errors } = outcomes[index]!;
      return hasRun || errors.length > 0;
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
    expect(trial.takeForeign()).toEqual([]);
  });
});

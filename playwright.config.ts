import { createServer } from 'node:net';
import { once } from 'node:events';
import { defineConfig, devices } from '@playwright/test';
import { findBrowser } from './scripts/find-browser.mjs';
import { readBase } from './tests/support/read-base.ts';

// Workers read this file again: what was found once is handed on in the environment.
process.env['CHROMIUM_PATH'] ??= findBrowser() ?? '';
process.env['SITE_PORT'] ??= String(await findFreePort());
process.env['OTHER_SITE_PORT'] ??= String(await findFreePort());

/** The site as it will be deployed, and the same site under the other kind of base path. */
const sites = [
  { dir: 'dist', port: process.env['SITE_PORT'] },
  { dir: '.cache/build/base', port: process.env['OTHER_SITE_PORT'] },
].map(({ dir, port }) => {
  const base = readBase(dir);
  return { dir, port, base, url: `http://localhost:${port}${base}` };
});
const [site, otherSite] = sites;
process.env['OTHER_SITE_URL'] = otherSite?.url ?? '';

/** A test with the tag `@phone` runs here too; one with `@phone-only` runs nowhere else. */
const phone = { ...devices['Pixel 7'], viewport: { width: 360, height: 740 } };

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: '.cache/check/browser',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  retries: 0,
  workers: 2,
  // Busy cores are slow, not wrong.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['json', { outputFile: '.cache/check/browser.json' }]],
  use: {
    // Tests go to './events/', so that they hold under any base path.
    baseURL: site?.url ?? '',
    locale: 'ko-KR',
    timezoneId: 'Asia/Seoul',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env['CHROMIUM_PATH'],
      args: [
        '--no-sandbox',
        '--disable-gpu',
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
  webServer: sites.map(({ dir, port, base, url }) => ({
    command: `node scripts/serve.ts --no-build --dir ${dir} --port ${port}`,
    env: { BASE_PATH: base },
    url,
    reuseExistingServer: false,
  })),
});

/** A port that nobody uses, so that two checkouts can be tested at once. */
async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, 'localhost');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address !== null ? address.port : 4399;
}

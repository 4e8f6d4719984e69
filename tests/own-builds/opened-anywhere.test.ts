import { once } from 'node:events';
import { rmSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBrowser } from '../../scripts/find-browser.mjs';
import { createPagesServer } from '../../scripts/pages-server.ts';
import { smallContent, writeFolder } from '../support/a-folder.ts';
import { gatherFaults } from '../support/gather-faults.ts';
import { runBuild } from '../support/run-build.ts';

/* A site that is built without an address, met at addresses that nobody told it. */

const folder = '.cache/tests/opened anywhere';
const out = join(folder, 'dist');
const recap = 'events/summit/plain/';
let browser: Browser;
const servers: Server[] = [];

/** Serves the site once more; on which port, only who asks knows. */
async function serve(): Promise<number> {
  const server = createPagesServer(out, '/notes/').listen(0);
  servers.push(server);
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

beforeAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  const content = join(folder, 'content');
  await writeFolder(content, smallContent({ plain: '## 요금 {#cost}\n\n람다로 옮겼습니다.\n' }));
  const environment = { CONTENT_DIR: content, OUT_DIR: out, BASE_PATH: '/notes/', SITE_URL: '' };
  const { exitCode, output } = runBuild(environment);
  expect(exitCode, output).toBe(0);
  browser = await chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? findBrowser() ?? '',
    args: ['--no-sandbox', '--host-resolver-rules=MAP *.example 127.0.0.1'],
  });
});

afterAll(async () => {
  await browser?.close();
  for (const server of servers) {
    server.close();
    server.closeAllConnections();
  }
});

test.each(['localhost', '127.0.0.1', 'preview.example', 'phone.example'])(
  'it is styled, read and searched at %s',
  async (host) => {
    const home = `http://${host}:${await serve()}/notes/`;
    const page = await browser.newPage({ baseURL: home });
    const faults = gatherFaults(page, new URL(home));
    await page.goto('./');
    await page.getByRole('main').getByRole('combobox').fill('람다');
    await page.keyboard.press('Enter');
    const results = page.getByRole('list', { name: '검색 결과' });
    await results.getByRole('link', { name: 'plain' }).first().click();
    await page.waitForURL(`${home}${recap}**`);
    const paper = await page.locator('html').evaluate((root) => getComputedStyle(root).fontFamily);
    expect(paper).not.toMatch(/^"?Times/);
    expect(await page.locator('link[rel="canonical"], meta[property="og:url"]').count()).toBe(0);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('main').innerText()).not.toContain('localhost');
    expect(faults).toEqual([]);
    await page.close();
  },
);

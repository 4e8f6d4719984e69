import { once } from 'node:events';
import type { RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { createProxy, siteOf } from './proxy.ts';

/** A place with a network that fails when a test says so, and a site that changes meanwhile. */
export interface Venue {
  readonly context: BrowserContext;
  readonly page: Page;
  /** The address of the home page. */
  readonly home: URL;
  /** Whether the network is there, gone, or takes questions and never answers. */
  network: 'there' | 'gone' | 'silent';
  /** The folder that is served; another one is another build. */
  folder: string;
  /** What answers instead of the folder, by path below the base path. */
  readonly instead: Map<string, RequestListener>;
  /** What was asked of the network, by path below the base path. */
  readonly asked: string[];
  close(): Promise<void>;
}

/** Opens a browser that keeps pages, at a site that is served as GitHub Pages does it: what came stays fresh for a while. */
export async function openVenue(browser: Browser, folder: string): Promise<Venue> {
  const { address: home } = siteOf(folder);
  const answer: RequestListener = (request, response) => {
    const path = new URL(request.url ?? '/', home).pathname.slice(home.pathname.length);
    venue.asked.push(path);
    if (venue.network === 'gone') return void request.socket.destroy();
    if (venue.network === 'silent') return;
    const instead = venue.instead.get(path);
    if (instead) return instead(request, response);
    const write = response.writeHead.bind(response);
    response.writeHead = ((status: number, headers: Record<string, string>) =>
      write(status, { ...headers, 'cache-control': 'max-age=600' })) as typeof write;
    siteOf(venue.folder).answer(request, response);
  };
  const proxy = createProxy([{ address: home, answer }]);
  await once(proxy.listen(0, 'localhost'), 'listening');
  const context = await browser.newContext({
    baseURL: home.href,
    proxy: { server: `http://localhost:${(proxy.address() as AddressInfo).port}` },
    ignoreHTTPSErrors: true,
    serviceWorkers: 'allow',
  });
  const venue: Venue = {
    context,
    page: await context.newPage(),
    home,
    network: 'there',
    folder,
    instead: new Map(),
    asked: [],
    close: async () => {
      await context.close();
      proxy.close();
      proxy.closeAllConnections();
    },
  };
  return venue;
}

/** A file that is not there, as in the middle of a deploy. */
export const notThere: RequestListener = (_request, response) =>
  void response.writeHead(404, { 'content-type': 'text/html' }).end('<!doctype html>404');

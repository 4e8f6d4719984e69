import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from '@playwright/test';
import { createProxy, siteOf, type Site } from './proxy.ts';

/** What came of a document: whether `__pwn` was called, what was refused, and what went wrong. */
export interface Outcome {
  readonly hasRun: boolean;
  /** Directives of the policy that refused something, each once. */
  readonly violations: readonly string[];
  /** Errors of scripts that nobody caught. */
  readonly errors: readonly string[];
}

/** A browser that meets one built site, in which documents of any kind can be opened. */
export interface Trial {
  /** Opens documents by their path below the site, to look at them, or by their HTML, to use all that can be used. */
  readonly open: (documents: readonly Opened[]) => Promise<readonly Outcome[]>;
  /** Opens one document in a page of its own. */
  readonly visit: (html: string) => Promise<Page>;
  /** The addresses of other sites that were asked for since the last time. */
  readonly takeForeign: () => readonly string[];
  readonly close: () => Promise<void>;
}

/** The path of a page, or the HTML of one that the site does not have. */
export type Opened = { readonly path: string } | { readonly html: string };

/** Where Chromium itself asks what a form is about. */
const browsersOwn = /^\w+:\/\/[\w-]+\.googleapis\.com\//;

/** How many documents are open at once. */
const batch = 50;

/** Opens a trial of the site in a folder. */
export async function openTrial(browser: Browser, folder: string): Promise<Trial> {
  const site = siteOf(folder);
  const documents = new Map<string, string>([['trial/', '<!doctype html><title>trial</title>']]);
  const foreign: string[] = [];
  const proxy = createProxy(
    [withDocuments(site, documents)],
    (address) => void foreign.push(address),
  );
  await once(proxy.listen(0, 'localhost'), 'listening');
  const { port } = proxy.address() as AddressInfo;
  const context = await browser.newContext({
    proxy: { server: `http://localhost:${port}` },
    ignoreHTTPSErrors: true,
    serviceWorkers: 'block',
  });
  await context.addInitScript(watch);
  const pathOf = (address: string) => new URL(address).pathname.slice(site.address.pathname.length);
  let made = 0;
  const add = (html: string): string => {
    const path = `trial/${made++}/`;
    documents.set(path, html);
    return new URL(path, site.address).href;
  };
  async function openBatch(opened: readonly Opened[]): Promise<readonly Outcome[]> {
    const frames = opened.map((one) =>
      'path' in one
        ? { address: new URL(one.path, site.address).href, isUsed: false }
        : { address: add(one.html), isUsed: true },
    );
    // A page of their own: what thousands of documents leave behind would fill the browser.
    const page = await context.newPage();
    await page.goto(new URL('trial/', site.address).href);
    const outcomes = await page.evaluate(openFrames, frames);
    await page.close();
    // Those of a page of its own stay: it may be loaded again.
    for (const { address } of frames) documents.delete(pathOf(address));
    return outcomes;
  }

  return {
    open: async (opened) => {
      const outcomes: Outcome[] = [];
      for (let from = 0; from < opened.length; from += batch) {
        outcomes.push(...(await openBatch(opened.slice(from, from + batch))));
      }
      return outcomes;
    },
    visit: async (html) => {
      const visited = await context.newPage();
      await visited.goto(add(html));
      return visited;
    },
    takeForeign: () => foreign.splice(0).filter((address) => !browsersOwn.test(address)),
    close: async () => {
      await context.close();
      proxy.close();
      proxy.closeAllConnections();
    },
  };
}

function withDocuments({ address, answer }: Site, documents: ReadonlyMap<string, string>): Site {
  return {
    address,
    answer: (request, response) => {
      const { pathname } = new URL(request.url ?? '/', address);
      const html = documents.get(pathname.slice(address.pathname.length));
      if (html === undefined) return answer(request, response);
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
    },
  };
}

/* What is below runs in the browser, so it knows nothing of this file. */

interface Watched extends Window {
  __hit?: number;
  __refused?: Set<string>;
  __errors?: string[];
  __pwn?: () => void;
}

/** Before anything of a document runs: notes what it does, and keeps it where it is. */
function watch(): void {
  const watched = window as Watched;
  const refused = (watched.__refused = new Set());
  const errors: string[] = (watched.__errors = []);
  watched.__pwn = () => void (watched.__hit = 1);
  addEventListener('securitypolicyviolation', (event) => refused.add(event.effectiveDirective));
  addEventListener('error', (event) => event instanceof ErrorEvent && errors.push(event.message));
  addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
  // Links may lead anywhere, and forms to the search; to follow one would end the trial.
  addEventListener('submit', (event) => {
    const { action } = event.target as HTMLFormElement;
    if (URL.canParse(action) && new URL(action).host === location.host) event.preventDefault();
  });
  const stay = (event: Event): void => {
    for (const target of event.composedPath()) {
      if (!(target instanceof Element)) continue;
      const address = target.getAttribute('href') ?? target.getAttribute('xlink:href') ?? '#';
      if (address.startsWith('#') || !URL.canParse(address, document.baseURI)) continue;
      if (/^https?:$/.test(new URL(address, document.baseURI).protocol)) event.preventDefault();
    }
  };
  for (const click of ['click', 'auxclick']) addEventListener(click, stay);
}

/** Opens addresses side by side, touches everything in those that are to be used, and tells what came of each. */
async function openFrames(
  wanted: readonly { readonly address: string; readonly isUsed: boolean }[],
): Promise<Outcome[]> {
  const frames = wanted.map(({ address }) => {
    const frame = document.createElement('iframe');
    frame.src = address;
    return frame;
  });
  const loaded = frames.map((frame) => new Promise((done) => (frame.onload = done)));
  document.body.replaceChildren(...frames);
  await Promise.all(loaded);
  const settle = async () => {
    // Pictures fail, animations begin and messages arrive between two frames.
    for (let frame = 0; frame < 6; frame++) await new Promise(requestAnimationFrame);
    await new Promise((done) => setTimeout(done));
  };
  await settle();
  await Promise.all(frames.filter((_, index) => wanted[index]!.isUsed).map(touchAll));
  await settle();
  const outcomes = frames.map(({ contentWindow }) => readOutcome(contentWindow as Watched | null));
  document.body.replaceChildren();
  return outcomes;

  async function touchAll({ contentDocument }: HTMLIFrameElement): Promise<void> {
    const inside = contentDocument?.querySelectorAll<HTMLElement>('main *, body > *') ?? [];
    for (const element of inside) {
      for (const type of ['pointerenter', 'mouseover', 'wheel', 'auxclick', 'scrollend']) {
        element.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true }));
      }
      if (!element.matches('a, area, button, input, summary, [tabindex], svg *, math *')) continue;
      element.focus?.();
      element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
      // Another click would call off where this one leads.
      await new Promise((done) => setTimeout(done));
    }
  }

  /** A document that was left for another site can be read no more, and has run nothing here. */
  function readOutcome(window: Watched | null): Outcome {
    try {
      const inside = Array.from({ length: window?.length ?? 0 }, (_, index) =>
        readOutcome(window![index] as Watched),
      );
      return {
        hasRun: window?.__hit === 1 || inside.some(({ hasRun }) => hasRun),
        violations: [
          ...new Set([...(window?.__refused ?? []), ...inside.flatMap((one) => one.violations)]),
        ],
        errors: window?.__errors ?? [],
      };
    } catch {
      return { hasRun: false, violations: [], errors: [] };
    }
  }
}

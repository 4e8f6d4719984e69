import { cacheNames } from './holding.ts';
import { KeptPages } from './kept-pages.ts';
import { KeptParcels } from './kept-parcels.ts';
import { findPlace, pathBelow, type Place } from './places.ts';
import { preferNetwork, type Absence } from './prefer-network.ts';
import { worker, type FetchEvent, type WorkerEvent } from './worker-scope.ts';

/* `sw.js`: keeps pages that were visited, and the search once it was used, for readers without a network. */

const { holding, registration } = worker;
const { scope } = registration;
const names = cacheNames(new URL(scope).pathname);
const pages = new KeptPages(scope, names);
const shell = new KeptParcels(scope, names.shell);
const search = new KeptParcels(scope, names.search);

/** How much of a search is kept without being asked for: no more than a few photos weigh. */
const mostUnasked = 1_000_000;

const away: Absence = { until: 0 };
/** An index of which a part is missing is away by itself: in the middle of a deploy, for instance. */
const searchAway: Absence = { until: 0 };

worker.addEventListener('install', (event) => {
  // Nothing of another build is shown by this one, so no tab has to be closed first.
  event.waitUntil(shell.keep(holding.shell).then(() => worker.skipWaiting()));
});

worker.addEventListener('activate', (event) => {
  const ready = Promise.all([registration.navigationPreload?.enable(), worker.clients.claim()]);
  event.waitUntil(ready);
  // No page waits for this; where it comes to nothing, the next one has it done.
  void ready.then(keepSearchUpToDate).catch(() => undefined);
});

worker.addEventListener('fetch', (event) => {
  const { method, url, mode, headers } = event.request;
  const path = pathBelow(scope, url);
  if (path === undefined || method !== 'GET' || headers.has('range')) return;
  const place = findPlace(path, mode === 'navigate', holding);
  if (place) event.respondWith(answer(event, place, path));
});

/** A page says which files it loaded, as some came before anybody listened; or it asks for the search to be kept. */
worker.addEventListener('message', (event) => {
  const { data, source, ports } = event;
  const work =
    data === 'search' ? keepSearch() : keepVisit(source.url, data).then(keepSearchUpToDate);
  wait(
    event,
    work.finally(() => ports[0]?.postMessage('done')),
  );
});

async function answer(event: FetchEvent, place: Place, path: string): Promise<Response> {
  if (place === 'asset') return answerAsset(event, path);
  const { mode, cache } = event.request;
  const network = load(event, place);
  if (place === 'page') {
    wait(
      event,
      network.then((response) => pages.keep(path, response.clone())),
    );
  }
  // Who reloads a page wants to know what the network says now.
  const known = place === 'search' ? searchAway : away;
  const absence = cache === 'default' ? known : { until: 0 };
  const find = { page: pages, shell, search }[place];
  try {
    const found = await preferNetwork(
      network,
      () => find.find(path),
      absence,
      place === 'search' ? ({ ok }) => ok : undefined,
    );
    if (mode === 'navigate') wait(event, network.then(leaveIfGone));
    // Somebody reads what was found.
    if (path.endsWith('.pf_fragment')) wait(event, keepSearchUnasked());
    return found;
  } catch (error) {
    const page = mode === 'navigate' ? await shell.find('offline/') : undefined;
    if (!page) throw error;
    return new Response(page.body, { status: 503, headers: page.headers });
  }
}

/** Has the worker live until something is done, whatever comes of it. */
const wait = (event: WorkerEvent, work: Promise<unknown>): void =>
  event.waitUntil(work.catch(() => undefined));

/** Texts of the index have the same names in every build, and a browser may remember those of the last one. */
const load = async ({ preloadResponse, request }: FetchEvent, place: Place): Promise<Response> => {
  const isSameName = place === 'search' && /\.(?:json|txt)$/.test(new URL(request.url).pathname);
  return (await preloadResponse) ?? fetch(request, isSameName ? { cache: 'no-cache' } : {});
};

async function answerAsset(event: FetchEvent, path: string): Promise<Response> {
  const kept = await caches.match(scope + path);
  if (kept) return kept;
  try {
    const response = await fetch(event.request);
    wait(event, pages.keepAsset(path, response.clone()));
    return response;
  } catch (error) {
    const sibling = await pages.findSibling(path);
    if (sibling) return sibling;
    throw error;
  }
}

/** Keeps a page that was there before its worker, and the files it uses. */
async function keepVisit(page: string, files: readonly string[]): Promise<void> {
  for (const url of [page, ...files]) {
    const path = pathBelow(scope, url);
    const place = path !== undefined && findPlace(path, url === page, holding);
    if (place === 'page' && !(await pages.find(path!)))
      await pages.keep(path!, await fetch(scope + path));
    if (place === 'asset' && !(await caches.match(scope + path)))
      await pages.keepAsset(path!, await fetch(scope + path));
  }
}

let keeping: Promise<void> | undefined;

const keepSearch = (): Promise<void> =>
  (keeping ??= search.keep(holding.search).finally(() => (keeping = undefined)));

/** A new build's index takes the place of an old one that a reader uses. */
async function keepSearchUpToDate(): Promise<void> {
  if ((await search.names()).length > 0) await keepSearchUnasked();
}

async function keepSearchUnasked(): Promise<void> {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  if (connection?.saveData || holding.search.bytes > mostUnasked) return;
  if (!(await caches.has(names.off)) && !(await search.has(holding.search))) await keepSearch();
}

let isChecked = false;

/** A later build without this worker is rid of it, and its readers of what it kept. */
async function leaveIfGone(): Promise<void> {
  if (isChecked) return;
  isChecked = true;
  await registration.update().catch(async () => {
    const { status } = await fetch(location.href, { cache: 'no-store' });
    if (![404, 410].includes(status)) return;
    pages.isOver = true;
    await registration.unregister();
    const all = (await caches.keys()).filter((name) => name.startsWith(names.all));
    await Promise.all(all.map((name) => caches.delete(name)));
  });
}

import { dirname, join, resolve, sep } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { isDrawingName, isPictureName } from '../schema/fields.ts';
import { makeTextsStale, readHeld } from '../load/held-content.ts';
import { forgetPicture } from './forget-picture.ts';
import { buildGate } from './gate.ts';
import { latestWins } from './latest-wins.ts';
import type { Refresh, Server } from './server.ts';

interface Reactions {
  readonly refreshContent: Refresh | undefined;
  /** Looks the content over. */
  readonly look: () => void;
}

/**
 * Shows within a second what changes below a content folder, whatever it is: a text, a list, a picture, a folder's
 * name. Requests and changes are kept apart: one that is under way while Astro forgets what it knew goes on with
 * the old content, and has it remembered.
 */
export function watchContent(
  server: Server,
  content: string,
  { refreshContent, look }: Reactions,
): void {
  const gate = buildGate();
  const { hot } = server.environments.client;
  let version = 0;
  /** The version that Astro was last told of. */
  let forgotten = 0;
  const change = (task: () => Promise<void> | void) =>
    gate.alone(async () => {
      await task();
      version += 1;
    });
  const reload = latestWins(async () => {
    hot.send({ type: 'full-reload', path: '*' });
    await Promise.resolve();
  }, 100);
  // Astro's own watching waits half a second before it writes down what it read.
  const refresh = latestWins(
    () =>
      change(() => {
        makeTextsStale();
        return readAnew(refreshContent);
      }),
    30,
  );
  // An editor may empty a file before it writes it.
  const changed = new Set<string>();
  const read = latestWins(
    () =>
      change(async () => {
        const files = [...changed];
        changed.clear();
        if (files.some(isOfNames)) makeTextsStale();
        const areRead = await Promise.all(files.map(readHeld));
        if (areRead.includes(false)) refresh();
        else hot.send({ type: 'full-reload', path: '*' });
      }),
    10,
  );

  const inside = resolve(content) + sep;
  server.watcher.add(inside);
  server.watcher.on('all', (event, path) => {
    const file = resolve(path);
    if (!file.startsWith(inside)) return;
    look();
    if (isPictureName(file)) {
      void change(() => forgetPicture(server, file));
      reload();
    } else if (isDrawingName(file)) {
      // What was made of MDX is remembered by its text alone.
      void change(() => forgetPicture(server, join(dirname(file), 'index.mdx')));
      refresh();
    } else if (event === 'change' && isText(file)) {
      changed.add(file);
      read();
    } else if (isText(file)) refresh();
  });
  // A page that was still on its way when something changed has not heard of it.
  hot.on('content:ask', (shown: number, page) => {
    if (shown < version) page.send({ type: 'full-reload', path: '*' });
  });
  server.middlewares.use((_request, response, next) => {
    void gate.enter().then((leave) => {
      // Whoever asked may have gone while they waited.
      if (response.closed) return leave();
      response.once('close', leave);
      response.setHeader('Server-Timing', `content;dur=${version}`);
      if (forgotten < version) forgetPaths(server);
      forgotten = version;
      next();
      return undefined;
    });
  });
}

const isText = (file: string): boolean => /\.(?:mdx?|yml)$/.test(file);

/** Whether other texts are made of what a file says: of a service's or an author's names, or of the days of their event. */
const isOfNames = (file: string): boolean =>
  /[\\/](?:services\.yml|authors\.yml|event\.md)$/.test(file);

/** How long Astro may take to read its own settings, on however busy a machine, in milliseconds. */
const patience = 60_000;
const interval = 50;

/** Has Astro read the content anew. After each change it reads its own settings anew too, and listens to nobody meanwhile. */
async function readAnew(refresh: Refresh | undefined): Promise<void> {
  if (!refresh) return;
  for (let waited = 0; waited < patience; waited += interval) {
    let isRead = false;
    await refresh({ context: { onLoading: () => (isRead = true) } });
    if (isRead) return;
    await pause(interval);
  }
  throw new Error('Astro does not read the content again');
}

/** Astro remembers which paths a page has, also those of before where somebody asked just then. */
function forgetPaths({ environments }: Server): void {
  for (const environment of Object.values(environments))
    if (environment !== environments.client) environment.hot.send('astro:content-changed', {});
}

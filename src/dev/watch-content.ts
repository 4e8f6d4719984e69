import { resolve, sep } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { isPictureName } from '../schema/fields.ts';
import { forgetPicture } from './forget-picture.ts';
import { latestWins } from './latest-wins.ts';
import type { Refresh, Server } from './server.ts';

interface Reactions {
  readonly refreshContent: Refresh | undefined;
  /** Looks the content over. */
  readonly look: () => void;
}

/** Shows within a second what changes below a content folder, whatever it is: a text, a list, a picture, a folder's name. */
export function watchContent(
  server: Server,
  content: string,
  { refreshContent, look }: Reactions,
): void {
  // Astro's own watching waits half a second before it writes down what it read.
  const refresh = latestWins(() => readAnew(refreshContent), 30);
  const reload = latestWins(async () => {
    server.environments.client.hot.send({ type: 'full-reload', path: '*' });
    await Promise.resolve();
  }, 100);

  const inside = resolve(content) + sep;
  server.watcher.add(inside);
  server.watcher.on('all', (_event, path) => {
    const file = resolve(path);
    if (!file.startsWith(inside)) return;
    look();
    if (isPictureName(file)) {
      forgetPicture(server, file);
      reload();
    } else if (/\.(?:mdx?|yml)$/.test(file)) refresh();
  });
  server.middlewares.use((_request, _response, next) => {
    forgetPaths(server);
    next();
  });
}

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

/**
 * Astro remembers which paths a page has, and forgets it when content changes. Whoever asked just before
 * would have it remember the paths of before, and a new text would not be found.
 */
function forgetPaths({ environments }: Server): void {
  for (const environment of Object.values(environments))
    if (environment !== environments.client) environment.hot.send('astro:content-changed', {});
}

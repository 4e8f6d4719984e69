import { resolve, sep } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { isPictureName } from '../schema/fields.ts';
import { startContentCheck } from './content-check.ts';
import { forgetPicture } from './forget-picture.ts';
import { latestWins } from './latest-wins.ts';
import type { Findings } from './shown-problems.ts';
import { standInPictures } from './stand-in-pictures.ts';

/** What an author sees in `npm run dev` and no reader ever does; in a build it does nothing. */
export const writing = ({ content }: { readonly content: string }): AstroIntegration => ({
  name: 'writing',
  hooks: {
    'astro:config:setup': ({ command, updateConfig, injectScript }) => {
      if (command !== 'dev') return;
      const panel = fileURLToPath(new URL('./problem-panel.ts', import.meta.url));
      injectScript('page', `import ${JSON.stringify(panel)};`);
      updateConfig({
        // Astro's editor extension completes frontmatter from what this writes.
        experimental: { contentIntellisense: true },
        vite: { plugins: [standInPictures(content)] },
      });
    },
    'astro:server:setup': ({ server, refreshContent, logger }) => {
      const { hot } = server.environments.client;
      let latest: Findings | undefined;
      const check = startContentCheck(content, (findings) => {
        latest = findings;
        hot.send('content:findings', findings);
        if (findings.kind === 'failed') logger.error(findings.why);
      });
      hot.on('content:ask', (_nothing: unknown, client) => {
        if (latest) client.send('content:findings', latest);
      });
      // Astro's own watching waits half a second before it writes down what it read.
      const refresh = latestWins(() => readAnew(refreshContent), 30);
      const reload = latestWins(async () => {
        hot.send({ type: 'full-reload', path: '*' });
        await Promise.resolve();
      }, 100);
      const inside = resolve(content) + sep;
      server.watcher.add(inside);
      server.watcher.on('all', (_event, path) => {
        const file = resolve(path);
        if (!file.startsWith(inside)) return;
        check();
        if (isPictureName(file)) {
          forgetPicture(server, file);
          reload();
        } else if (/\.(?:mdx?|yml)$/.test(file)) refresh();
      });
      check();
    },
  },
});

type Refresh = Parameters<
  NonNullable<AstroIntegration['hooks']['astro:server:setup']>
>[0]['refreshContent'];

/** Has Astro read the content anew. It reads its own settings anew too, after each change, and listens to nobody meanwhile. */
async function readAnew(refresh: Refresh): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    let isRead = false;
    await refresh?.({ context: { onLoading: () => (isRead = true) } });
    if (isRead) return;
    await pause(20);
  }
}

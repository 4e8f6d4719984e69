import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { heldContent } from './held-content.ts';
import { madeByBuilds } from './made-by-builds.ts';
import { panelEverywhere } from './panel-everywhere.ts';
import { showFindings } from './show-findings.ts';
import { standInPictures } from './stand-in-pictures.ts';
import { watchContent } from './watch-content.ts';

/** What an author sees in `npm run dev` and no reader ever does; in a build it does nothing. */
export const writing = ({ content }: { readonly content: string }): AstroIntegration => ({
  name: 'writing',
  hooks: {
    'astro:config:setup': ({ command, config, updateConfig }) => {
      if (command !== 'dev') return;
      const [root, out] = [fileURLToPath(config.root), fileURLToPath(config.outDir)];
      const ignored = madeByBuilds(root, { out, content });
      updateConfig({
        // Astro's editor extension completes frontmatter from what this writes.
        experimental: { contentIntellisense: true },
        vite: {
          plugins: [heldContent(), panelEverywhere(), standInPictures(content)],
          server: { watch: { ignored } },
        },
      });
    },
    'astro:server:setup': ({ server, refreshContent }) => {
      const look = showFindings(server, content);
      watchContent(server, content, { refreshContent, look });
    },
  },
});

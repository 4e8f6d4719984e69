import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readTerms } from '../load/names.ts';
import { writeIndex } from '../search/index/indexer.ts';

/** Indexes the finished pages for search; a build whose index is not whole fails. */
export function searchIndex(contentDirectory: string): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const terms = readTerms(contentDirectory);
        const { pages, bytes } = await writeIndex(fileURLToPath(dir), terms).catch(
          (cause: unknown) => {
            const reason = cause instanceof Error ? cause.message : String(cause);
            throw new Error(`검색 색인을 만들지 못했습니다. ${reason}`, { cause });
          },
        );
        logger.info(`${pages}쪽을 색인했습니다. (${Math.round(bytes / 1024)} KB)`);
      },
    },
  };
}

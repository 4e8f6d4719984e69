import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseContentDocument } from './document.ts';

/** The texts below `content/events` that are not to be published yet: `summit/one/index.md`. */
export const findDrafts = (events: string): string[] =>
  globSync('*/*/index.{md,mdx}', { cwd: events })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => {
      const text = readFileSync(join(events, path), 'utf8');
      // Of most texts there is nothing to parse for.
      if (!text.includes('draft')) return false;
      const { data } = parseContentDocument(path, text).document;
      return typeof data === 'object' && data !== null && 'draft' in data && data.draft === true;
    });

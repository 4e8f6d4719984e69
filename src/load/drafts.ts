import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseContentDocument } from './document.ts';

/** The texts below `content/events` that are not to be published yet: `summit/one/index.md`. */
export const findDrafts = (events: string): string[] =>
  globSync('*/*/index.{md,mdx}', { cwd: events })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => {
      const { data } = parseContentDocument(
        path,
        readFileSync(join(events, path), 'utf8'),
      ).document;
      return typeof data === 'object' && data !== null && 'draft' in data && data.draft === true;
    });

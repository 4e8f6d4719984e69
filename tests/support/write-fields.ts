import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkContent } from '#site/load/check-content.ts';
import { siteFiles } from '#site/model/routes.ts';
import { describePages } from '#site/search/fields/describe-page.ts';

/** Writes into a built site what its index was made of beside the pages, and took away: for another index of it. */
export async function writeFields(
  folder: string,
  content: string,
  change: (fields: string) => string = (fields) => fields,
): Promise<void> {
  const { read } = await checkContent(content);
  const fields = JSON.stringify(describePages(read!.site));
  writeFileSync(join(folder, siteFiles.searchFields), change(fields));
}

import { checkContent } from '#site/load/check-content.ts';
import { describePages } from '#site/search/fields/describe-page.ts';

/** What the index of a site is made of beside its pages: for another index of it. */
export async function readFields(content: string) {
  const { read } = await checkContent(content);
  return describePages(read!.site);
}

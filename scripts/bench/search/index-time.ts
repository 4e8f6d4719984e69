import { readTerms } from '../../../src/load/names.ts';
import { writeIndex } from '../../../src/search/index/indexer.ts';
import { writePlainIndex } from './plain-pagefind.ts';
import { readTexts } from '../../../tests/search/texts.ts';
import { readFields } from '../../../tests/support/read-fields.ts';

/** How long indexing a built site takes, in milliseconds: the site's way and plain Pagefind's. */
export async function timeIndexing(
  site: string,
  content: string,
  scratch: string,
): Promise<{ readonly ours: number; readonly plain: number }> {
  const urls = readTexts(site).map(({ id }) => id);
  const [terms, fields] = [readTerms(content), await readFields(content)];
  // In turns, and the better of two: other work on the machine should not decide.
  const ours: number[] = [];
  const plain: number[] = [];
  for (let round = 0; round < 2; round++) {
    plain.push(await timeOf(() => writePlainIndex(site, urls, scratch)));
    ours.push(await timeOf(() => writeIndex(site, terms, fields)));
  }
  return { ours: Math.min(...ours), plain: Math.min(...plain) };
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

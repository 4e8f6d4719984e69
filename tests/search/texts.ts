import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unpackFragment } from '#site/search/index/fragments.ts';
import type { Text } from './engine.ts';

/** The pages of a built site that can be found, as Pagefind read them; every engine gets the same. */
export function readTexts(site: string): Text[] {
  const folder = join(site, 'pagefind/fragment');
  return readdirSync(folder)
    .map((file) => unpackFragment(readFileSync(join(folder, file))))
    .map(({ url, meta, content }) => ({ id: url, title: meta['title'] ?? '', content }))
    .toSorted((one, other) => (one.id < other.id ? -1 : 1));
}

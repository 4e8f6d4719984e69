import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The address that a site was built for: https://example.github.io/summit-notes/. Its pages do not always name it;
 * `robots.txt` does.
 */
export function readAddress(dir: string): URL {
  const [, sitemap] = /^Sitemap: (.+)$/m.exec(readFileSync(join(dir, 'robots.txt'), 'utf8')) ?? [];
  if (sitemap === undefined) throw new Error(`No address of a sitemap in ${dir}/robots.txt`);
  return new URL('.', sitemap);
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The address that a site was built for, read from its home page: https://example.github.io/summit-notes/. */
export function readAddress(dir: string): URL {
  const home = readFileSync(join(dir, 'index.html'), 'utf8');
  const [link = ''] = /<link[^>]*rel="canonical"[^>]*>/.exec(home) ?? [];
  const [, href] = /href="([^"]+)"/.exec(link) ?? [];
  if (href === undefined) throw new Error(`No canonical address in ${dir}/index.html`);
  return new URL(href);
}

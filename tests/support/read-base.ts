import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The base path that a site was built for, read from the canonical address of its home page:
 * `/summit-notes/` for https://example.github.io/summit-notes/.
 */
export function readBase(dir: string): string {
  return readAddress(dir).pathname;
}

/** The address of a built site's home page. */
export function readAddress(dir: string): URL {
  const home = readFileSync(join(dir, 'index.html'), 'utf8');
  const [link = ''] = /<link[^>]*rel="canonical"[^>]*>/.exec(home) ?? [];
  const [, href] = /href="([^"]+)"/.exec(link) ?? [];
  if (href === undefined) throw new Error(`No canonical address in ${dir}/index.html`);
  return new URL(href);
}

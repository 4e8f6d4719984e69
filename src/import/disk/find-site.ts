import { lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What the generators of blogs call their settings. */
const names = [
  '_config.yml',
  '_config.yaml',
  'hugo.toml',
  'hugo.yaml',
  'config.toml',
  'config.yaml',
];
const mostBytes = 200_000;
const address = /^\s*(?:url|baseURL|siteUrl)\s*[:=]\s*["']?(https?:\/\/[^\s"'#]+)/im;
const path = /^\s*(?:baseurl|root)\s*:\s*["']?(\/[^\s"'#]*)/im;

/** The address of the site that posts come from, where the settings in one of the named folders say it. */
export async function findSite(folders: readonly string[]): Promise<string | undefined> {
  for (const file of folders.flatMap((folder) => names.map((name) => join(folder, name)))) {
    const entry = await lstat(file).catch(() => undefined);
    if (!entry?.isFile() || entry.size > mostBytes) continue;
    const site = siteIn(await readFile(file, 'utf8'));
    if (site !== undefined) return site;
  }
  return undefined;
}

/** `url: https://example.com` and `baseurl: /blog` → https://example.com/blog. */
export function siteIn(settings: string): string | undefined {
  const [, url] = address.exec(settings) ?? [];
  const [, base = ''] = path.exec(settings) ?? [];
  return url === undefined ? undefined : `${url.replace(/\/+$/, '')}${base.replace(/\/+$/, '')}`;
}

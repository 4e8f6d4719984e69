import type { CacheNames } from '#site/workers/holding.ts';

/** What a browser keeps of the site. */
export interface Kept {
  /** The pages that were visited, the latest first. */
  readonly pages: readonly KeptPage[];
  /** When the search was kept, if it was. */
  readonly search: Date | undefined;
  readonly bytes: number;
  /** Whether the reader wants nothing to be kept. */
  readonly isOff: boolean;
}

export interface KeptPage {
  readonly address: string;
  readonly title: string;
  readonly since: Date;
}

/** Reads what is kept under the names of one site. */
export async function readKept(names: CacheNames): Promise<Kept> {
  const kept = { pages: [] as KeptPage[], search: undefined as Date | undefined, bytes: 0 };
  const isOff = await caches.has(names.off);
  for (const name of await caches.keys()) {
    if (!name.startsWith(names.all)) continue;
    const cache = await caches.open(name);
    for (const { url } of await cache.keys()) {
      const response = (await cache.match(url))!;
      const since = new Date(response.headers.get('date') ?? 0);
      const body = await response.blob();
      kept.bytes += body.size;
      if (name.startsWith(names.search)) kept.search = since;
      if (name === names.pages)
        kept.pages.push({ address: url, title: findTitle(await body.text()), since });
    }
  }
  kept.pages.sort((one, other) => Number(other.since) - Number(one.since));
  return { ...kept, isOff };
}

/** Takes away all that is kept under the names of one site, and remembers that nothing is to be kept. */
export async function forget(names: CacheNames): Promise<void> {
  await caches.open(names.off);
  const registration = await navigator.serviceWorker.getRegistration();
  await registration?.unregister();
  for (const name of await caches.keys())
    if (name.startsWith(names.all) && name !== names.off) await caches.delete(name);
}

const signs: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
};

/** The title of a page without the name of the site; a browser would read HTML only with the policy's leave. */
export const findTitle = (html: string): string =>
  (/<title>(.*?)(?: · [^·]*)?<\/title>/s.exec(html)?.[1] ?? '').replaceAll(
    /&(\w+|#\d+);/g,
    (text, name: string) => signs[name] ?? text,
  );

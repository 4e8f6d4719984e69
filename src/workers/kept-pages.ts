import type { CacheNames } from './holding.ts';
import { findNamed } from './named-files.ts';

/** How many pages are kept; of more the oldest go first, and of those that do not fit this many at once. */
const most = 60;
const some = 10;

/** Pages that were visited, each under its path alone, with the files that they use. */
export class KeptPages {
  readonly #scope: string;
  readonly #names: CacheNames;
  /** Whether nothing is to be kept any more, whatever pages that are still open ask for. */
  isOver = false;

  constructor(scope: string, names: CacheNames) {
    this.#scope = scope;
    this.#names = names;
  }

  async find(path: string): Promise<Response | undefined> {
    return (await caches.open(this.#names.pages)).match(this.#scope + path);
  }

  /** Keeps a page as the network gave it, or forgets it where the network says that it is no more. */
  async keep(path: string, response: Response): Promise<void> {
    if ([404, 410].includes(response.status)) {
      await (await caches.open(this.#names.pages)).delete(this.#scope + path);
    }
    const isPage = response.headers.get('content-type')?.startsWith('text/html');
    if (isPage && (await this.#put(this.#names.pages, path, response))) await this.#limit(most);
  }

  keepAsset = (path: string, response: Response): Promise<boolean> =>
    this.#put(this.#names.assets, path, response);

  /** A picture in another size: which one a page asks for hangs on how its reader holds the phone. */
  async findSibling(path: string): Promise<Response | undefined> {
    const [stem] = /^.*_(?=[^_]*\.avif$)/.exec(this.#scope + path) ?? [];
    const cache = await caches.open(this.#names.assets);
    const sibling =
      stem === undefined ? undefined : (await cache.keys()).find(({ url }) => url.startsWith(stem));
    return sibling && cache.match(sibling);
  }

  /** Puts a whole file of this site into a cache. Whether it did: readers may want nothing kept, or have no room. */
  async #put(name: string, path: string, response: Response): Promise<boolean> {
    const { status, type, redirected } = response;
    const isWhole = status === 200 && type === 'basic' && !redirected;
    if (!isWhole || this.isOver || (await caches.has(this.#names.off))) return false;
    const again = response.clone();
    const cache = await caches.open(name);
    try {
      await cache.put(this.#scope + path, response);
    } catch {
      await this.#limit((await this.#list()).length - some);
      return cache.put(this.#scope + path, again).then(
        () => true,
        () => false,
      );
    }
    return true;
  }

  /** Lets go of the pages that were visited longest ago, and of files that no page uses any more. */
  async #limit(amount: number): Promise<void> {
    const pages = await this.#list();
    if (pages.length <= amount) return;
    const cache = await caches.open(this.#names.pages);
    for (const { request } of pages.slice(Math.max(0, amount))) await cache.delete(request);
    await this.#dropUnused();
  }

  /** The pages that are kept, the latest first. */
  async #list() {
    const cache = await caches.open(this.#names.pages);
    const pages = await Promise.all(
      (await cache.keys()).map(async (request) => {
        const since = Date.parse((await cache.match(request))?.headers.get('date') ?? '') || 0;
        return { request, since };
      }),
    );
    return pages.toSorted((one, other) => other.since - one.since);
  }

  async #dropUnused(): Promise<void> {
    const pages = await caches.open(this.#names.pages);
    const assets = await caches.open(this.#names.assets);
    const files = new Map(
      (await assets.keys()).map((request) => [request.url.split('/').at(-1)!, request]),
    );
    const read = async (request: Request, cache: Cache) =>
      (await cache.match(request))?.text() ?? '';
    const texts = (await pages.keys()).map((request) => read(request, pages));
    const used = await findNamed(await Promise.all(texts), files.keys(), (name) =>
      read(files.get(name)!, assets),
    );
    for (const [name, request] of files) if (!used.has(name)) await assets.delete(request);
  }
}

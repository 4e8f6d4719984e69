import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { groupFaults } from '../support/faults.ts';
import { findAll, type Page, type PageElement } from '../support/page.ts';
import { readBuilds, type Dist } from '../support/read-dist.ts';

/** Attributes that hold an address, or several. */
const addressAttributes = ['href', 'src', 'poster', 'action', 'data-src', 'srcset'];

describe.each(readBuilds())('every address under $address.pathname', (dist) => {
  const pagesByFile = new Map(dist.pages.map((page) => [page.file, page]));

  test('of a link, picture, script or form leads to something', () => {
    const faults = dist.pages.flatMap((page) =>
      page.elements
        .flatMap(readAddresses)
        .flatMap((address) => explain(address, page.url) ?? [])
        .map((fault) => ({ page: page.file, fault })),
    );
    expect(groupFaults(faults)).toEqual([]);
  });

  test('in a style sheet leads to something', () => {
    const faults = [...dist.files]
      .filter((file) => file.endsWith('.css'))
      .flatMap((file) =>
        [...readFileSync(join(dist.dir, file), 'utf8').matchAll(/url\(["']?([^"')]+)["']?\)/g)]
          .flatMap(([, address = '']) => explain(address, new URL(file, dist.address)) ?? [])
          .map((fault) => `${file}: ${fault}`),
      );
    expect(faults).toEqual([]);
  });

  test('that a page says is its own is its own', () => {
    const faults = dist.pages.filter(isListed).flatMap((page) => {
      const canonical = findAll(page, 'link', { rel: 'canonical' }).map(
        (e) => e.attributes['href'],
      );
      const shared = findAll(page, 'meta', { property: 'og:url' }).map(
        (e) => e.attributes['content'],
      );
      const isRight = [canonical, shared].every(
        (list) => list.length === 1 && list[0] === page.url.href,
      );
      return isRight ? [] : [`${page.file}: ${[...canonical, ...shared].join(' ')}`];
    });
    expect(faults).toEqual([]);
  });

  test('of a card picture leads to a picture of this site', () => {
    const faults = dist.pages.filter(isListed).flatMap((page) => {
      const images = findAll(page, 'meta', { property: 'og:image' });
      if (images.length === 0) return [{ page: page.file, fault: 'no og:image' }];
      return images
        .flatMap(({ attributes }) => explain(attributes['content'] ?? '', page.url, 'own') ?? [])
        .map((fault) => ({ page: page.file, fault }));
    });
    expect(groupFaults(faults)).toEqual([]);
  });

  /** What is wrong with an address that stands on a page; nothing for one of another site. */
  function explain(address: string, from: URL, whose: 'any' | 'own' = 'any'): string | undefined {
    if (!URL.canParse(address, from.href)) return `${address} is no address`;
    const url = new URL(address, from);
    if (!/^https?:$/.test(url.protocol)) return undefined;
    if (url.origin !== dist.address.origin) {
      return whose === 'own' ? `${address} is on another site` : undefined;
    }
    if (!url.pathname.startsWith(dist.address.pathname)) return `${address} leaves the base path`;
    const path = decodeURIComponent(url.pathname.slice(dist.address.pathname.length));
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    if (!dist.files.has(file)) return `${address} leads nowhere`;
    const id = decodeURIComponent(url.hash.slice(1));
    const target = pagesByFile.get(file);
    const hasAnchor = id === '' || target === undefined || target.ids.has(id);
    return hasAnchor ? undefined : `${address} names no element`;
  }
});

function readAddresses({ tag, attributes }: PageElement): readonly string[] {
  return addressAttributes.flatMap((name) => {
    const value = attributes[name];
    if (value === undefined || (name === 'href' && tag === 'base')) return [];
    if (name !== 'srcset') return [value];
    return value.split(',').map((candidate) => candidate.trim().split(/\s+/)[0] ?? '');
  });
}

const isListed = (page: Page) => findAll(page, 'meta', { name: 'robots' }).length === 0;

/** Both builds must be the same site. */
test('both builds have the same pages', () => {
  const [one, other] = readBuilds().map(({ pages }: Dist) => pages.map(({ file }) => file));
  expect(one).toEqual(other);
});

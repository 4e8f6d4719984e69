import { walkJson } from './json.ts';
import { keep, type Reference } from './pool.ts';
import { readData } from './page-data.ts';
import { findAll, type Page } from './page.ts';
import { perTag, type PageElement } from './page-element.ts';

export type { Reference };

/** Every address that a page names, each once. */
export function readReferences(page: Page, site: URL): Reference[] {
  const once = new Set<Reference>();
  const add = (one: Reference) => once.add(keep(one));
  for (const element of page.elements) for (const one of readElement(element)) once.add(one);
  readCards(page).forEach(add);
  for (const { data } of readData(page)) findWhole(data, site, 'JSON-LD').forEach(add);
  return [...once];
}

/** Attributes that hold addresses, whatever the element: one, but in a `srcset`, in `ping` and for scripts that wait. */
const known = new Set([
  ...'href src xlink:href action formaction poster cite data background longdesc'.split(' '),
  ...'manifest data-src data-picture data-after srcset imagesrcset ping'.split(' '),
]);
const ways = new Set(['a', 'area']);
const quotes = new Set(['blockquote', 'q', 'ins', 'del']);

const readElement = perTag(({ tag, attributes }: PageElement): readonly Reference[] => {
  const found: Reference[] = [];
  for (const name in attributes) {
    const value = attributes[name]!;
    const from = `${tag} ${name}`;
    if (known.has(name)) {
      const kind = kindOf(tag, name, attributes['rel']);
      for (const address of addressesIn(name, value)) found.push({ kind, address, from });
    } else if (value.includes('url(')) {
      for (const address of findCssAddresses(value)) found.push({ kind: 'load', address, from });
    }
  }
  return found.map(keep);
});

function addressesIn(name: string, value: string): string[] {
  if (name.endsWith('srcset')) return parseCandidates(value);
  return name === 'ping' || name === 'data-after' ? value.trim().split(/\s+/) : [value.trim()];
}

/** Relations that a browser asks nothing for. */
const silent = new Set(
  'alternate author canonical help license next prev search sitemap external'.split(' '),
);

function kindOf(tag: string, name: string, rel = ''): Reference['kind'] {
  if (ways.has(tag) && /href$/.test(name)) return 'link';
  if (quotes.has(tag)) return 'mention';
  if (tag !== 'link') return 'load';
  const relations = rel.toLowerCase().split(/\s+/);
  return relations.every((relation) => silent.has(relation)) ? 'mention' : 'load';
}

/** `a.webp 480w, b.webp 960w` → both addresses; an address may hold a comma, but not end with one. */
export const parseCandidates = (srcset: string): string[] =>
  [...srcset.matchAll(/([^\s,]\S*[^\s,]|[^\s,])(?:\s+[^,]+)?(?:,|\s*$)/g)].map(
    ([, address = '']) => address,
  );

/** The addresses of a style sheet, or of an attribute in its language. */
export function findCssAddresses(css: string): string[] {
  const text = css.replaceAll(/\/\*[\s\S]*?\*\//g, ' ');
  const pattern =
    /url\(\s*(?:"([^"]*)"|'([^']*)'|([^"')\s]+))\s*\)|@import\s+(?:"([^"]*)"|'([^']*)')/gi;
  return [...text.matchAll(pattern)].map(
    (match) => match.slice(1).find((one) => one !== undefined) ?? '',
  );
}

const cards = /^(?:og:(?:image|image:url|image:secure_url|audio|video)|twitter:image)$/;

/** The pictures of the card that a shared link shows. */
const readCards = (page: Page): Reference[] =>
  findAll(page, 'meta').flatMap(({ attributes: { property, name, content = '' } }): Reference[] => {
    const from = property ?? name ?? '';
    return cards.test(from) ? [{ kind: 'own', address: content, from: `meta ${from}` }] : [];
  });

/** Every whole address in data, whatever its field. */
export function findWhole(data: unknown, site: URL, from: string): Reference[] {
  const found: Reference[] = [];
  walkJson(data, (value, name) => {
    if (typeof value !== 'string' || !/^https?:\/\//.test(value)) return;
    const isOwn = URL.parse(value)?.origin === site.origin;
    const kind = isOwn ? 'own' : 'mention';
    found.push({ kind, address: value, from: `${from} ${name}` });
  });
  return found;
}

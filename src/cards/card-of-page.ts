import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { siteConfig } from '../site.config.ts';
import type { Card } from './card.ts';

/**
 * The card of a page that tells of no one thing, by its own title and description; none where the page does not
 * ask for one at this address, as the later pages of a list do not.
 */
export function cardOfPage(html: string, address: string): Card | undefined {
  const head = html.slice(0, html.indexOf('</head>'));
  // Most pages show the card of another; an address with this sign is written in another way.
  if (!address.includes('&') && !head.includes(address)) return undefined;
  const metas = findMetas(parse(head));
  const find = (name: string) =>
    metas
      .find((meta) => meta.get('property') === name || meta.get('name') === name)
      ?.get('content');
  if (find('og:image') !== address) return undefined;
  return {
    rail: [],
    over: siteConfig.title,
    title: find('og:title') ?? siteConfig.name,
    under: [find('description') ?? ''],
  };
}

function findMetas(node: DefaultTreeAdapterTypes.Node): ReadonlyMap<string, string>[] {
  if ('tagName' in node && node.tagName === 'meta')
    return [new Map(node.attrs.map(({ name, value }) => [name, value]))];
  return 'childNodes' in node ? node.childNodes.flatMap(findMetas) : [];
}

import { siteFiles } from '../model/routes.ts';
import type { BuiltText } from './build.ts';
import { checkCalendar, findCalendarAddresses, findCalendarIds } from './check-calendars.ts';
import { checkFeed } from './check-feeds.ts';
import { checkSvg } from './check-svg.ts';
import { isRows } from './check-talks.ts';
import { finding, type Finding } from './fault.ts';
import { hashTexts } from './full-texts.ts';
import { parsePage } from './page.ts';
import {
  findCssAddresses,
  findWhole,
  readReferences as readPageReferences,
  type Reference,
} from './reference.ts';
import { parseXml, type XmlElement } from './xml.ts';

/** What a file is read as. */
type Content =
  | { readonly kind: 'xml'; readonly elements: readonly XmlElement[] }
  | { readonly kind: 'json'; readonly data: unknown }
  | { readonly kind: 'text' };

/** Reads a style sheet, a script, a feed, the sitemap, `robots.txt`, a text for programs, what the search field suggests. */
export function readText(file: string, text: string, address: URL): BuiltText {
  const whole = isAboutAll(file) ? text : undefined;
  try {
    const content = parse(file, text);
    return {
      references: readReferences(file, text, content, address),
      findings: [...checkSource(text), ...check(file, text, content, address)],
      once: file.endsWith('.ics') ? findCalendarIds(text) : hashTexts(file, text),
      whole,
    };
  } catch (error) {
    const why = error instanceof Error ? error.message.replaceAll(/\s+/g, ' ') : String(error);
    const findings = [finding('unreadable-file', `파일을 읽을 수 없습니다(${why}).`)];
    return { references: [], findings: [...checkSource(text), ...findings], once: [], whole };
  }
}

/** Files that are held against all pages. */
const isAboutAll = (file: string): boolean =>
  aboutAll.has(file) ||
  /^sitemap-\d+\.xml$/.test(file) ||
  (file.startsWith(siteFiles.sessions) && !isRows(file));

const aboutAll: ReadonlySet<string> = new Set([
  ...[siteFiles.catalogue, siteFiles.catalogueSchema, siteFiles.manifest],
  ...[siteFiles.serviceWorker, 'llms.txt', 'sitemap-index.xml'],
]);

function parse(file: string, text: string): Content {
  if (/\.(?:xml|svg)$/.test(file)) return { kind: 'xml', elements: parseXml(text) };
  if (/\.(?:json|webmanifest)$/.test(file)) return { kind: 'json', data: JSON.parse(text) };
  return { kind: 'text' };
}

/** What is wrong with a file by itself. */
function check(file: string, text: string, content: Content, address: URL): Finding[] {
  if (file.endsWith('.ics')) return checkCalendar(text);
  if (content.kind === 'text') return [];
  if (content.kind === 'xml' && file.endsWith('.svg')) return checkSvg(content.elements);
  return checkFeed(file, content, address);
}

const checkSource = (text: string): Finding[] =>
  /\/[/*][#@]\s*source(?:MappingURL|URL)=/.test(text)
    ? [finding('source-map', '소스 맵을 가리키는 주석이 있습니다.')]
    : [];

function readReferences(file: string, text: string, content: Content, address: URL): Reference[] {
  if (file.endsWith('.css')) return as('load', 'url()', findCssAddresses(text));
  if (file.endsWith('.js')) return as('load', 'import', findImports(text));
  if (file.endsWith('.ics')) return as('own', 'URL', findCalendarAddresses(text));
  if (content.kind === 'xml') return file.endsWith('.xml') ? readXml(content.elements) : [];
  if (file === siteFiles.suggestions) return as('own', 'suggestions', findSuggested(text, address));
  if (file === siteFiles.manifest) return as('load', 'manifest', findManifested(text));
  if (content.kind === 'json') return findWhole(content.data, address, 'JSON');
  if (file === 'robots.txt') return as('own', 'Sitemap', findSitemaps(text));
  if (/\.md$|^llms/.test(file)) return readMarkdown(text, address);
  if (isRows(file))
    return readPageReferences(parsePage(file, new URL(file, address), text), address);
  return [];
}

const as = (kind: Reference['kind'], from: string, addresses: readonly string[]): Reference[] =>
  addresses.map((address) => ({ kind, from, address }));

/** Elements that hold an address. */
const named = /\/(?:link|guid|loc|image\/url)$/;

/** The feed's links and ids, and the sitemap's pages. */
const readXml = (elements: readonly XmlElement[]): Reference[] => [
  ...elements
    .filter(({ path, attributes }) => named.test(path) && attributes['isPermaLink'] !== 'false')
    .map(({ path, text }) => ({
      kind: 'own' as const,
      from: path.split('/').at(-1)!,
      address: text.trim(),
    })),
  ...elements.flatMap(({ path, attributes }) =>
    ['href', 'url'].flatMap((name) => {
      const address = attributes[name];
      const from = `${path.split('/').at(-1)} ${name}`;
      return typeof address === 'string' ? [{ kind: 'own' as const, from, address }] : [];
    }),
  ),
];

/** A block of code, also in a quotation or a list. */
const fence = /^[ >]*(?:(?:[-*+]|\d+[.)]) +)*(`{3,}|~{3,})[^\n]*\n(?:[^\n]*\n)*?[ >]*\1 *$/gm;

/** Addresses of links and pictures outside of code: this site's, and those that only a page would understand. */
function readMarkdown(text: string, { origin }: URL): Reference[] {
  const prose = text.replaceAll(fence, '').replaceAll(/`[^`\n]*`/g, '');
  const whole = [...prose.matchAll(/(?:\]\(|<|^\[[^\]]+\]: )<?(https?:[^\s<>)]+)/gim)];
  const relative = [...prose.matchAll(/\]\((?!<?(?:https?|mailto|tel):)<?([^\s<>)]*)/gi)];
  const own = whole.filter(([, one = '']) => URL.canParse(one) && new URL(one).origin === origin);
  return as(
    'own',
    'Markdown',
    [...own, ...relative].map(([, address = '']) => address),
  );
}

/** Modules that a built script names beside itself: `from"./ime.B1f0.js"`. */
const findImports = (script: string): string[] =>
  [...script.matchAll(/\b(?:from|import)\s*\(?\s*["'`](\.{1,2}\/[^"'`$]+)["'`]/g)].map(
    ([, address = '']) => address,
  );

const findSitemaps = (robots: string): string[] =>
  [...robots.matchAll(/^sitemap:\s*(.*?)\s*$/gim)].map(([, address = '']) => address);

/** Each list holds `[name, path below the base path, …]`: see search/suggest/suggestion-data.ts. */
function findSuggested(json: string, address: URL): string[] {
  const lists = JSON.parse(json) as Record<string, readonly (readonly string[])[]>;
  return Object.values(lists).flatMap((entries) =>
    entries.map(([, path = '']) => new URL(path, address).href),
  );
}

/** The site's own addresses and those of its icons. */
function findManifested(json: string): string[] {
  const found: string[] = [];
  JSON.parse(json, (name, value: unknown) => {
    if (/^(?:src|url|start_url|scope)$/.test(name) && typeof value === 'string') found.push(value);
    return value;
  });
  return found;
}

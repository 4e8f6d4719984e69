import { siteFiles } from '../model/routes.ts';
import type { Build } from './build.ts';
import type { Fault } from './fault.ts';
import { findCalendarAddresses } from './check-calendars.ts';
import {
  findCssAddresses,
  readJson,
  readReferences as readPageReferences,
  type Reference,
} from './reference.ts';
import { isRows } from './check-talks.ts';
import { parsePage } from './page.ts';
import { parseXml, textsAt, type XmlElement } from './xml.ts';

/** What the files beside the pages say: the addresses they name, and those that are XML or JSON, parsed. */
export interface ReadTexts {
  readonly references: ReadonlyMap<string, readonly Reference[]>;
  readonly documents: ReadonlyMap<string, readonly XmlElement[]>;
  readonly data: ReadonlyMap<string, unknown>;
  /** Files that cannot be read as what they are. */
  readonly faults: readonly Fault[];
}

/** Reads style sheets, scripts, feeds, the sitemap, `robots.txt`, texts for programs and what the search field suggests. */
export function readTexts({ texts, address }: Build): ReadTexts {
  const references = new Map<string, readonly Reference[]>();
  const documents = new Map<string, readonly XmlElement[]>();
  const data = new Map<string, unknown>();
  const faults: Fault[] = [];
  for (const [file, text] of texts) {
    try {
      if (file.endsWith('.xml') || file.endsWith('.svg')) documents.set(file, parseXml(text));
      if (/\.(?:json|webmanifest)$/.test(file)) data.set(file, JSON.parse(text));
      references.set(file, readReferences(file, text));
    } catch (error) {
      const why = error instanceof Error ? error.message.replaceAll(/\s+/g, ' ') : String(error);
      faults.push({ file, rule: 'unreadable-file', message: `파일을 읽을 수 없습니다(${why}).` });
    }
  }
  return { references, documents, data, faults };

  function readReferences(file: string, text: string): Reference[] {
    if (file.endsWith('.css')) return as('load', 'url()', findCssAddresses(text));
    if (file.endsWith('.js')) return as('load', 'import', findImports(text));
    if (file.endsWith('.xml')) return readXml(documents.get(file)!);
    if (file.endsWith('.ics')) return as('own', 'URL', findCalendarAddresses(text));
    if (file === 'robots.txt') return as('own', 'Sitemap', findSitemaps(text));
    if (file === siteFiles.suggestions)
      return as('own', 'suggestions', findSuggested(text, address));
    if (file === siteFiles.manifest) return as('load', 'manifest', findManifested(text));
    if (file.endsWith('.json')) return readJson(text, address, 'JSON');
    if (/\.md$|^llms/.test(file)) return readMarkdown(text, address);
    if (isRows(file))
      return readPageReferences(parsePage(file, new URL(file, address), text), address);
    return [];
  }
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

/** The texts of all elements of the files whose name begins so. */
export const textsOf = ({ documents }: ReadTexts, name: RegExp, path: string): readonly string[] =>
  [...documents]
    .filter(([file]) => name.test(file))
    .flatMap(([, elements]) => textsAt(elements, path));

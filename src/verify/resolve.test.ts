import { describe, expect, test } from 'vitest';
import type { Build, BuiltPage } from './build.ts';
import type { Reference } from './reference.ts';
import { buildResolver } from './resolve.ts';

const address = new URL('https://example.github.io/notes/');

/** A build of a few pages, each with the part `핵심`, and a picture. */
function aBuild(base: URL): Build {
  const pages = ['index.html', 'events/index.html', 'events/one/index.html'].map((file) => {
    const url = new URL(file.replace('index.html', ''), base);
    return [file, { file, url, ids: new Set(['핵심']) } as unknown as BuiltPage] as const;
  });
  const files = [...pages.map(([file]) => file), '_astro/무대.webp'];
  return {
    address: base,
    files: new Map(files.map((file) => [file, { kind: 'file', bytes: 1 }])),
    pages: new Map(pages),
    texts: new Map(),
    pictures: new Map(),
    index: { fragments: new Map(), count: 0 },
  };
}

/** Where an address leads from a recap's page: to a file, to another site, or what is wrong with it. */
function leads(to: string, kind: Reference['kind'] = 'link', base = address): string {
  const from = new URL('events/one/', base);
  const target = buildResolver(aBuild(base))({ kind, address: to, from: 'a href' }, from);
  if (target.kind === 'own') return target.file;
  return target.kind === 'foreign' ? 'foreign' : target.finding.rule;
}

describe('a link leads to a file of the build', () => {
  test.each([
    ['/notes/', 'index.html'],
    ['https://example.github.io/notes/events/', 'events/index.html'],
    ['../', 'events/index.html'],
    ['../../', 'index.html'],
    ['../..', 'index.html'],
    ['./', 'events/one/index.html'],
    ['', 'events/one/index.html'],
    ['?q=a', 'events/one/index.html'],
    ['#', 'events/one/index.html'],
    ['#top', 'events/one/index.html'],
    ['#핵심', 'events/one/index.html'],
    ['../#%ED%95%B5%EC%8B%AC', 'events/index.html'],
    ['#핵심:~:text=핵심', 'events/one/index.html'],
    ['#없음', 'dead-anchor'],
    ['/notes/_astro/무대.webp', '_astro/무대.webp'],
    ['/notes/_astro/%EB%AC%B4%EB%8C%80.webp#any', '_astro/무대.webp'],
    ['/notes/events', 'dead-link'],
    ['/notes/index.html', 'second-address'],
    ['/notes/events/index.html', 'second-address'],
    ['/notes/%E0%A4%A/', 'malformed-address'],
    ['#%E0%A4%A', 'malformed-address'],
    ['/notes', 'outside-base'],
    ['/other/', 'outside-base'],
    ['/', 'outside-base'],
    ['../../../', 'outside-base'],
  ])('%j: %s', (to, target) => {
    expect(leads(to)).toBe(target);
  });
});

describe('an address of another site', () => {
  test.each<[string, Reference['kind'], string]>([
    ['https://example.com/', 'link', 'foreign'],
    ['HTTP://example.com/', 'link', 'foreign'],
    ['https://example.com/', 'mention', 'foreign'],
    ['https://example.com/', 'load', 'foreign-address'],
    ['https://example.com/', 'own', 'foreign-address'],
    ['//example.com/', 'link', 'protocol-relative'],
    ['//localhost/', 'link', 'local-address'],
    ['http://localhost:4321/', 'mention', 'local-address'],
    // All sites of one owner on GitHub Pages share an origin.
    ['https://example.github.io/other/', 'link', 'foreign'],
    ['https://example.github.io/other/', 'mention', 'foreign'],
    ['https://example.github.io/other/', 'load', 'outside-base'],
    ['https://example.github.io/other/', 'own', 'outside-base'],
    ['mailto:notes@example.com', 'link', 'foreign'],
    ['tel:+82212345678', 'link', 'foreign'],
    ['mailto:notes@example.com', 'load', 'address-scheme'],
    ['xmailto:notes@example.com', 'link', 'address-scheme'],
    ['ftp://example.com/', 'link', 'address-scheme'],
    ['xhttps://example.com/', 'link', 'address-scheme'],
    ['https://', 'link', 'malformed-address'],
  ])('%s as a %s: %s', (to, kind, target) => {
    expect(leads(to, kind)).toBe(target);
  });
});

test.each([
  ['/notes/events/', 'relative-address'],
  ['../', 'relative-address'],
  ['//example.github.io/notes/', 'relative-address'],
  ['https://example.github.io/notes/events/', 'events/index.html'],
])('what others will use is whole: %s, %s', (to, target) => {
  expect(leads(to, 'own')).toBe(target);
});

describe('at the root of an origin, where a browser forgives a step too many', () => {
  test.each([
    ['../../', 'index.html'],
    ['../../../', 'outside-base'],
    ['../../../events/', 'outside-base'],
    ['.././../../', 'outside-base'],
    ['../../..', 'outside-base'],
    ['%2e%2e/.%2E/../', 'outside-base'],
    [String.raw`..\..\..\ `, 'outside-base'],
    ['a/../../../', 'index.html'],
    ['a/../../../../', 'outside-base'],
    ['../?q=../../../', 'events/index.html'],
    ['/../../../', 'index.html'],
    ['https://example.com/../../../', 'foreign'],
  ])('%s: %s', (to, target) => {
    expect(leads(to, 'link', new URL('https://example.com/'))).toBe(
      to.startsWith('https:') ? 'index.html' : target,
    );
  });
});

test('one address means another page from another place, and is asked for what it is used', () => {
  const resolve = buildResolver(aBuild(address));
  const link: Reference = { kind: 'link', address: '../', from: 'a href' };
  const from = (path: string) => new URL(path, address);
  expect([resolve(link, from('events/one/')), resolve(link, from('events/'))]).toMatchObject([
    { file: 'events/index.html' },
    { file: 'index.html' },
  ]);
  const whole = { ...link, address: 'https://example.com/' };
  expect(
    [whole, { ...whole, kind: 'load' as const }].map((one) => resolve(one, from('')).kind),
  ).toEqual(['foreign', 'nowhere']);
});

test.each([
  ['/notes/events', '/로 끝'],
  ['/notes/EVENTS/', '`events/index.html`'],
  ['/notes/EVENTS', '`events/index.html`'],
  [`/notes/_astro/${'무대'.normalize('NFD')}.WEBP`, '`_astro/무대.webp`'],
  ['#핵싱', '`#핵심`'],
])('what %s may have meant is told', (to, meant) => {
  const target = buildResolver(aBuild(address))(
    { kind: 'link', address: to, from: 'a href' },
    new URL('events/one/', address),
  );
  expect(target).toMatchObject({ finding: { hint: expect.stringContaining(meant) as string } });
});

test('what resembles nothing is told without advice', () => {
  const target = buildResolver(aBuild(address))(
    { kind: 'link', address: '/notes/nothing-like-it/', from: 'a href' },
    address,
  );
  expect(target).toMatchObject({
    kind: 'nowhere',
    finding: { rule: 'dead-link', hint: undefined },
  });
});

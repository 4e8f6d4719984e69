import { expect, test } from 'vitest';
import { recapFile, siteAddress, type BuiltSite } from '../../tests/support/a-built-site.ts';
import { edit, faultsAfter } from '../../tests/support/verify-in-memory.ts';

const [file, schema] = ['catalogue.json', 'catalogue.schema.json'];
const url = `${siteAddress.href}events/summit/one/`;
const recap = {
  ...{
    id: 'summit/one',
    url,
    markdown: `${url}index.md`,
    title: '글',
    event: 'summit',
    sessions: [],
    authors: [],
  },
  ...{ published: '2026-11-20', updated: [], licence: { name: 'CC BY 4.0' }, summary: '말' },
  ...{ points: [], sources: [], services: [] },
};
const article = `<script type="application/ld+json">{"@context":"https://schema.org","@type":"Article","datePublished":"2026-11-20"}</script></head>`;

/** A site whose recap says that it is one, and stands in the catalogue so. */
const listing =
  (entry: object, spoil: (site: BuiltSite) => unknown = () => undefined) =>
  (site: BuiltSite): void => {
    edit(recapFile, (text) => text.replace('</head>', article))(site);
    edit('sitemap-0.xml', (text) => text.replace('one/</loc>', '$&<lastmod>2026-11-20</lastmod>'))(
      site,
    );
    edit(file, (text) => text.replace('"recaps":[]', `"recaps":[${JSON.stringify(entry)}]`))(site);
    spoil(site);
  };

test('a catalogue with each recap that has a page is let pass', async () => {
  expect(await faultsAfter(listing(recap))).toEqual([]);
});

test.each<[string, string, string, (site: BuiltSite) => unknown]>([
  ['a page that is in none', 'catalogue', recapFile, listing({ ...recap, url: siteAddress.href })],
  ['an address that leads nowhere', 'dead-link', file, listing({ ...recap, url: `${url}gone/` })],
  ['a field that is missing', 'catalogue', file, listing({ ...recap, title: undefined })],
  ['a field too much', 'catalogue', file, listing({ ...recap, secret: 1 })],
  ['a day that is none', 'catalogue', file, listing({ ...recap, published: '2026-11-31' })],
  [
    'another version',
    'catalogue',
    file,
    edit(file, (text) => text.replace('"version":1', '"version":2')),
  ],
  ['half a file', 'unreadable-file', file, edit(file, (text) => text.slice(0, 40))],
  [
    'the schema of another site',
    'catalogue',
    schema,
    edit(schema, (text) => text.replace('/notes/', '/')),
  ],
  ['no schema', 'missing-page', schema, (site) => site.delete(schema)],
])('a catalogue is held to what it says: %s', async (_, rule, where, spoil) => {
  expect(await faultsAfter(spoil)).toContainEqual(expect.objectContaining({ rule, file: where }));
});

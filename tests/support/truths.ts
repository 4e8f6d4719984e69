import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readContent } from '#site/load/from-disk.ts';
import { readLicences } from '#site/load/licences.ts';
import { anchorsOf } from '#site/model/anchors.ts';
import { buildSite } from '#site/model/build-site.ts';
import { talksOf } from '#site/model/lists.ts';
import { buildRoutes, siteFiles } from '#site/model/routes.ts';
import type { Session } from '#site/model/site.ts';
import { countTalks } from '#site/model/standing.ts';
import { unpackFragment } from '#site/search/index/fragments.ts';
import { countFacets } from '#site/search/query/narrow.ts';
import { perFacet } from '#site/search/fields/facets.ts';
import { pagesFile, unpackPageTable } from '#site/search/query/page-table.ts';
import { readDescribed } from '#site/verify/page-data.ts';
import { noChoices } from '#site/sessions/address.ts';
import { narrow } from '#site/sessions/narrow.ts';
import { unpackTable } from '#site/sessions/table.ts';
import { findAll, type Page, type PageElement } from '#site/verify/page.ts';
import { openOurs } from '../search/ours.ts';
import { groupFaults } from './faults.ts';
import { describeLists, isInside } from './list-truths.ts';
import { readBuilt, readRecapIds, type Built, type Dist } from './read-dist.ts';

const raster = /\.(?:avif|gif|heic|jpe?g|png|tiff?|webp)$/i;
const squeeze = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** What is true of a built site whatever its recaps say, as tests. */
export function describeTruths(built: Built): void {
  describe(`a reader of ${built.content}`, () => {
    let dist: Dist;
    let recaps: readonly string[];
    beforeAll(() => {
      dist = readBuilt(built);
      recaps = readRecapIds(built);
    });

    /** Every fault of every page, each with its pages. */
    const collect = (explain: (page: Page) => readonly string[]) =>
      groupFaults(
        dist.pages.flatMap((page) => explain(page).map((fault) => ({ page: page.file, fault }))),
      );
    const pageOf = (file: string) => dist.pages.find((page) => page.file === file);

    test('finds a page for every recap', () => {
      const pages = dist.pages.flatMap(
        ({ file }) => /^events\/([^/]+\/[^/]+)\/index\.html$/.exec(file)?.[1] ?? [],
      );
      expect(pages.sort()).toEqual(recaps);
    });

    const readSite = async () => {
      const { content } = await readContent(built.content);
      return buildSite(content, buildRoutes(dist.address.pathname)).site;
    };

    test('is told the same number of sessions and recaps wherever one is told', async () => {
      const { events, services, speakers, authors } = await readSite();
      const counted = new Map<string, number>([
        ...events.map(({ url, sessions }) => [`${url} 실은 세션`, countTalks(sessions)] as const),
        ...speakers.map(({ url, sessions }) => [`${url} 세션`, countTalks(sessions)] as const),
        ...[...events, ...services, ...authors].map(
          ({ url, recaps }) => [`${url} 기록`, recaps.length] as const,
        ),
      ]);
      const told = dist.pages.flatMap((page) =>
        page.elements.flatMap((element) => {
          const [, what, count] =
            /(?:^|· )((?:실은 )?세션|기록) (\d+)$/.exec(squeeze(element.ownText)) ?? [];
          const url = what && ownerOf(page, element);
          return url ? [{ url, what, count: Number(count), page: page.file }] : [];
        }),
      );
      expect(told.length).toBeGreaterThanOrEqual(counted.size - speakers.length);
      expect(
        told.filter(({ url, what, count }) => counted.get(`${url} ${what}`) !== count),
      ).toEqual([]);
    });

    describeLists(async () => ({ site: await readSite(), dist }));
    test('finds each session once in the list of all, which counts them as other pages do', async () => {
      const { events, speakers } = await readSite();
      const listed = dist.pages
        .filter(({ url }) => url.pathname.startsWith(`${dist.address.pathname}sessions/`))
        .flatMap((page) => findAll(page, 'a').map(({ attributes }) => attributes['href'] ?? ''))
        .filter((address) => address.includes('#session-'));
      const talks = talksOf({ events }).map(({ url }) => url);
      expect(listed.toSorted()).toEqual(talks.toSorted());
      const [file = ''] = [...dist.files].filter((one) => /^sessions\/data\/\w+\.txt$/.test(one));
      const table = unpackTable(readFileSync(join(dist.dir, file), 'utf8'));
      const { counts } = narrow(table, noChoices);
      const countsOf = (name: string) => {
        const at = table.columns.findIndex((column) => column.name === name);
        return new Map(table.columns[at]!.values.map(({ id }, value) => [id, counts[at]![value]]));
      };
      const talksOfEach = (all: readonly { id: string; sessions: readonly Session[] }[]) =>
        new Map(
          all
            .map(({ id, sessions }) => [id, countTalks(sessions)] as const)
            .filter(([, count]) => count > 0),
        );
      expect(countsOf('event')).toEqual(talksOfEach(events));
      expect(countsOf('speaker')).toEqual(talksOfEach(speakers));
    });

    test('comes to every part of a page that an author may link to', async () => {
      const site = await readSite();
      const missing = [...anchorsOf(site)].flatMap(([url, ids]) => {
        const page = dist.pages.find((one) => one.url.pathname === url);
        return ids.filter((id) => !page?.ids.has(id)).map((id) => `${url}#${id}`);
      });
      expect(missing).toEqual([]);
    });

    test('can tell every page from the others by its title, in a tab or a bookmark', () => {
      const titles = dist.pages.map((page) => squeeze(findAll(page, 'title')[0]?.text ?? ''));
      expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
    });

    test('of a screen reader meets headings that skip no level, in Korean', () => {
      const faults = collect((page) => {
        const lang = findAll(page, 'html')[0]?.attributes['lang'];
        const levels = page.elements.flatMap(({ tag }) => /^h([1-6])$/.exec(tag)?.[1] ?? []);
        const skips = levels.filter(
          (level, index) => Number(level) > Number(levels[index - 1] ?? 0) + 1,
        );
        return [
          ...(lang === 'ko' ? [] : [`lang=${lang}`]),
          ...skips.map((level) => `h${level} stands too deep`),
        ];
      });
      expect(faults).toEqual([]);
    });

    test('is given the licences of all code that is sent, whole', () => {
      const texts = findAll(pageOf('about/licences/index.html')!, 'pre').map(({ text }) =>
        squeeze(text),
      );
      expect(texts).toEqual(readLicences().served.map(({ notice }) => squeeze(notice)));
    });

    test('is sent nothing of what authors see while they write', () => {
      const sent = [...dist.files].filter((file) => /\.(?:css|html|js)$/.test(file));
      const writing = /content-problems|stand-in|@vite/;
      expect(
        sent.filter((file) => writing.test(readFileSync(join(dist.dir, file), 'utf8'))),
      ).toEqual([]);
    });

    test('is not told on to other sites', () => {
      const referrer = { name: 'referrer', content: 'no-referrer' };
      expect(
        collect((page) =>
          findAll(page, 'meta', referrer).length === 1 ? [] : ['no referrer policy'],
        ),
      ).toEqual([]);
    });

    test('hears what every picture shows, and sees none jump or stretched', async () => {
      const sizes = new Map<string, Promise<{ width: number; height: number }>>();
      const readSize = (file: string) => {
        const size = sizes.get(file) ?? sharp(join(dist.dir, file)).metadata();
        sizes.set(file, size);
        return size;
      };
      const faults: string[] = [];
      for (const page of dist.pages) {
        for (const { attributes } of findAll(page, 'img')) {
          const { src = '', alt, width, height } = attributes;
          if (alt === undefined) faults.push(`${page.file}: no alt: ${src}`);
          if (!(Number(width) > 0 && Number(height) > 0)) faults.push(`${page.file}: ${src}`);
          const url = new URL(src, page.url);
          const file = decodeURIComponent(url.pathname.slice(dist.address.pathname.length));
          if (!raster.test(file) || !dist.files.has(file)) continue;
          const size = await readSize(file);
          const stretch = Number(width) / Number(height) / (size.width / size.height);
          // The smallest pictures are a pixel off more easily.
          if (Math.abs(stretch - 1) > 0.02 + 1 / size.height) {
            faults.push(`${page.file}: ${file} is ${size.width}×${size.height}`);
          }
        }
      }
      expect(faults).toEqual([]);
    });

    test('of the feed gets the fifty recaps that were changed last, the latest first', () => {
      const text = readFileSync(join(dist.dir, 'feed.json'), 'utf8');
      const { items } = JSON.parse(text) as { items: Record<string, string>[] };
      expect(items.length).toBe(Math.min(50, recaps.length));
      const days = items.map((item) => item['date_modified'] ?? item['date_published']!);
      expect(days).toEqual(days.toSorted().toReversed());
    });

    test('who comes from a search engine or a shared link was told what the page is', () => {
      const kinds = (file: string) =>
        readDescribed(pageOf(file)!).map((described) => described['@type']);
      const events = new Set(recaps.map((id) => id.split('/')[0] ?? ''));
      for (const id of recaps) expect(kinds(`events/${id}/index.html`), id).toContain('Article');
      for (const id of events) expect(kinds(`events/${id}/index.html`), id).toContain('Event');
      const card = ['og:title', 'og:description', 'og:type', 'og:image', 'og:locale'];
      expect(
        collect((page) =>
          card
            .filter((property) => !findAll(page, 'meta', { property })[0]?.attributes['content'])
            .map((property) => `no ${property}`),
        ),
      ).toEqual([]);
    });

    describe('who searches', () => {
      const { fetch } = globalThis;
      let every: readonly string[];
      beforeAll(async () => {
        every = await (await openOurs(dist.dir)).every();
      });
      afterAll(() => {
        globalThis.fetch = fetch;
      });

      test('can find every recap, and only pages of the site', () => {
        const found = every.map((address) => new URL(address, dist.address).pathname);
        const pages = dist.pages.map(({ url }) => url.pathname);
        const root = dist.address.pathname;
        expect(recaps.filter((id) => !found.includes(`/events/${id}/`))).toEqual([]);
        expect(found.filter((address) => !pages.includes(root + address.slice(1)))).toEqual([]);
      });

      test('can narrow every page that can be found', () => {
        const { pages } = unpackPageTable(
          readFileSync(join(dist.dir, siteFiles.index, pagesFile), 'utf8'),
        );
        expect(pages.length).toBe(every.length);
      });

      test('is offered as many pages as the lists of the site count', async () => {
        const { events, services, speakers, recaps } = await readSite();
        const { pages } = unpackPageTable(
          readFileSync(join(dist.dir, siteFiles.index, pagesFile), 'utf8'),
        );
        const none = perFacet(() => []);
        const counts = countFacets(
          pages.map(({ filters }) => filters),
          none,
        );
        expect(counts.service).toEqual(sizes(services.map(({ id, recaps }) => [id, recaps])));
        expect(counts.event).toEqual(
          sizes(events.map((event) => [event.id, [event, ...event.recaps]])),
        );
        const gaveOneOf = ({ sessions }: (typeof speakers)[number]) =>
          recaps.filter((recap) => recap.sessions.some((session) => sessions.includes(session)));
        expect(counts.speaker).toEqual(sizes(speakers.map((one) => [one.id, gaveOneOf(one)])));
      });

      test('and chooses a year is shown no event of another', () => {
        const { pages } = unpackPageTable(
          readFileSync(join(dist.dir, siteFiles.index, pagesFile), 'utf8'),
        );
        expect(pages.filter(({ filters }) => filters.year.length > 1)).toEqual([]);
      });

      test('is not led to a list of sources', () => {
        const anchors = globSync('pagefind/fragment/*', { cwd: dist.dir }).flatMap(
          (path) => unpackFragment(readFileSync(join(dist.dir, path))).anchors,
        );
        expect(anchors.filter(({ id }) => id === 'page-sources')).toEqual([]);
      });
    });
  });
}

/** How many there are of each, without those of which there is nothing. */
const sizes = (lists: readonly (readonly [string, readonly unknown[]])[]) =>
  new Map(lists.map(([id, { length }]) => [id, length] as const).filter(([, size]) => size > 0));

/** The page that a number is told of: the first that its row leads to, or the one whose head it stands in. */
function ownerOf(page: Page, element: PageElement): string | undefined {
  for (let row = element.parent; row; row = row.parent) {
    if (row.tag === 'header') return page.url.pathname;
    const [link] = row.tag === 'li' ? findAll(page, 'a').filter((one) => isInside(one, row)) : [];
    if (link) return link.attributes['href'];
  }
  return undefined;
}

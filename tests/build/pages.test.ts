import { describe, expect, test } from 'vitest';
import { groupFaults } from '../support/faults.ts';
import { findAll, type Page } from '../support/page.ts';
import { readBuilds, readRecapIds } from '../support/read-dist.ts';

describe.each(readBuilds())('the pages under $address.pathname', (dist) => {
  /** Every fault of every page, each with its pages. */
  const collect = (explain: (page: Page) => readonly string[]) =>
    groupFaults(
      dist.pages.flatMap((page) => explain(page).map((fault) => ({ page: page.file, fault }))),
    );

  test('are one for each recap on disk', () => {
    const built = dist.pages.flatMap(
      ({ file }) => /^events\/([^/]+\/[^/]+)\/index\.html$/.exec(file)?.[1] ?? [],
    );
    expect(built.sort()).toEqual(readRecapIds());
  });

  test('have a home, an error page, a search page and the lists', () => {
    const expected = ['404', 'index', 'events/index', 'services/index', 'speakers/index'];
    const more = ['lineages/index', 'search/index', 'about/index'];
    for (const page of [...expected, ...more]) expect(dist.files).toContain(`${page}.html`);
  });

  test('have one h1 each', () => {
    expect(
      collect((page) => {
        const { length } = findAll(page, 'h1');
        return length === 1 ? [] : [`${length} h1`];
      }),
    ).toEqual([]);
  });

  test('have headings that skip no level', () => {
    expect(
      collect((page) => {
        const levels = page.elements.flatMap(({ tag }) => /^h([1-6])$/.exec(tag)?.[1] ?? []);
        return levels.flatMap((level, index) =>
          Number(level) > Number(levels[index - 1] ?? 0) + 1
            ? [`h${level} of number ${index}`]
            : [],
        );
      }),
    ).toEqual([]);
  });

  test('are in Korean', () => {
    expect(
      collect((page) => {
        const lang = findAll(page, 'html')[0]?.attributes['lang'];
        return lang === 'ko' ? [] : [`lang=${lang}`];
      }),
    ).toEqual([]);
  });

  test('have a title and a description of their own', () => {
    const titles = dist.pages.map((page) => findAll(page, 'title')[0]?.text ?? '');
    expect(
      collect((page) => {
        const title = findAll(page, 'title')[0]?.text.trim() ?? '';
        const description = findAll(page, 'meta', { name: 'description' })[0];
        return [
          ...(title === '' ? ['no title'] : []),
          ...(titles.filter((other) => other === title).length > 1 ? [`again: ${title}`] : []),
          ...(description?.attributes['content'] ? [] : ['no description']),
        ];
      }),
    ).toEqual([]);
  });

  test('use an id once', () => {
    expect(
      collect((page) => {
        const ids = page.elements.flatMap(({ attributes: { id } }) => (id === undefined ? [] : id));
        return ids.filter((id, index) => id === '' || ids.indexOf(id) !== index);
      }),
    ).toEqual([]);
  });

  test('name only elements that are there', () => {
    const attributes = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls'];
    expect(
      collect((page) =>
        page.elements.flatMap((element) =>
          attributes
            .flatMap((name) => element.attributes[name]?.split(/\s+/) ?? [])
            .filter((id) => !page.ids.has(id)),
        ),
      ),
    ).toEqual([]);
  });

  test('hold no inline style, script or handler', () => {
    expect(
      collect((page) =>
        page.elements.flatMap(({ tag, attributes }) => [
          ...(tag === 'style' ? ['<style>'] : []),
          ...(tag === 'script' && attributes['src'] === undefined && !isData(attributes['type'])
            ? ['<script>']
            : []),
          ...Object.keys(attributes)
            .filter((name) => name === 'style' || name.startsWith('on'))
            .map((name) => `<${tag} ${name}="${attributes[name]}">`),
          ...(/^\s*javascript:/i.test(attributes['href'] ?? '') ? ['javascript:'] : []),
        ]),
      ),
    ).toEqual([]);
  });

  test('load nothing from another site', () => {
    expect(
      collect((page) =>
        page.elements
          .filter(({ tag }) => ['img', 'script', 'source', 'iframe', 'video'].includes(tag))
          .concat(findAll(page, 'link', { rel: 'stylesheet' }))
          .flatMap(({ attributes }) => attributes['src'] ?? attributes['href'] ?? [])
          .filter((address) => new URL(address, page.url).origin !== page.url.origin),
      ),
    ).toEqual([]);
  });

  test('show nothing that was meant for a machine', () => {
    const leaks = /__ASTRO_IMAGE_|\[object Object\]|\bundefined\b|\bNaN\b|@@|\{\{|\}\}/;
    expect(
      collect((page) => {
        const body = page.elements.find(({ tag }) => tag === 'body');
        const found = leaks.exec(body?.text ?? '') ?? /__ASTRO_IMAGE_/.exec(page.html);
        return found ? [found[0]] : [];
      }),
    ).toEqual([]);
  });
});

/** Data for machines is no script. */
const isData = (type = '') => /^(?:application\/(?:ld\+)?json|speculationrules)$/.test(type);

import { renderGraph, type JsonLd } from './json-ld.ts';

/**
 * Adds the pictures of a recap's page to its article: where each is to be had, whose it is, what may be done with it.
 * They are found in the finished page, as only there photos have their addresses.
 */
export function tellPictures(html: string): string {
  const [script = '', text = ''] =
    /<script type="application\/ld\+json">(\{[^<]*"@type":"Article"[^<]*)<\/script>/.exec(html) ??
    [];
  if (script === '') return html;
  const { '@graph': graph } = JSON.parse(text) as { '@graph': readonly JsonLd[] };
  const told = graph.map((thing) => {
    if (thing['@type'] !== 'Article') return thing;
    const page = new URL(String(thing['url']));
    const authors = [thing['author']].flat() as readonly JsonLd[];
    const pictures = findPictures(html).map(({ address, credit }) => {
      const named = authors.filter(({ name }) => credit?.includes(String(name)));
      const creators = named.map((author) => ({ '@id': author['@id'] }));
      return {
        '@type': 'ImageObject',
        contentUrl: new URL(address, page).href,
        creditText: credit,
        creator: creators.length > 1 ? creators : creators[0],
        license: thing['license'],
      };
    });
    const image = [thing['image'] ?? [], pictures].flat();
    return { ...thing, image };
  });
  return html.replace(text, () => renderGraph(told));
}

/** The figures of a page: where a photo is largest, or a drawing is a picture, and the credit below. */
const findPictures = (html: string) =>
  [...html.matchAll(/<figure ([^>]*\bclass="(?:photo|diagram)"[^>]*)>(.*?)<\/figure>/gs)].flatMap(
    ([, attributes = '', content = '']) => {
      const drawing = / data-picture="([^"]+)"/.exec(` ${attributes}`)?.[1];
      const address = drawing ?? /<img [^>]*?\bsrc="([^"]+)"/.exec(content)?.[1];
      const credit = /<span class="credit">(.*?)<\/span>/s.exec(content)?.[1];
      return address === undefined
        ? []
        : [{ address: textOf(address), credit: credit && textOf(credit) }];
    },
  );

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** HTML as text: without tags, its character references read. */
const textOf = (html: string): string =>
  html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) =>
      name === undefined
        ? String.fromCodePoint(parseInt(hex ?? decimal, hex === undefined ? 10 : 16))
        : (named[name as string] ?? String(whole)),
    )
    .trim();

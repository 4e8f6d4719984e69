import { globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import { payloadsIn } from '../attacks/payloads.ts';
import { smallContent, writeFolder } from '../support/a-folder.ts';
import { afterPaint } from '#site/formats/after-paint.ts';
import { beforeDrawing } from '#site/formats/before-drawing.ts';
import { findAll, isWithin, type Page } from '#site/verify/page.ts';
import { parseXml, textsAt } from '#site/verify/xml.ts';
import { readDist, type Dist } from '../support/read-dist.ts';
import { runBuild } from '../support/run-build.ts';

const folder = '.cache/tests/hostile';
const content = join(folder, 'content');
const out = join(folder, 'dist');

/** Titles that a schema has no reason to refuse: they are strange words. */
const titles = payloadsIn('title')
  .filter(({ id }) => !/-(?:08|09|12|13)$/.test(id))
  .map(({ id, input }) => ({ id, title: input }));
const [exif] = payloadsIn('exif');
let dist: Dist;

const rich = `<Quote by="홍길동" source="https://example.com/talk">

그대로 옮긴 **말**입니다.

</Quote>

<Gallery>

![왼쪽 사진입니다.](./left.jpg "왼쪽")

![오른쪽 사진입니다.](./right.jpg "오른쪽")

</Gallery>
`;

beforeAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  const hostile = titles.map(({ id, title }) => {
    const [file, text] = Object.entries(smallContent({ [id]: '## 하나\n\n글입니다.' })).at(-1)!;
    const quoted = JSON.stringify(title);
    return [
      file,
      text
        .replace(/^(title|perspective|summary): .*$/gm, `$1: ${quoted}`)
        .replace(/^points: .*$/m, `points: [${quoted}, 둘째입니다.]`),
    ] as const;
  });
  const photo = (background: string) =>
    sharp({ create: { width: 400, height: 300, channels: 3, background } })
      .jpeg()
      .withExif({ IFD0: { Artist: exif!.input, ImageDescription: exif!.input } })
      .toBuffer();
  await writeFolder(content, {
    ...smallContent({ rich }, 'mdx'),
    ...Object.fromEntries(hostile),
    'events/summit/rich/left.jpg': await photo('#a06030'),
    'events/summit/rich/right.jpg': await photo('#204060'),
  });
  const { exitCode, output } = runBuild({ CONTENT_DIR: content, OUT_DIR: out });
  expect(exitCode, output).toBe(0);
  dist = readDist(out);
});

const pageOf = (id: string): Page =>
  dist.pages.find(({ file }) => file === `events/summit/${id}/index.html`)!;

test('a hostile title is shown as it is written, on every page that has it', () => {
  for (const { id, title } of titles) {
    const page = pageOf(id);
    expect(findAll(page, 'h1').map(({ text }) => text.trim())).toEqual([title]);
    expect(findAll(page, 'title')[0]?.text).toContain(title);
    expect(findAll(page, 'meta', { name: 'description' })[0]?.attributes['content']).toBe(title);
  }
});

/** What scripts of the site hold: those that have a file, and the two that stand in pages. */
const ours = new Set(['', beforeDrawing, afterPaint]);

test('no page has an element or an attribute of it', () => {
  const active = dist.pages.flatMap(({ file, elements }) =>
    elements
      .filter(
        ({ tag, text, attributes }) =>
          (tag === 'script' && attributes['type'] !== 'application/ld+json' && !ours.has(text)) ||
          attributes['src'] === 'x' ||
          Object.keys(attributes).some((name) => name.startsWith('on')),
      )
      .map(({ tag }) => `${file}: <${tag}>`),
  );
  expect(active).toEqual([]);
});

test('JSON-LD, the feed and the suggestions say the title itself', () => {
  const feed = parseXml(readFileSync(join(out, 'rss.xml'), 'utf8'));
  const suggestions = readFileSync(join(out, 'suggestions.json'), 'utf8');
  for (const { id, title } of titles) {
    const [script] = findAll(pageOf(id), 'script', { type: 'application/ld+json' });
    expect(JSON.stringify(JSON.parse(script!.text))).toContain(JSON.stringify(title));
    expect(textsAt(feed, 'rss/channel/item/title')).toContain(`${title} (Summit 2019)`);
    expect(textsAt(feed, 'rss/channel/item/description')).toContain(title);
  }
  expect(() => void JSON.parse(suggestions)).not.toThrow();
});

test('what a photo says of its author is published nowhere', () => {
  const pictures = globSync(join(out, '_astro/*.avif'));
  expect(pictures.length).toBeGreaterThanOrEqual(2);
  for (const file of pictures) expect(readFileSync(file).includes('__pwn'), file).toBe(false);
});

test('the components of a text in MDX are drawn', () => {
  const page = pageOf('rich');
  const within = (tag: string, outer: string) =>
    findAll(page, tag).filter(({ parent }) => isWithin(parent, new Set([outer])));
  expect(within('strong', 'blockquote').map(({ text }) => text)).toEqual(['말']);
  expect(within('a', 'figcaption').map(({ attributes }) => attributes['href'])).toEqual([
    'https://example.com/talk',
  ]);
  const figures = findAll(page, 'figure', { class: 'photo' });
  expect(figures.map(({ text }) => text.trim().slice(0, 3))).toEqual(['왼쪽 ', '오른쪽']);
});

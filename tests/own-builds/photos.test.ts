import { randomUUID } from 'node:crypto';
import { globSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { smallContent, writeFolder } from '../support/a-folder.ts';
import { runBuild } from '../support/run-build.ts';

const folder = '.cache/tests/photos';
const gps = { IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '37/1 30/1 30/1' } };

/**
 * A photo as a phone takes it: lying on its side, wide, with the place it was taken.
 * No two are alike, so that no cache of pictures answers for the code.
 */
const phonePhoto = (): Promise<Buffer> =>
  sharp({ create: { width: 4000, height: 3000, channels: 3, background: '#a06030' } })
    .composite([
      {
        input: { create: { width: 4000, height: 400, channels: 3, background: '#204060' } },
        top: 0,
        left: 0,
      },
    ])
    .jpeg()
    .withExif({ IFD0: { Make: 'Phone', ImageDescription: randomUUID() }, ...gps })
    .withMetadata({ orientation: 6 })
    .toBuffer();

/** As phones, messengers and screenshots call their pictures. */
const oddNames = ['무대 사진 (1).JPG', "it's a+b, c~d@e=f.jpg", '스크린샷 2024-05-16 10.20.30.jpg'];

describe('a photo from a phone, beside a recap in Markdown and in MDX', () => {
  const content = join(folder, 'content');
  const out = join(folder, 'dist');
  let photo: Buffer;

  beforeAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    photo = await phonePhoto();
    const { orientation, exif } = await sharp(photo).metadata();
    expect([orientation, exif?.includes('Phone')]).toEqual([6, true]);
    const body = '## 사진\n\n![무대의 모습입니다.](./stage.jpg "무대")\n';
    await writeFolder(content, {
      ...smallContent({
        plain: body,
        named: `## 사진\n\n${oddNames.map((name) => `![무대의 모습입니다.](<./${name}>)`).join('\n')}\n`,
      }),
      ...smallContent({ rich: body }, 'mdx'),
      'events/summit/unfinished/index.md': smallContent({ unfinished: body })[
        'events/summit/unfinished/index.md'
      ]!.replace('credit:', 'draft: true\ncredit:'),
      'events/summit/plain/stage.jpg': photo,
      ...Object.fromEntries(
        await Promise.all(
          oddNames.map(async (name) => [`events/summit/named/${name}`, await phonePhoto()]),
        ),
      ),
      'events/summit/rich/stage.jpg': photo,
      'events/summit/unfinished/무대 사진.jpg': await phonePhoto(),
      'events/summit/unfinished/stage.jpg': await phonePhoto(),
    });
    const { exitCode, output } = runBuild({ CONTENT_DIR: content, OUT_DIR: out });
    expect(exitCode, output).toBe(0);
  });

  const read = (recap: string) =>
    readFileSync(join(out, `events/summit/${recap}/index.html`), 'utf8');

  /** Every picture that a recap leads to; the pages of the site have some of their own. */
  const pictures = () =>
    [
      ...new Set(['plain', 'named', 'rich'].flatMap((recap) => read(recap).match(address) ?? [])),
    ].map((found) => join(out, found));
  const address = /_astro\/[^" ]+\.(?:jpe?g|png|webp|avif)/g;

  test('is served upright, in a few widths, as AVIF', async () => {
    const sizes = await Promise.all(pictures().map(async (file) => sharp(file).metadata()));
    expect(sizes.length).toBeGreaterThanOrEqual(3);
    for (const { compression, width, height } of sizes) {
      expect(compression).toBe('av1');
      expect(width / height).toBeCloseTo(3 / 4, 2);
      expect(width).toBeLessThanOrEqual(1200);
    }
  });

  test('keeps no metadata, and the original is not published', async () => {
    for (const file of globSync(join(out, '**/*')).filter((name) => /\.\w+$/.test(name))) {
      expect(readFileSync(file).equals(photo), file).toBe(false);
    }
    for (const file of globSync(join(out, '_astro/*.{jpg,jpeg,png,webp,avif}'))) {
      const { exif, xmp, iptc } = await sharp(file).metadata();
      expect([exif, xmp, iptc], file).toEqual([undefined, undefined, undefined]);
    }
  });

  test('has an address without blanks, whatever it was called, and a gallery with its neighbours', () => {
    const html = read('named');
    expect(html.match(/<div class="gallery">\s*<figure class="photo"/)).not.toBeNull();
    expect(html.match(/<figure class="photo"/g)).toHaveLength(oddNames.length);
    const served = readdirSync(join(out, '_astro')).filter((name) => name.endsWith('.avif'));
    for (const name of served) expect(name).toMatch(/^[\w.-]+$/);
  });

  test.each(['plain', 'rich'])('has size, widths, words and lazy loading in %s', (name) => {
    const html = read(name);
    const image = /<figure class="photo"[^>]*>.*?<img ([^>]*)>/s.exec(html)?.[1] ?? '';
    expect(image).toContain('width="1200" height="1600"');
    expect(image).toMatch(/srcset="[^"]+ 480w, [^"]+ 960w, [^"]+ 1200w"/);
    expect(image).toContain('alt="무대의 모습입니다."');
    expect(image).toContain('loading="lazy"');
    expect(html).toContain('무대 <span class="credit">사진: 서밋 노트</span>');
  });
});

import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { findAll } from '../support/page.ts';
import { readBuilds } from '../support/read-dist.ts';

const raster = /\.(?:avif|gif|heic|jpe?g|png|tiff?|webp)$/i;

describe.each(readBuilds())('the pictures under $address.pathname', (dist) => {
  const files = [...dist.files].filter((file) => raster.test(file));

  test('have a width, a height and a text alternative on every page', () => {
    const faults = dist.pages.flatMap((page) =>
      findAll(page, 'img').flatMap(({ attributes: { src, alt, width, height } }) => [
        ...(alt === undefined ? [`${page.file}: no alt: ${src}`] : []),
        ...(Number(width) > 0 && Number(height) > 0 ? [] : [`${page.file}: no size: ${src}`]),
      ]),
    );
    expect(faults).toEqual([]);
  });

  test('have the proportions that the page says', async () => {
    const faults: string[] = [];
    for (const page of dist.pages) {
      for (const { attributes } of findAll(page, 'img')) {
        const url = new URL(attributes['src'] ?? '', page.url);
        const file = decodeURIComponent(url.pathname.slice(dist.address.pathname.length));
        if (!raster.test(file) || !dist.files.has(file)) continue;
        const { width, height } = await readSize(file);
        const said = Number(attributes['width']) / Number(attributes['height']);
        if (Math.abs(said / (width / height) - 1) > 0.02) {
          faults.push(`${page.file}: ${file} is ${width}×${height}`);
        }
      }
    }
    expect(faults).toEqual([]);
  });

  test('are never the originals', () => {
    const content = process.env['CONTENT_DIR'] ?? 'content';
    const originals = new Map(
      globSync('**/*.{avif,gif,heic,jpg,jpeg,png,tif,tiff,webp}', { cwd: content }).map((file) => [
        hash(join(content, file)),
        file,
      ]),
    );
    const published = files.filter((file) => originals.has(hash(join(dist.dir, file))));
    expect(published).toEqual([]);
  });

  test('say nothing of the camera or the place', async () => {
    const faults: string[] = [];
    for (const file of files) {
      const { exif, iptc, xmp } = await sharp(join(dist.dir, file)).metadata();
      if (exif || iptc || xmp) faults.push(file);
    }
    expect(faults).toEqual([]);
  });

  const sizes = new Map<string, Promise<{ width: number; height: number }>>();

  function readSize(file: string): Promise<{ width: number; height: number }> {
    const size = sizes.get(file) ?? sharp(join(dist.dir, file)).metadata();
    sizes.set(file, size);
    return size;
  }
});

const hash = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');

import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { findAll } from '#site/verify/page.ts';
import { readBuilds } from '../support/read-dist.ts';

const raster = /\.(?:avif|gif|heic|jpe?g|png|tiff?|webp)$/i;

describe.each(readBuilds())('the pictures under $address.pathname', (dist) => {
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

  const sizes = new Map<string, Promise<{ width: number; height: number }>>();

  function readSize(file: string): Promise<{ width: number; height: number }> {
    const size = sizes.get(file) ?? sharp(join(dist.dir, file)).metadata();
    sizes.set(file, size);
    return size;
  }
});

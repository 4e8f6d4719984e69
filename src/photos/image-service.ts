import type { LocalImageService } from 'astro';
import { baseService } from 'astro/assets';
import sharp from 'sharp';
import { chooseWidths, isFair, pixelLimit, qualities, servedSizes } from './recipe.ts';
import { openUpright } from './srgb.ts';

/**
 * Astro's image service as this site wants it, for pictures in Markdown, MDX and components alike:
 * a few widths, WebP, upright, without metadata, none too heavy. What cannot be read fails the build;
 * Astro's own service would publish the original with its GPS position instead.
 */
const imageService: LocalImageService = {
  ...baseService,
  validateOptions(options, config, logger) {
    const { src } = options;
    if (typeof src === 'object') {
      const widths = chooseWidths(src.width);
      const width = widths.at(-1)!;
      const height = Math.max(1, Math.round((src.height * width) / src.width));
      Object.assign(options, { format: 'webp', widths, width, height });
      options['sizes'] ??= servedSizes;
    }
    return baseService.validateOptions!(options, config, logger);
  },
  /** A tall picture says so: style sheets cannot compare width and height. */
  getHTMLAttributes(options, config, logger) {
    const attributes = baseService.getHTMLAttributes!(options, config, logger) as object;
    const isTall = Number(options.height) > Number(options.width);
    return isTall ? { ...attributes, 'data-shape': 'tall' } : attributes;
  },
  async transform(input, { width }) {
    const { data, info } = await (
      await openUpright(input)
    )
      .resize({ width: Number(width), withoutEnlargement: true })
      .toColourspace('srgb')
      .raw()
      .toBuffer({ resolveWithObject: true });
    const { channels, height } = info;
    const raw = { width: info.width, height, channels };
    for (const [index, quality] of qualities.entries()) {
      const isBest = index === 0;
      const served = await sharp(data, { raw, limitInputPixels: pixelLimit })
        .webp({ quality, alphaQuality: isBest ? 100 : quality, effort: 5, smartSubsample: true })
        .toBuffer();
      if (quality === qualities.at(-1) || isFair(served.length, info.width * height))
        return { data: new Uint8Array(served), format: 'webp' };
    }
    throw new Error('There is no quality to serve a picture in');
  },
};

export default imageService;

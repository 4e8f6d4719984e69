import { readFile } from 'node:fs/promises';
import { dirname, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { imageMetadata } from 'astro/assets/utils';
import { decodeAddress } from '../schema/addresses.ts';
import { isPictureName } from '../schema/fields.ts';
import type { Plugin } from './server.ts';

/** The picture that says that one is missing. */
export const standIn = fileURLToPath(new URL('./stand-in.png', import.meta.url));

/**
 * Puts a picture that says so in the place of one that is missing or no picture. Astro keeps all pictures of all
 * texts in one module, and a single one that cannot be read would take every page down.
 */
export function standInPictures(content: string): Plugin {
  const inside = resolve(content) + sep;
  return {
    name: 'stand-in-pictures',
    enforce: 'pre',
    async resolveId(source: string, importer: string | undefined) {
      const file = importer?.replace(/\?.*$/s, '') ?? '';
      if (!resolve(file).startsWith(inside) || !isPictureName(source)) return undefined;
      const names = [source, decodeAddress(source, decodeURI) ?? source];
      const found = await Promise.all(names.map((name) => isPicture(resolve(dirname(file), name))));
      return found.includes(true) ? undefined : standIn;
    },
  };
}

/** Whether Astro can say how large it is. */
const isPicture = (file: string): Promise<boolean> =>
  readFile(file)
    .then((bytes) => imageMetadata(bytes, file))
    .then(
      () => true,
      () => false,
    );

import { access, readdir } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import sharp from 'sharp';
import type { Picture } from '../schema/fields.ts';
import { pixelLimit } from './recipe.ts';

/** What became of looking at a picture: the picture, or why it cannot be used, in Korean. */
export type Inspection =
  | { readonly kind: 'readable'; readonly picture: Picture }
  | { readonly kind: 'unreadable'; readonly why: string };

const allowed = new Set(['jpeg', 'png', 'webp', 'avif', 'gif']);

/** Decodes a picture from the disk to the last pixel, so that a cut-off file is found before a reader finds it. */
export async function inspectPicture(path: string): Promise<Inspection> {
  if (!(await exists(path))) return { kind: 'unreadable', why: '파일이 없습니다.' };
  try {
    const image = sharp(path, { failOn: 'warning', limitInputPixels: pixelLimit });
    const { format, autoOrient } = await image.metadata();
    if (!format || !allowed.has(format)) {
      return {
        kind: 'unreadable',
        why: `${format ?? '알 수 없는'} 형식은 쓸 수 없습니다. JPEG, PNG, WebP로 바꿔 주세요.`,
      };
    }
    await image.stats();
    return {
      kind: 'readable',
      picture: { src: path, width: autoOrient.width, height: autoOrient.height, format },
    };
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
    return { kind: 'unreadable', why: `그림을 끝까지 읽을 수 없습니다(${reason}).` };
  }
}

/** GitHub Pages tells upper from lower case, so a name counts only as it is written on disk. */
async function exists(path: string): Promise<boolean> {
  try {
    await access(path);
    return (await readdir(dirname(path))).includes(basename(path));
  } catch {
    return false;
  }
}

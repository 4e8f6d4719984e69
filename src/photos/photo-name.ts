import { romanise } from '../korean/romanise.ts';
import { isPictureName, isReserved } from '../schema/fields.ts';

const longest = 60;

/** The ending a picture of each format has. */
export const endings = { jpeg: 'jpg', png: 'png', webp: 'webp' } as const;
export type TakenFormat = keyof typeof endings;

/** What a photo is called on any disk, in any command and address: `무대 사진 (1).HEIC` → `mudae-sajin-1`. */
export function stemOf(original: string): string {
  const stem = original.replace(/^.*[/\\]/s, '').replace(/\.[A-Za-z]{3,4}$/, '');
  const plain = romanise(stem).slice(0, longest).replace(/-$/, '');
  return plain === '' ? 'photo' : isReserved(plain) ? `photo-${plain}` : plain;
}

/** The name of a photo that is taken in: `IMG_4650.HEIC` → `img-4650.webp`. */
export const namePhoto = (original: string, format: TakenFormat): string =>
  `${stemOf(original)}.${endings[format]}`;

/**
 * Where Vite puts a file that pages need. Photos lose the name their author gave them: a blank in it would
 * end the address in a `srcset`.
 */
export function nameAsset({ names }: { readonly names: readonly string[] }): string {
  const [name = ''] = names;
  return `_astro/${isPictureName(name) ? stemOf(name) : '[name]'}.[hash][extname]`;
}

import { romanize } from 'es-hangul';
import { isReserved } from '../schema/fields.ts';

const longest = 60;

/** The ending a picture of each format has. */
export const endings = { jpeg: 'jpg', png: 'png', webp: 'webp' } as const;
export type TakenFormat = keyof typeof endings;

/** The name that any disk, command and address can have: `무대 사진 (1).HEIC` → `mudae-sajin-1.webp`. */
export function namePhoto(original: string, format: TakenFormat): string {
  const stem = original.replace(/^.*[/\\]/s, '').replace(/\.[A-Za-z]{3,4}$/, '');
  const plain = stem
    .normalize('NFKC')
    // Of Hangul alone: es-hangul throws over `toString`, which it looks up as a word.
    .replaceAll(/\p{Script=Hangul}+/gu, (word) => romanize(word))
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replaceAll(/^-+|-+$/g, '');
  const name = plain === '' ? 'photo' : isReserved(plain) ? `photo-${plain}` : plain;
  return `${name}.${endings[format]}`;
}

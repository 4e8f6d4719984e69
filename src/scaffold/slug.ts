import { romanise, romaniseName } from '../korean/romanise.ts';
import { id } from '../schema/fields.ts';

/** Longer ones are cut in addresses of a page and in lists of files. */
const longest = 60;

/** An id made of any title, unlike those that are taken: `천만 사용자` → `cheonman-sayongja`. */
export const slugOf = (text: string, taken: Iterable<string> = []): string =>
  freeSlug(romanise(text) || spellOut(text), taken);

/** The id of a person, by which they stand in a list: 김기완 → `kim-giwan`. */
export const personSlugOf = (name: string, taken: Iterable<string> = []): string =>
  freeSlug(romaniseName(name) || spellOut(name), taken);

function freeSlug(wanted: string, taken: Iterable<string>): string {
  const used = new Set(taken);
  const base = shorten(wanted, longest);
  for (let count = 1; ; count += 1) {
    const suffix = count === 1 ? '' : `-${count}`;
    const slug = `${shorten(base, longest - suffix.length)}${suffix}`;
    if (isSlug(slug) && !used.has(slug)) return slug;
    // No number makes an id of what a mistake in a template leaves behind.
    if (count === 2 && !isSlug(slug)) return freeSlug(`a${base.replaceAll('-', '')}`, used);
  }
}

const isSlug = (slug: string): boolean => id.safeParse(slug).success;

/** Whole words, as many as there is room for; of a word that is too long, its beginning. */
const shorten = (slug: string, room: number): string =>
  slug.length <= room
    ? slug
    : slug
        .slice(0, room + 1)
        .replace(/-[^-]*$/, '')
        .slice(0, room);

/** What no rule writes in Latin letters, by the numbers of its first characters. */
const spellOut = (text: string): string =>
  [...text.trim().normalize('NFC')]
    .slice(0, 6)
    .map((character) => `u${character.codePointAt(0)!.toString(16)}`)
    .join('-') || 'untitled';

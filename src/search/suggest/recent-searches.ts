import { normalizeText } from '../../korean/normalize.ts';

/** What this reader searched for, kept in this browser and nowhere else. */
const storageKey = 'summit-notes:recent-searches';
const mostKept = 5;
const longestKept = 200;

/** The latest first; nothing until somebody searched, or where storage is refused. */
export function readRecent(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(storageKey) ?? '[]');
    return Array.isArray(kept)
      ? kept.filter((text) => typeof text === 'string' && text.trim() !== '').slice(0, mostKept)
      : [];
  } catch {
    return [];
  }
}

/** Keeps a search that the reader made; one made again moves to the front. */
export function keepRecent(typed: string): void {
  const text = typed.toWellFormed().replaceAll(/\s+/gu, ' ').trim();
  if (!/[\p{L}\p{N}]/u.test(text) || text.length > longestKept) return;
  write([text, ...without(text)]);
}

export const forgetRecent = (text: string): void => write(without(text));

export const forgetAll = (): void => write([]);

const without = (text: string) =>
  readRecent().filter((other) => normalizeText(other) !== normalizeText(text));

function write(texts: readonly string[]): void {
  try {
    if (texts.length === 0) localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, JSON.stringify(texts.slice(0, mostKept)));
  } catch {
    // Where nothing may be kept, nothing is.
  }
}

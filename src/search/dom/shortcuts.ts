import { isImeKey } from './ime.ts';

/** Where the choice about the `/` key is kept; it is on unless switched off. */
const storageKey = 'summit-notes:slash';

export function isSlashOn(): boolean {
  try {
    return localStorage.getItem(storageKey) !== 'off';
  } catch {
    // Where storage is forbidden the choice could not be kept, so the key stays off.
    return false;
  }
}

export function switchSlash(on: boolean): void {
  try {
    localStorage.setItem(storageKey, on ? 'on' : 'off');
  } catch {
    // Nothing to keep it in.
  }
}

/** Lets Ctrl+K, ⌘K and, if it is on, `/` bring the reader to the page's search field. */
export function listenForShortcuts(): void {
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || isImeKey(event)) return;
    const isChord = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
    const isK = event.code === 'KeyK' || event.key.toLowerCase() === 'k';
    const isSlash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey;
    if (!(isChord && isK) && !(isSlash && !isEditable(event.target) && isSlashOn())) return;
    const field = findField();
    if (!field) return;
    event.preventDefault();
    // The header's field is in sight wherever the reader is.
    field.focus({ preventScroll: field.matches('.site-header *') });
    field.select();
  });
}

/** The field of the search page, else the one in the header. */
const findField = () =>
  document.querySelector<HTMLInputElement>('site-search input[type="search"]') ??
  document.querySelector<HTMLInputElement>('[data-search-shortcut]');

const isEditable = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input, textarea, select'));

/** Where a window stands on its page, in pixels. */
export interface Window {
  /** Where what was gone to stands, below what covers the top. */
  readonly top: number;
  readonly bottom: number;
  /** How far it has been scrolled, and how far it can be. */
  readonly scrolled: number;
  readonly most: number;
}

/**
 * The last heading that a reader has come to, of headings by their place in the window; −1 above the first.
 * They read at the top; over the last screen the line they read at sinks to the bottom, so that short chapters
 * at the end have their turn too.
 */
export function findReadingPlace(places: readonly number[], window: Window): number {
  const { top, bottom, scrolled, most } = window;
  const last = Math.min(bottom - top, most);
  const sunk = last > 0 ? Math.max(0, 1 - (most - scrolled) / last) : 0;
  const line = top + (bottom - top) * sunk;
  return places.findLastIndex((place) => place <= line);
}

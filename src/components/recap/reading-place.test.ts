import { describe, expect, test } from 'vitest';
import { findReadingPlace } from './reading-place.ts';

/** A page of 3,000 pixels in a window of 700, with headings at these places. */
const headings = [500, 1200, 2600, 2800, 2950];
const at = (scrolled: number) =>
  findReadingPlace(
    headings.map((place) => place - scrolled),
    { top: 100, bottom: 700, scrolled, most: 2300 },
  );

describe('where a reader is', () => {
  test('nowhere before the first heading has come to the top', () => {
    expect(at(0)).toBe(-1);
    expect(at(399)).toBe(-1);
  });

  test('in a chapter from where its heading stands when it was gone to', () => {
    expect(at(400)).toBe(0);
    expect(at(1000)).toBe(0);
    expect(at(1100)).toBe(1);
  });

  test('in the last chapters, one after the other, though none of them reaches the top', () => {
    const seen = Array.from({ length: 601 }, (_, step) => at(1700 + step));
    expect([...new Set(seen)]).toEqual([1, 2, 3, 4]);
    expect(at(2300)).toBe(4);
  });

  test('above the first heading of a page that fits into its window', () => {
    expect(findReadingPlace([300], { top: 100, bottom: 700, scrolled: 0, most: 0 })).toBe(-1);
    expect(findReadingPlace([300], { top: 100, bottom: 700, scrolled: 0, most: 50 })).toBe(-1);
  });
});

/** The most pixels a picture may have: 60 megapixels, more than any phone takes today. */
export const pixelLimit = 60_000_000;

/** The most bytes a photo may have: what GitHub takes of one file. */
export const mostBytes = 100_000_000;

/** The longest edge in pixels of a photo that is taken in: as much as a large screen shows. */
export const longestEdge = 2400;

/** Widths in pixels that a picture is served in: a phone, a phone's or a laptop's dense screen, an enlarged slide. */
export const servedWidths = [480, 960, 1600] as const;

/** Where a picture stands in the column of text, for the browser's choice among the widths. */
export const servedSizes = '(min-width: 48rem) 44rem, calc(100vw - 2rem)';

/** The widest that a tall picture is served in: no page shows one wider than a phone, and it has as many pixels as a slide. */
const widestTall = 1200;

/** The served widths of a picture: never wider than the original, always at least one, and none that is nearly another. */
export function chooseWidths(width: number, height: number): number[] {
  const widest = Math.min(width, height > width ? widestTall : servedWidths.at(-1)!);
  return [...servedWidths.filter((served) => served < widest * 0.85), widest];
}

/** The longest side that the encoder takes. */
const longestSide = 16_383;

/** Whether a picture is too tall to be served as wide as it would be. */
export const isTooTall = (width: number, height: number): boolean =>
  (height * chooseWidths(width, height).at(-1)!) / width > longestSide;

/** How good a served picture is, and how much less where it weighs too much: grain of a dark hall, leaves, confetti. */
export const qualities = [60, 48, 36, 24] as const;

/** What a reader should wait for: 380 KB of a photo at the widest, and of a small one no less than this. */
const fairWeight = { bytes: 120_000, aPixel: 0.2 } as const;
/** What nothing exceeds at the lowest quality, be it noise. */
const mostWeight = { bytes: 120_000, aPixel: 0.5 } as const;

const isWithin = (bytes: number, pixels: number, weight: { bytes: number; aPixel: number }) =>
  bytes <= Math.max(weight.bytes, pixels * weight.aPixel);

/** Whether a served picture weighs no more than its pixels are worth. */
export const isFair = (bytes: number, pixels: number): boolean =>
  isWithin(bytes, pixels, fairWeight);

/** Whether a picture is heavier than any that was made by this recipe. */
export const isTooHeavy = (bytes: number, pixels: number): boolean =>
  !isWithin(bytes, pixels, mostWeight);

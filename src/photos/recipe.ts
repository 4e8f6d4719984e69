/** The most pixels a picture may have: 60 megapixels, more than any phone takes today. */
export const pixelLimit = 60_000_000;

/** Widths in pixels that a picture is served in: a phone, a phone's or a laptop's dense screen, an enlarged slide. */
export const servedWidths = [480, 960, 1600] as const;

/** Where a picture stands in the column of text, for the browser's choice among the widths. */
export const servedSizes = '(min-width: 48rem) 44rem, calc(100vw - 2rem)';

/** The served widths of a picture: never wider than the original, and always at least one. */
export function chooseWidths(original: number): number[] {
  const widths = servedWidths.filter((width) => width < original);
  return [...widths, Math.min(original, servedWidths.at(-1)!)].filter(
    (width, index, all) => all.indexOf(width) === index,
  );
}

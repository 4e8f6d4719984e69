/** The two sizes of lettering in a diagram, in pixels at its natural size. */
export const lettering = {
  node: { size: 16, leading: 21 },
  edge: { size: 15, leading: 19 },
  group: { size: 15, leading: 20 },
  legend: { size: 15, leading: 20 },
} as const;

const narrow = /[\sil.,:;|!'`()[\]{}jftrI/-]/;
const wide = /[MWmw@%…—]/;
const capital = /[A-Z&#+=<>~]/;
const latin = /[\u0000-\u024f]/;
const fullWidth = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/;

/**
 * The width of a line of text in em, from a table, since no browser runs while the site is built.
 * Errs on the wide side: Pretendard, Apple SD Gothic and Noto Sans set Hangul in 0.87 to 0.92 em.
 */
export function widthInEm(text: string): number {
  let width = 0;
  for (const character of text) {
    if (fullWidth.test(character)) width += 0.94;
    else if (narrow.test(character)) width += 0.36;
    else if (wide.test(character)) width += 0.93;
    else if (capital.test(character)) width += 0.69;
    else if (latin.test(character)) width += 0.6;
    else width += 1;
  }
  return width;
}

/** The size of a block of lines in the lettering of their role. */
export function measure(
  lines: readonly string[],
  role: keyof typeof lettering,
): { width: number; height: number } {
  const { size, leading } = lettering[role];
  const widest = Math.max(0, ...lines.map(widthInEm));
  return { width: Math.ceil(widest * size), height: lines.length * leading };
}

/** Breaks lines at their spaces and slashes where they are wider than `limit` em; never inside a word. */
export function wrap(lines: readonly string[], limit: number): string[] {
  return lines.flatMap((line) => {
    if (widthInEm(line) <= limit) return [line];
    const wrapped: string[] = [];
    // A single letter, as in 서비스 A, stays with its word.
    for (const word of line.split(/\s+(?=\S{2})|(?<=[/·])(?=\S)/)) {
      const last = wrapped.at(-1);
      const joined = last === undefined ? word : `${last}${/[/·]$/.test(last) ? '' : ' '}${word}`;
      if (last !== undefined && widthInEm(joined) <= limit) wrapped[wrapped.length - 1] = joined;
      else wrapped.push(word);
    }
    return wrapped;
  });
}

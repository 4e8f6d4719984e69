import { encode } from 'fast-png';
import type { Colour, Inks } from './inks.ts';

/**
 * Pixels of four bytes → a PNG of sixteen colours, two pixels a byte: the inks of a card and the steps from its
 * paper to each. Deflated in JavaScript, as zlib's bytes depend on the processor.
 */
export function encodePng(
  pixels: Uint8Array,
  { width, height }: { readonly width: number; readonly height: number },
  inks: Inks,
): Uint8Array {
  const palette = buildPalette(inks);
  const nearest = buildTable(palette);
  const indexAt = (at: number) =>
    nearest[((pixels[at]! >> 4) << 8) | ((pixels[at + 1]! >> 4) << 4) | (pixels[at + 2]! >> 4)]!;
  const data = new Uint8Array((width * height) / 2);
  for (let at = 0; at < data.length; at += 1)
    data[at] = (indexAt(8 * at) << 4) | indexAt(8 * at + 4);
  return encode(
    { width, height, data, depth: 4, channels: 1, palette: palette.map((colour) => [...colour]) },
    { zlib: { level: 6 } },
  );
}

/** Letters of ink need the most steps. */
const buildPalette = ({ paper, ink, soft, line, accent }: Inks): Colour[] => [
  paper,
  line,
  accent,
  ...steps(paper, soft, 5),
  ...steps(paper, ink, 8),
];

const steps = (from: Colour, to: Colour, count: number): Colour[] =>
  Array.from({ length: count }, (_, index) => {
    const mix = (part: 0 | 1 | 2) =>
      Math.round(from[part] + ((to[part] - from[part]) * (index + 1)) / count);
    return [mix(0), mix(1), mix(2)];
  });

/** The nearest colour of the palette, by four bits of red, of green and of blue. */
function buildTable(palette: readonly Colour[]): Uint8Array {
  const table = new Uint8Array(4096);
  for (let key = 0; key < table.length; key += 1) {
    const colour = [key >> 8, (key >> 4) & 15, key & 15].map((part) => part * 16 + 8);
    const distances = palette.map((one) =>
      one.reduce((sum, part, index) => sum + (part - colour[index]!) ** 2, 0),
    );
    table[key] = distances.indexOf(Math.min(...distances));
  }
  return table;
}

import { siteConfig } from '../site.config.ts';
import { cardSize, type Card } from './card.ts';
import { fill } from './fill.ts';
import type { Outline } from './font.ts';
import { tones } from './inks.ts';
import { bottom, column, layOut, rail, spine, type Faces, type Line } from './layout.ts';

/** A letter begins at a quarter of a pixel. */
const places = 4;
/** Letters of this many shapes are remembered: some ten megabytes. */
const most = 20_000;

/** The pixels that a shape colours: how far each is from where the shape stands, and its colour of the palette. */
interface Stamp {
  readonly offsets: Int32Array;
  readonly colours: Uint8Array;
}

/**
 * Paints cards, two pixels a byte, each pixel a colour of the palette; they are of use until the next card. Letters
 * come again and again: each is filled once, and what all cards have in common is painted once.
 */
export function openPainter(faces: Faces): (card: Card) => Uint8Array {
  const stamps = new Map<string, Stamp>();
  const write = (pixels: Uint8Array, { face, text, x, y, size, ink }: Line) => {
    let right = x;
    for (const letter of text) {
      const place = Math.round(right * places);
      const key = `${letter}${face}${size}${ink}${place % places}`;
      let stamp = stamps.get(key);
      if (stamp === undefined) {
        stamp = cut(faces[face].outlineOf(letter), size, tones[ink], (place % places) / places);
        if (stamps.size >= most) stamps.clear();
        stamps.set(key, stamp);
      }
      press(pixels, stamp, Math.floor(place / places), y);
      right += faces[face].widthOf(letter) * size;
    }
  };
  const { width, height } = cardSize;
  const empty = new Uint8Array((width * height) / 2);
  press(empty, cut(rectangle(spine.width, height), 1, tones.accent), spine.x, 0);
  press(empty, cut(rectangle(column.width, 2), 1, tones.line), column.x, bottom);
  press(empty, cut(sign, 4, tones.ink), rail.x - 4, bottom - 8);
  const name = { face: 'bold', text: siteConfig.name, size: 32, ink: 'ink' } as const;
  write(empty, { ...name, x: column.x, y: bottom + 62 });
  const pixels = new Uint8Array(empty.length);
  return (card) => {
    pixels.set(empty);
    for (const line of layOut(card, faces)) write(pixels, line);
    return pixels;
  };
}

function cut(outline: Outline, size: number, tone: Uint8Array, x = 0): Stamp {
  const { left, top, width, cover } = fill(outline, size, x);
  const [offsets, colours]: [number[], number[]] = [[], []];
  for (const [at, covered] of cover.entries()) {
    if (tone[covered] === 0) continue;
    offsets.push((top + Math.floor(at / width)) * cardSize.width + left + (at % width));
    colours.push(tone[covered]!);
  }
  return { offsets: Int32Array.from(offsets), colours: Uint8Array.from(colours) };
}

/** Where shapes of one ink meet, the darker tone stays: it is the later colour. */
function press(pixels: Uint8Array, { offsets, colours }: Stamp, x: number, y: number): void {
  const from = y * cardSize.width + x;
  for (let index = 0; index < offsets.length; index += 1) {
    const at = from + offsets[index]!;
    const shift = at % 2 === 0 ? 4 : 0;
    const both = pixels[at >> 1]!;
    const colour = colours[index]!;
    if (((both >> shift) & 15) < colour)
      pixels[at >> 1] = (both & (0xf0 >> shift)) | (colour << shift);
  }
}

const polygon = (...points: readonly (readonly [x: number, y: number])[]): Outline =>
  points.flatMap((point, at) => [...point, ...points[(at + 1) % points.length]!]);

const rectangle = (width: number, height: number): Outline =>
  polygon([0, 0], [0, height], [width, height], [width, 0]);

function stroke(fromX: number, fromY: number, toX: number, toY: number, width: number): Outline {
  const [x, y] = [toX - fromX, toY - fromY];
  const half = width / 2 / Math.sqrt(x * x + y * y);
  const [besideX, besideY] = [-y * half, x * half];
  return polygon(
    [fromX + besideX, fromY + besideY],
    [toX + besideX, toY + besideY],
    [toX - besideX, toY - besideY],
    [fromX - besideX, fromY - besideY],
  );
}

/** The sign of the site, as its header has it, without the spine that is there already. */
const sign = [...stroke(8.5, 4, 1, 18.5, 2.7), ...stroke(7.7, 9.5, 16, 18.5, 2.7)];

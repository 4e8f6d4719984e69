import opentype from 'opentype.js';

/** A shape as straight lines in em, y downwards: from x, from y, to x, to y, of one after the other. */
export type Outline = readonly number[];

/** One face of a font: how wide each letter is, and its outline. */
export interface Face {
  /** Whether the face has this letter, and it can be seen. */
  readonly has: (letter: string) => boolean;
  /** In em. */
  readonly widthOf: (text: string) => number;
  /** Empty for a space. */
  readonly outlineOf: (letter: string) => Outline;
}

interface Letter {
  readonly isKnown: boolean;
  readonly width: number;
  readonly outline: Outline;
}

/** Reads a face out of a font file, each letter once, when it is asked for. Kerning is left out: Hangul has none. */
export function readFace(bytes: Uint8Array): Face {
  const font = opentype.parse(Uint8Array.from(bytes).buffer);
  const letters = new Map<string, Letter>();
  function read(letter: string): Letter {
    const known = letters.get(letter);
    if (known) return known;
    const glyph = font.charToGlyph(letter);
    const read = {
      isKnown: font.charToGlyphIndex(letter) !== 0,
      width: (glyph.advanceWidth ?? 0) / font.unitsPerEm,
      outline: straighten(glyph.getPath(0, 0, 1)),
    };
    letters.set(letter, read);
    return read;
  }
  return {
    // Nanum Gothic has a grave accent that nobody sees.
    has: (letter) => read(letter).isKnown && (/\s/.test(letter) || read(letter).outline.length > 0),
    widthOf: (text) => {
      let width = 0;
      for (const letter of text) width += read(letter).width;
      return width;
    },
    outlineOf: (letter) => read(letter).outline,
  };
}

/** How far a line may be from the curve it stands for, in em: a twentieth of a pixel in the largest letters. */
const finest = 0.0006;

/** The curves of a TrueType letter, which all are quadratic, as lines. */
function straighten({ commands }: opentype.Path): Outline {
  const lines: number[] = [];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  const draw = (toX: number, toY: number) => {
    lines.push(x, y, toX, toY);
    [x, y] = [toX, toY];
  };
  for (const command of commands) {
    if (command.type === 'Z') draw(startX, startY);
    else if (command.type === 'M')
      [x, y, startX, startY] = [command.x, command.y, command.x, command.y];
    else if (command.type === 'Q') {
      const [fromX, fromY] = [x, y];
      const bend = Math.sqrt(
        (fromX - 2 * command.x1 + command.x) ** 2 + (fromY - 2 * command.y1 + command.y) ** 2,
      );
      const steps = Math.ceil(Math.sqrt(bend / 4 / finest)) || 1;
      for (let step = 1; step <= steps; step += 1) {
        const [after, before] = [step / steps, 1 - step / steps];
        draw(
          before * before * fromX + 2 * before * after * command.x1 + after * after * command.x,
          before * before * fromY + 2 * before * after * command.y1 + after * after * command.y,
        );
      }
    } else draw(command.x, command.y);
  }
  return lines;
}

import opentype from 'opentype.js';

/** One face of a font: how wide each letter is, and its outline. */
export interface Face {
  /** Whether the face has this letter, and it can be seen. */
  readonly has: (letter: string) => boolean;
  /** In em. */
  readonly widthOf: (text: string) => number;
  /** The data of an SVG path, of a font 1,000 units high; empty for a space. */
  readonly outlineOf: (letter: string) => string;
}

interface Letter {
  readonly isKnown: boolean;
  readonly width: number;
  readonly outline: string;
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
      outline: glyph.getPath(0, 0, 1000).toPathData(1),
    };
    letters.set(letter, read);
    return read;
  }
  return {
    // Nanum Gothic has a grave accent that nobody sees.
    has: (letter) => read(letter).isKnown && (/\s/.test(letter) || read(letter).outline !== ''),
    widthOf: (text) => Array.from(text).reduce((width, letter) => width + read(letter).width, 0),
    outlineOf: (letter) => read(letter).outline,
  };
}

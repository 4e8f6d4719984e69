/** One face of a font: how wide each letter is, and its outline. Lengths are in em; the outline's y grows downwards. */
export interface Face {
  /** Whether the face has this letter, and it can be seen. */
  readonly has: (letter: string) => boolean;
  readonly widthOf: (text: string) => number;
  /** The outline of a letter as the data of an SVG path, of a font 1,000 units high; empty for a space. */
  readonly outlineOf: (letter: string) => string;
}

interface Glyph {
  /** In thousandths of an em. */
  readonly advance: number;
  readonly outline: string;
}

interface Point {
  readonly x: number;
  readonly y: number;
  readonly isOnCurve: boolean;
}

/**
 * Reads a face out of a TrueType file: its letters (`cmap`), their widths (`hmtx`) and outlines (`glyf`), each
 * when it is asked for. Kerning is not read: Hangul has none.
 */
export function readFace(bytes: Uint8Array): Face {
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = readTables(data);
  const at = (name: string): number => {
    const offset = tables.get(name);
    if (offset === undefined) throw new Error(`The font has no table ${name}.`);
    return offset;
  };
  const scale = 1000 / data.getUint16(at('head') + 18);
  const hasLongOffsets = data.getInt16(at('head') + 50) === 1;
  const widths = data.getUint16(at('hhea') + 34);
  const ids = readLetters(data, at('cmap'));
  const glyphs = new Map<string, Glyph>();

  const offsetOf = (id: number): number =>
    hasLongOffsets ? data.getUint32(at('loca') + 4 * id) : 2 * data.getUint16(at('loca') + 2 * id);

  function glyphOf(letter: string): Glyph {
    const known = glyphs.get(letter);
    if (known) return known;
    const id = ids.get(letter.codePointAt(0)!) ?? 0;
    const advance = data.getUint16(at('hmtx') + 4 * Math.min(id, widths - 1)) * scale;
    const glyph = { advance, outline: contoursOf(id).map(draw).join('') };
    glyphs.set(letter, glyph);
    return glyph;
  }

  function contoursOf(id: number): Point[][] {
    const [from, to] = [offsetOf(id), offsetOf(id + 1)];
    if (from === to) return [];
    const start = at('glyf') + from;
    const count = data.getInt16(start);
    if (count >= 0) return readContours(data, start + 10, count);
    return readParts(data, start + 10).flatMap(({ id: part, x, y }) =>
      contoursOf(part).map((points) =>
        points.map((point) => ({ ...point, x: point.x + x, y: point.y + y })),
      ),
    );
  }

  const draw = (points: readonly Point[]): string =>
    drawContour(points.map(({ x, y, isOnCurve }) => ({ x: x * scale, y: -y * scale, isOnCurve })));

  return {
    // Nanum Gothic has a grave accent that nobody sees.
    has: (letter) =>
      ids.has(letter.codePointAt(0)!) && (/\s/.test(letter) || glyphOf(letter).outline !== ''),
    widthOf: (text) => Array.from(text, (one) => glyphOf(one).advance).reduce(sum, 0) / 1000,
    outlineOf: (letter) => glyphOf(letter).outline,
  };
}

const sum = (one: number, other: number): number => one + other;

function readTables(data: DataView): ReadonlyMap<string, number> {
  const count = data.getUint16(4);
  return new Map(
    Array.from({ length: count }, (_, index) => {
      const record = 12 + 16 * index;
      const name = [0, 1, 2, 3].map((byte) => String.fromCharCode(data.getUint8(record + byte)));
      return [name.join(''), data.getUint32(record + 8)];
    }),
  );
}

/** Code point → glyph, of the table's part for Unicode (format 4). */
function readLetters(data: DataView, cmap: number): ReadonlyMap<number, number> {
  const parts = Array.from(
    { length: data.getUint16(cmap + 2) },
    (_, index) => cmap + data.getUint32(cmap + 8 + 8 * index),
  );
  const part = parts.find((offset) => data.getUint16(offset) === 4);
  if (part === undefined) throw new Error('The font has no table of its letters in format 4.');
  const size = data.getUint16(part + 6);
  const [ends, starts] = [part + 14, part + 16 + size];
  const [deltas, ranges] = [starts + size, starts + 2 * size];
  const ids = new Map<number, number>();
  for (let segment = 0; segment < size; segment += 2) {
    const range = data.getUint16(ranges + segment);
    const start = data.getUint16(starts + segment);
    for (let code = start; code <= data.getUint16(ends + segment) && code < 0xffff; code += 1) {
      const raw =
        range === 0 ? code : data.getUint16(ranges + segment + range + 2 * (code - start));
      const id = range !== 0 && raw === 0 ? 0 : (raw + data.getUint16(deltas + segment)) & 0xffff;
      if (id !== 0) ids.set(code, id);
    }
  }
  return ids;
}

/** The closed lines of a glyph, as TrueType packs them: the ends of each, flags, then x, then y as steps. */
function readContours(data: DataView, start: number, count: number): Point[][] {
  const ends = Array.from({ length: count }, (_, index) => data.getUint16(start + 2 * index));
  const total = (ends.at(-1) ?? -1) + 1;
  let at = start + 2 * count;
  at += 2 + data.getUint16(at);
  const flags: number[] = [];
  while (flags.length < total) {
    const flag = data.getUint8(at++);
    const again = flag & 8 ? data.getUint8(at++) : 0;
    for (let time = 0; time <= again; time += 1) flags.push(flag);
  }
  const readSteps = (short: number, same: number): number[] => {
    let value = 0;
    return flags.map((flag) => {
      if (flag & short) value += flag & same ? data.getUint8(at++) : -data.getUint8(at++);
      else if (!(flag & same)) {
        value += data.getInt16(at);
        at += 2;
      }
      return value;
    });
  };
  const xs = readSteps(2, 16);
  const ys = readSteps(4, 32);
  const points = flags.map((flag, index) => ({
    x: xs[index]!,
    y: ys[index]!,
    isOnCurve: (flag & 1) === 1,
  }));
  return ends.map((end, index) => points.slice((ends[index - 1] ?? -1) + 1, end + 1));
}

/** The parts of a glyph that is made of others, and how far each is moved: a syllable of Hangul of its letters. */
function readParts(data: DataView, start: number): { id: number; x: number; y: number }[] {
  const parts: { id: number; x: number; y: number }[] = [];
  let at = start;
  for (let flags = moreParts; flags & moreParts;) {
    flags = data.getUint16(at);
    if ((flags & isMoved) === 0 || (flags & isScaled) !== 0)
      throw new Error('The font has parts of letters that are not only moved.');
    const id = data.getUint16(at + 2);
    const isWide = (flags & hasWords) !== 0;
    const [x, y] = isWide
      ? [data.getInt16(at + 4), data.getInt16(at + 6)]
      : [data.getInt8(at + 4), data.getInt8(at + 5)];
    parts.push({ id, x, y });
    at += isWide ? 8 : 6;
  }
  return parts;
}

const [hasWords, isMoved, isScaled, moreParts] = [0x1, 0x2, 0x8 | 0x40 | 0x80, 0x20];

/** Quadratic curves: between two points that are off the curve lies one, in their middle, that is on it. */
function drawContour(points: readonly Point[]): string {
  const first = points.findIndex(({ isOnCurve }) => isOnCurve);
  if (first === -1) throw new Error('The font has an outline without a point on it.');
  const turned = [...points.slice(first), ...points.slice(0, first + 1)];
  const said = ({ x, y }: Pick<Point, 'x' | 'y'>) => `${tidy(x)} ${tidy(y)}`;
  let path = `M${said(turned[0]!)}`;
  let control: Point | undefined;
  for (const point of turned.slice(1)) {
    if (point.isOnCurve) path += control ? `Q${said(control)} ${said(point)}` : `L${said(point)}`;
    else if (control) {
      const middle = { x: (control.x + point.x) / 2, y: (control.y + point.y) / 2 };
      path += `Q${said(control)} ${said(middle)}`;
    }
    control = point.isOnCurve ? undefined : point;
  }
  return `${path}Z`;
}

const tidy = (value: number): number => Math.round(value * 10) / 10;

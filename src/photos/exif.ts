/** What of a photo's EXIF matters here. */
export interface Exif {
  /** 1 to 8, as the camera was held; undefined where it does not say. */
  readonly orientation: number | undefined;
  /** Whether it says where the photo was taken. */
  readonly hasPosition: boolean;
  /** Whether it is no photo but a camera's raw data, of which this is only the preview. */
  readonly isRaw: boolean;
}

const none: Exif = { orientation: undefined, hasPosition: false, isRaw: false };

interface Entry {
  readonly type: number;
  readonly count: number;
  /** Where the value stands, or the address of where it stands. */
  readonly at: number;
}

const tags = {
  subfile: 0xfe,
  make: 0x10f,
  orientation: 0x112,
  position: 0x8825,
  dng: 0xc612,
  subs: 0x14a,
};

/** Reads EXIF, which is a TIFF without pixels, as far as it can be read: cameras write it in many wrong ways. */
export function readExif(tiff: Uint8Array): Exif {
  const bytes = Buffer.from(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  const order = bytes.toString('latin1', 0, 2);
  if (bytes.length < 8 || (order !== 'II' && order !== 'MM')) return none;
  const reader = readerOf(bytes, order === 'II');
  const first = reader.entries(reader.long(4));
  const orientation = first.get(tags.orientation);
  const turn = orientation && reader.short(orientation.at);
  const position = first.get(tags.position);
  const places = position && reader.entries(reader.long(position.at));
  const subfile = first.get(tags.subfile);
  return {
    orientation: turn && turn <= 8 ? turn : undefined,
    hasPosition: [2, 4].some((tag) => isTold(reader, places?.get(tag))),
    isRaw:
      first.has(tags.dng) ||
      bytes.toString('latin1', 8, 10) === 'CR' ||
      (first.has(tags.make) && first.has(tags.subs) && reader.long(subfile?.at ?? -1) === 1),
  };
}

type Reader = ReturnType<typeof readerOf>;

/** Reads nothing, and 0, where an address leads out of the file. */
function readerOf(bytes: Buffer, isLittle: boolean) {
  const fits = (at: number, size: number) => at >= 0 && at + size <= bytes.length;
  const short = (at: number): number =>
    fits(at, 2) ? (isLittle ? bytes.readUInt16LE(at) : bytes.readUInt16BE(at)) : 0;
  const long = (at: number): number =>
    fits(at, 4) ? (isLittle ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at)) : 0;
  const entries = (at: number): ReadonlyMap<number, Entry> => {
    const found = new Map<number, Entry>();
    for (let index = 0; at > 0 && index < short(at); index += 1) {
      const entry = at + 2 + index * 12;
      if (!fits(entry, 12)) break;
      found.set(short(entry), { type: short(entry + 2), count: long(entry + 4), at: entry + 8 });
    }
    return found;
  };
  return { short, long, entries };
}

/** Degrees are fractions elsewhere in the file; phones without a fix write noughts. */
function isTold(reader: Reader, entry: Entry | undefined): boolean {
  if (entry === undefined) return false;
  const at = reader.long(entry.at);
  return Array.from({ length: Math.min(entry.count, 3) }, (_, index) =>
    reader.long(at + index * 8),
  ).some((numerator) => numerator !== 0);
}

/** A piece of a picture file: a segment of a JPEG, a chunk of a PNG or a WebP. */
export interface Part {
  /** `APP1`, `DQT`, `scan`; `IDAT`; `VP8 `. */
  readonly name: string;
  /** As it stands in the file, with its frame. */
  readonly bytes: Uint8Array;
  readonly content: Uint8Array;
}

/** The pieces of a file in order, and whether its end was found. */
export interface Parts {
  readonly parts: readonly Part[];
  readonly isWhole: boolean;
}

export type PartedKind = 'jpeg' | 'png' | 'webp';

/** Takes a picture file apart without decoding it. What stands after the picture's end is no part of it. */
export function findParts(bytes: Uint8Array, kind: PartedKind): Parts {
  if (bytes.length < 12) return { parts: [], isWhole: false };
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { jpeg: findSegments, png: findPngChunks, webp: findWebpChunks }[kind](view);
}

const segmentNames: Readonly<Record<number, string>> = {
  0xc4: 'DHT',
  0xcc: 'DAC',
  0xda: 'scan',
  0xdb: 'DQT',
  0xdc: 'DNL',
  0xdd: 'DRI',
  0xfe: 'COM',
};

const nameOf = (code: number): string =>
  segmentNames[code] ??
  (code >= 0xe0 && code <= 0xef ? `APP${code - 0xe0}` : code >= 0xc0 && code <= 0xcf ? 'SOF' : '?');

/** Between segments some writers leave bytes that mean nothing; readers skip them, and so does this. */
function findSegments(bytes: Buffer): Parts {
  const parts: Part[] = [];
  let at = 2;
  for (;;) {
    at = bytes.indexOf(0xff, at);
    const code = at === -1 ? undefined : bytes[at + 1];
    if (code === undefined) return { parts, isWhole: false };
    if (code === 0xd9) return { parts, isWhole: true };
    if (code === 0xff || code <= 0x01 || (code >= 0xd0 && code <= 0xd8)) {
      at += code === 0xff ? 1 : 2;
      continue;
    }
    if (at + 4 > bytes.length) return { parts, isWhole: false };
    const content = at + 4;
    const head = at + 2 + bytes.readUInt16BE(at + 2);
    const end = code === 0xda ? endOfScan(bytes, head) : head;
    if (head < content || end > bytes.length) return { parts, isWhole: false };
    const name = nameOf(code);
    parts.push({ name, bytes: bytes.subarray(at, end), content: bytes.subarray(content, head) });
    at = end;
  }
}

/** Coded pixels go on to the first marker that is neither an escaped `FF` nor a restart. */
function endOfScan(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    const code = bytes[at + 1] ?? 0;
    if (code !== 0 && code !== 0xff && !(code >= 0xd0 && code <= 0xd7)) return at;
  }
  return bytes.length;
}

function findPngChunks(bytes: Buffer): Parts {
  const parts: Part[] = [];
  let at = 8;
  while (at + 12 <= bytes.length) {
    const end = at + 12 + bytes.readUInt32BE(at);
    if (end > bytes.length) break;
    const name = bytes.toString('latin1', at + 4, at + 8);
    parts.push({ name, bytes: bytes.subarray(at, end), content: bytes.subarray(at + 8, end - 4) });
    if (name === 'IEND') return { parts, isWhole: true };
    at = end;
  }
  return { parts, isWhole: false };
}

function findWebpChunks(bytes: Buffer): Parts {
  const parts: Part[] = [];
  const last = 8 + bytes.readUInt32LE(4);
  let at = 12;
  while (at + 8 <= Math.min(last, bytes.length)) {
    const size = bytes.readUInt32LE(at + 4);
    const end = at + 8 + size + (size % 2);
    if (at + 8 + size > bytes.length) break;
    const name = bytes.toString('latin1', at, at + 4);
    const content = bytes.subarray(at + 8, at + 8 + size);
    parts.push({ name, bytes: bytes.subarray(at, end), content });
    at = end;
  }
  return { parts, isWhole: last <= bytes.length + 1 && at >= last };
}

import { inflateSync } from 'node:zlib';
import { readExif } from './exif.ts';
import { findParts, type Part, type PartedKind } from './parts.ts';

/** What a picture file says beside its pixels, in the two languages that know of places. */
export interface Said {
  /** Blocks of EXIF, each a TIFF of its own. */
  readonly exif: readonly Uint8Array[];
  /** Packets of XMP, which is XML. */
  readonly xmp: readonly string[];
}

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

/** What a picture file says of itself, wherever its format lets that be written. */
export function findSaid(bytes: Uint8Array, kind: PartedKind): Said {
  const said = findParts(bytes, kind).parts.map(
    { jpeg: readSegment, png: readChunk, webp: readWebpChunk }[kind],
  );
  return { exif: said.flatMap(({ exif = [] }) => exif), xmp: said.flatMap(({ xmp = [] }) => xmp) };
}

/** Whether a picture file says where it was taken. */
export function hasPosition(bytes: Uint8Array, kind: PartedKind): boolean {
  const { exif, xmp } = findSaid(bytes, kind);
  return (
    exif.some((tiff) => readExif(tiff).hasPosition) ||
    xmp.some((packet) => /GPS(?:Latitude|Longitude)/i.test(packet)) ||
    // A phone's moving photo has a film behind its last pixel, with a place of its own.
    (kind === 'jpeg' && Buffer.from(bytes).includes('\u00a9xyz', 0, 'latin1'))
  );
}

function readSegment({ name, content }: Part): Partial<Said> {
  if (name !== 'APP1') return {};
  const start = text(content.subarray(0, 32));
  if (start.startsWith('Exif\0\0')) return { exif: [content.subarray(6)] };
  return start.startsWith('http://ns.adobe.com/x') ? { xmp: [text(content)] } : {};
}

function readWebpChunk({ name, content }: Part): Partial<Said> {
  if (name === 'XMP ') return { xmp: [text(content)] };
  if (name !== 'EXIF') return {};
  // Some writers put the head of a JPEG's segment before it.
  return { exif: [text(content.subarray(0, 6)) === 'Exif\0\0' ? content.subarray(6) : content] };
}

/** Before PNG had a chunk for EXIF, it was written as hexadecimal text: ImageMagick still does so. */
function readChunk({ name, content }: Part): Partial<Said> {
  if (name === 'eXIf') return { exif: [content] };
  if (!/^(?:tEXt|zTXt|iTXt)$/.test(name)) return {};
  const [key, value] = readPngText(name, content);
  if (/xmp/i.test(key)) return { xmp: [value] };
  if (!/^Raw profile type (?:exif|APP1)$/i.test(key)) return {};
  const profile = Buffer.from(value.replace(/^\s*\w+\s+\d+/, '').replaceAll(/\s/g, ''), 'hex');
  return { exif: [text(profile.subarray(0, 6)) === 'Exif\0\0' ? profile.subarray(6) : profile] };
}

const mostText = 4_000_000;

function readPngText(name: string, content: Uint8Array): [key: string, value: string] {
  const end = content.indexOf(0);
  const key = text(content.subarray(0, end));
  if (name === 'tEXt') return [key, text(content.subarray(end + 1))];
  const isPacked = name === 'zTXt' || content[end + 1] === 1;
  // iTXt has a language and a translated key before its text.
  const from = name === 'zTXt' ? end + 2 : content.indexOf(0, content.indexOf(0, end + 3) + 1) + 1;
  const value = content.subarray(from);
  try {
    const plain = isPacked ? inflateSync(value, { maxOutputLength: mostText }) : value;
    return [key, text(plain)];
  } catch {
    return [key, ''];
  }
}

import { readExif } from './exif.ts';
import { findParts, type Part, type PartedKind } from './parts.ts';

/** What of each kind makes the picture itself; everything else says something about it. */
const shown: Readonly<Record<PartedKind, ReadonlySet<string>>> = {
  jpeg: new Set(['SOF', 'DHT', 'DAC', 'DQT', 'DRI', 'DNL', 'scan']),
  png: new Set(['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND']),
  webp: new Set(['VP8X', 'VP8 ', 'VP8L', 'ALPH']),
};

const starts = (part: Part, word: string): boolean =>
  Buffer.from(part.content.subarray(0, word.length)).toString('latin1') === word;

/** A picture file with its pixels alone, as they were coded: no place, camera, profile, comment or thumbnail. */
export const stripPicture = (bytes: Uint8Array, kind: PartedKind): Uint8Array =>
  joinParts(
    findParts(bytes, kind).parts.filter((part) => isShown(part, kind)),
    kind,
  );

const isShown = (part: Part, kind: PartedKind): boolean =>
  shown[kind].has(part.name) || (kind === 'jpeg' && saysHowColoursAreCoded(part));

/** JFIF without a thumbnail, and Adobe's twelve bytes without what somebody put behind them. */
const saysHowColoursAreCoded = (part: Part): boolean =>
  (part.name === 'APP0' && starts(part, 'JFIF\0') && part.content.length === 14) ||
  (part.name === 'APP14' && starts(part, 'Adobe') && part.content.length === 12);

/** A JPEG with what a decoder needs to know of it and nothing that it may stumble over; nothing where it has no end. */
export function tidyJpeg(bytes: Uint8Array): Uint8Array | undefined {
  const { parts, isWhole } = findParts(bytes, 'jpeg');
  if (!isWhole) return undefined;
  const exif = parts.filter((part) => part.name === 'APP1' && starts(part, 'Exif\0\0'));
  // Of two, one may be what an editor left behind, and a decoder reads the first.
  const told =
    exif.find(({ content }) => readExif(content.subarray(6)).orientation !== undefined) ?? exif[0];
  return joinParts(
    parts.filter(
      (part) =>
        isShown(part, 'jpeg') ||
        part === told ||
        (part.name === 'APP2' && starts(part, 'ICC_PROFILE\0')),
    ),
    'jpeg',
  );
}

function joinParts(parts: readonly Part[], kind: PartedKind): Uint8Array {
  const pieces = parts.map(({ bytes }) => bytes);
  if (kind === 'jpeg')
    return Buffer.concat([Buffer.from([0xff, 0xd8]), ...pieces, Buffer.from([0xff, 0xd9])]);
  if (kind === 'png') return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), ...pieces]);
  const chunks = Buffer.concat(parts.map((part) => withoutFlags(part)));
  const head = Buffer.from('RIFF\0\0\0\0WEBP', 'latin1');
  head.writeUInt32LE(chunks.length + 4, 4);
  return Buffer.concat([head, chunks]);
}

/** The head of a WebP says which other chunks there are: of these only transparency is left. */
function withoutFlags({ name, bytes }: Part): Uint8Array {
  const padded = bytes.length % 2 === 0 ? bytes : Buffer.concat([bytes, Buffer.from([0])]);
  if (name !== 'VP8X') return padded;
  const head = Buffer.from(padded);
  head[8] = head[8]! & 0x10;
  return head;
}

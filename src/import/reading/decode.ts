import { withoutUnseen } from '../../schema/characters.ts';

/** A file's bytes as text whose letters this site can keep, and what was done to them. */
export interface Decoded {
  readonly text: string;
  /** What it was saved as, where that is not UTF-8: `EUC-KR`. */
  readonly encoding: string | undefined;
  /** The lines on which a letter is broken, from 1: of a file that was cut off, or mended by hand. */
  readonly broken: readonly number[];
}

/** The most bytes of a post; what people write is a hundredth of it. */
export const mostBytes = 4_000_000;

/** Bytes → text, whatever the editor saved: UTF-8, UTF-16, EUC-KR (CP949). Nothing where they are no text. */
export function decodePost(bytes: Uint8Array): Decoded | undefined {
  const encoding = encodingOf(bytes);
  if (encoding === undefined) return undefined;
  const text = new TextDecoder(encoding).decode(bytes);
  // Of what is no text many bytes are no letters, whatever they are taken for.
  const strange = text.match(/[\0-\u0008\u000E-\u001A]/g)?.length ?? 0;
  if (strange > text.length / 200) return undefined;
  const broken = text
    .split(/\r\n?|\n/)
    .flatMap((line, index) => (line.includes('\uFFFD') ? [index + 1] : []));
  return { text: tidyLetters(text), encoding: names[encoding], broken };
}

const names: Readonly<Record<string, string>> = {
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'euc-kr': 'EUC-KR',
};

function encodingOf(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (canDecode(bytes, 'utf-8')) return (bytes.includes(0) && wideOf(bytes)) || 'utf-8';
  if (canDecode(bytes, 'euc-kr')) return 'euc-kr';
  return wideOf(bytes) ?? (isNearlyUtf8(bytes) ? 'utf-8' : undefined);
}

/** A file that was cut off within a letter is still a text. */
function isNearlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes);
  const strange = text.match(/\uFFFD/g)?.length ?? 0;
  return strange <= Math.max(3, text.length / 500) && strange < text.length / 4;
}

/** UTF-16 without its mark: line ends, blanks and Latin letters have a zero in one of their two bytes. */
function wideOf(bytes: Uint8Array): string | undefined {
  let [even, odd] = [0, 0];
  for (const [index, byte] of bytes.entries())
    if (byte === 0) [even, odd] = index % 2 === 0 ? [even + 1, odd] : [even, odd + 1];
  const encoding = odd > even ? 'utf-16le' : 'utf-16be';
  return even + odd > bytes.length / 20 && canDecode(bytes, encoding) ? encoding : undefined;
}

function canDecode(bytes: Uint8Array, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** One kind of line end, of blank and of Hangul, and nothing that nobody sees. */
const tidyLetters = (text: string): string =>
  withoutUnseen(
    text
      .replaceAll(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
      .replaceAll(/[\u00A0\u2000-\u200A\u202F\u205F\u3000]/g, ' ')
      .normalize('NFC'),
  );

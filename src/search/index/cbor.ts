/** What Pagefind's files are made of: whole numbers, texts and lists. */
export type CborValue = number | string | readonly CborValue[];

const [unsigned, negative, text, list] = [0, 1, 3, 4];
const letters = new TextDecoder('utf-8', { fatal: true });

/** CBOR as Pagefind writes it → its value. Throws at anything else, and where something is left over. */
export function decodeCbor(bytes: Uint8Array): CborValue {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  const read = (): CborValue => {
    const first = view.getUint8(at++);
    const length = readLength(first & 31);
    switch (first >> 5) {
      case unsigned:
        return length;
      case negative:
        return -1 - length;
      case text: {
        at += length;
        return letters.decode(bytes.subarray(at - length, at));
      }
      case list:
        return Array.from({ length }, read);
      default:
        throw new Error(`CBOR of an unknown kind at ${at - 1}.`);
    }
  };
  const readLength = (short: number): number => {
    if (short < 24) return short;
    const size = [1, 2, 4][short - 24];
    if (size === undefined) throw new Error(`CBOR of an unknown length at ${at - 1}.`);
    at += size;
    if (size === 1) return view.getUint8(at - 1);
    return size === 2 ? view.getUint16(at - 2) : view.getUint32(at - 4);
  };
  const value = read();
  if (at !== bytes.length) throw new Error(`CBOR ends at ${at} of ${bytes.length}.`);
  return value;
}

/** The values of a list, each in its own bytes, as they are written; nothing where it is no list. */
export function partList(bytes: Uint8Array): Uint8Array[] | undefined {
  if (bytes[0]! >> 5 !== list) return undefined;
  const parts: Uint8Array[] = [];
  let at = widthOf(bytes[0]!);
  for (let left = countAt(bytes, 0); left > 0; left--) {
    const end = endOf(bytes, at);
    parts.push(bytes.subarray(at, end));
    at = end;
  }
  if (at !== bytes.length) throw new Error(`CBOR ends at ${at} of ${bytes.length}.`);
  return parts;
}

/** The other way. */
export const joinList = (parts: readonly Uint8Array[]): Uint8Array =>
  Buffer.concat([head(list, parts.length), ...parts]);

/** Where the value ends that begins at a place. */
function endOf(bytes: Uint8Array, at: number): number {
  const first = bytes[at]!;
  let end = at + widthOf(first);
  if (first >> 5 === text) end += countAt(bytes, at);
  else if (first >> 5 === list)
    for (let left = countAt(bytes, at); left > 0; left--) end = endOf(bytes, end);
  else if (first >> 5 > negative) throw new Error(`CBOR of an unknown kind at ${at}.`);
  return end;
}

/** How many bytes say what a value is, and how much of it there is. */
function widthOf(first: number): number {
  const short = first & 31;
  if (short < 24) return 1;
  if (short > 26) throw new Error(`CBOR of an unknown length: ${first}.`);
  return 1 + 2 ** (short - 24);
}

function countAt(bytes: Uint8Array, at: number): number {
  const width = widthOf(bytes[at]!);
  let count = width === 1 ? bytes[at]! & 31 : 0;
  for (let next = at + 1; next < at + width; next++) count = count * 256 + bytes[next]!;
  return count;
}

/** The other way, each value in its shortest form. */
export function encodeCbor(value: CborValue): Uint8Array {
  const parts: Uint8Array[] = [];
  const write = (one: CborValue): void => {
    if (typeof one === 'number')
      parts.push(one < 0 ? head(negative, -1 - one) : head(unsigned, one));
    else if (typeof one === 'string') {
      const bytes = new TextEncoder().encode(one);
      parts.push(head(text, bytes.length), bytes);
    } else {
      parts.push(head(list, one.length));
      one.forEach(write);
    }
  };
  write(value);
  return Buffer.concat(parts);
}

function head(kind: number, length: number): Uint8Array {
  const first = kind << 5;
  if (length < 24) return Uint8Array.of(first | length);
  if (length < 2 ** 8) return Uint8Array.of(first | 24, length);
  if (length < 2 ** 16) return Uint8Array.of(first | 25, length >> 8, length & 255);
  const four = new DataView(new ArrayBuffer(5));
  four.setUint8(0, first | 26);
  four.setUint32(1, length);
  return new Uint8Array(four.buffer);
}

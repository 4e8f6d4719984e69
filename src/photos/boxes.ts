/** What the frame of a HEIC or an AVIF says, before anything is decoded. */
export interface Frame {
  /** Whether every box is as long as it says: a file that was cut off is not. */
  readonly isWhole: boolean;
  /** Whether it has a film beside, or in the place of, its picture. */
  readonly isMoving: boolean;
  /** Whether it says by number, and not by a profile, that its colours are those of Display P3. */
  readonly isP3: boolean;
}

/** Reads the outer boxes of a file of ISO's base format: `ftyp`, `meta`, `mdat`, and `moov` where something moves. */
export function readFrame(file: Uint8Array): Frame {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  const names: string[] = [];
  let at = 0;
  const said = () => ({ isMoving: names.includes('moov'), isP3: findPrimaries(bytes) === 12 });
  while (at + 8 <= bytes.length) {
    const short = bytes.readUInt32BE(at);
    names.push(bytes.toString('latin1', at + 4, at + 8));
    // This one goes on to the end, wherever that is.
    if (short === 0) return { ...said(), isWhole: true };
    const isLong = short === 1 && at + 16 <= bytes.length;
    const size = isLong ? Number(bytes.readBigUInt64BE(at + 8)) : short;
    if (size < 8) break;
    at += size;
  }
  // Some cameras put a few bytes of their own after the last box.
  const isWhole = names.includes('meta') && at <= bytes.length;
  return { ...said(), isWhole };
}

/** The number of the colours that are meant, as ITU-T H.273 counts them. */
function findPrimaries(bytes: Buffer): number | undefined {
  const at = bytes.indexOf('colrnclx', 0, 'latin1');
  return at === -1 || at + 10 > bytes.length ? undefined : bytes.readUInt16BE(at + 8);
}

/** What the profile is called whose numbers are those of sRGB as they are. */
const plain = /^(?:sRGB(?: IEC61966-2[.-]1| built-in)?|c2)$/;

/** Whether a profile says no more than that colours are sRGB, which is what they are without one. */
export const isPlainProfile = (icc: Uint8Array | undefined): boolean =>
  icc === undefined || plain.test(nameOf(icc));

/** What a profile calls itself: in its tag `desc`, in one byte a letter or, newer, in two. */
function nameOf(icc: Uint8Array): string {
  const bytes = Buffer.from(icc.buffer, icc.byteOffset, icc.byteLength);
  // A head of 128 bytes, then how many tags there are, then each by name, place and size.
  const entry = bytes.indexOf('desc', 132, 'latin1');
  if (entry === -1 || entry + 12 > bytes.length) return '';
  const at = bytes.readUInt32BE(entry + 4);
  const tag = bytes.subarray(at, at + bytes.readUInt32BE(entry + 8));
  const letters = tag.toString('latin1', 0, 4) === 'desc' ? tag.subarray(12) : tag.subarray(28);
  return letters
    .toString('latin1')
    .replaceAll(/^\0|\0(?=[ -~])/g, '')
    .replace(/\0.*$/s, '');
}

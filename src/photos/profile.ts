/** Names of the profile whose numbers are already those of sRGB. */
const plain = /sRGB(?: IEC61966-2[.-]1| built-in)?\0/;

/** Whether a profile says no more than that colours are sRGB, which is what they are without one. */
export function isPlainProfile(icc: Uint8Array | undefined): boolean {
  if (icc === undefined) return true;
  // Newer profiles are named in two bytes a letter.
  return plain.test(
    Buffer.from(icc)
      .toString('latin1')
      .replaceAll(/\0(?=[ -~])/g, ''),
  );
}

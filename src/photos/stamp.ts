/** What a disk says of a file. */
type Entry = Readonly<Record<'dev' | 'ino' | 'size' | 'mtimeNs' | 'ctimeNs' | 'ctimeMs', bigint>>;

/** A file as it is: its place on the disk, its size, and when it was last changed, which nobody can set back. */
export const stampOf = ({ dev, ino, size, mtimeNs, ctimeNs }: Entry): string =>
  [dev, ino, size, mtimeNs, ctimeNs].join(' ');

/** A disk may keep time no finer: what changed after a file was looked at could bear the same stamp. */
const finest = 2_000n;

/** Whether a file is old enough that it cannot change any more and keep its stamp. */
export const isSettled = ({ ctimeMs }: Entry, now: number): boolean =>
  ctimeMs + finest <= BigInt(now);

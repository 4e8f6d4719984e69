import { createHash } from 'node:crypto';

/** One of several machines that make the pictures of one site. */
export interface Shard {
  /** From 1. */
  readonly at: number;
  readonly of: number;
}

/** `2/8` → the second of eight; nothing for anything else. */
export function parseShard(text: string): Shard | undefined {
  const [, at = 0, of = 0] = (/^(\d{1,3})\/(\d{1,3})$/.exec(text) ?? []).map(Number);
  return at >= 1 && at <= of ? { at, of } : undefined;
}

/** Whether a photo is for a shard to make: by its bytes, so that each has as many, and the same ones every day. */
export const isOfShard = (photo: Uint8Array, { at, of }: Shard): boolean =>
  createHash('sha256').update(photo).digest().readUInt32BE() % of === at - 1;

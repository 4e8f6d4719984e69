import type { PictureKind } from './kind.ts';
import { findParts } from './parts.ts';

/** Whether a picture moves: only one of its scenes could be published, and nobody said which. */
export function isAnimated(bytes: Uint8Array, kind: PictureKind, pages: number): boolean {
  if (kind === 'gif') return pages > 1;
  if (kind !== 'png' && kind !== 'webp') return false;
  const { parts } = findParts(bytes, kind);
  if (kind === 'webp') return pages > 1 || parts.some(({ name }) => name === 'ANMF');
  const control = parts.find(({ name }) => name === 'acTL');
  return control !== undefined && Buffer.from(control.content).readUInt32BE(0) > 1;
}

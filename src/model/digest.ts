import { createHash } from 'node:crypto';

/** What is nothing but its entries: a date or an address has none, and would be as any other. */
const kinds = [Object, Array, Map, Set];

/** Letters that are hashed at once. */
const portion = 100_000;

/**
 * Stands for a value and all that can be reached from it: the same for two sites that say the same, of which things
 * lead to each other in circles. Of a thing met again its number is told; `plainOf` tells what to read in the place of
 * a thing that may not be touched.
 */
export function digestOf(value: unknown, plainOf: (one: object) => object = (one) => one): string {
  const hash = createHash('sha256');
  const numbers = new Map<object, number>();
  // Not by recursion: from one recap to the next it is as deep as the archive is long.
  const rest: unknown[] = [value];
  let told = '';
  while (rest.length > 0) {
    const next = rest.pop();
    if (typeof next === 'number') told += `${next}\n`;
    else if (typeof next !== 'object' || next === null)
      told += `${JSON.stringify(next) ?? String(next)}\n`;
    else if (numbers.has(next)) told += `#${numbers.get(next)}\n`;
    else {
      numbers.set(next, numbers.size);
      const plain = plainOf(next);
      const kind = kinds.find((one) => plain.constructor === one);
      if (kind === undefined) throw new Error(`A ${plain.constructor.name} has no digest.`);
      const parts =
        plain instanceof Map || plain instanceof Set ? [...plain] : Object.entries(plain).flat();
      told += `${kind.name} ${parts.length}\n`;
      for (const part of parts.toReversed()) rest.push(part);
    }
    if (told.length < portion) continue;
    hash.update(told);
    told = '';
  }
  return hash.update(told).digest('base64url');
}

/** Chance that comes out the same for the same seed. */
export interface Random {
  /** A whole number from 0 up to, and without, `limit`. */
  below(limit: number): number;
  pick<Value>(values: readonly Value[]): Value;
  /** True once in so many times. */
  once(inTimes: number): boolean;
}

/** Mulberry32: small, fast and good enough to shuffle attacks. */
export function seedRandom(seed: number): Random {
  let state = seed >>> 0;
  const below = (limit: number): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let bits = Math.imul(state ^ (state >>> 15), state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) % limit;
  };
  return {
    below,
    pick: (values) => values[below(values.length)]!,
    once: (inTimes) => below(inTimes) === 0,
  };
}

/** Chance that can be repeated: the same numbers for the same seed (mulberry32). */

export interface Chance {
  /** A whole number from 0 to below `end`. */
  below(end: number): number;
  pick<T>(items: readonly [T, ...T[]]): T;
}

export function chance(seed: number): Chance {
  let state = Math.imul(seed + 1, 0x9e3779b1);
  const below = (end: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * end);
  };
  return { below, pick: ([first, ...others]) => others[below(others.length + 1) - 1] ?? first };
}

/**
 * Numbers that look random and are the same everywhere: a whole number from 0 to 2³² − 1 for a text or a number.
 * Source: G. Fowler, L. Noll, K.-P. Vo, FNV-1a; then the finalizer of A. Appleby's MurmurHash3.
 * @param seed another one gives other numbers. Default: 0
 */
export function hashOf(key: string | number, seed = 0): number {
  // Mixed, or the seed and the first character would be interchangeable.
  let hash = 0x811c9dc5 ^ mix(seed);
  for (const character of String(key)) hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193);
  return mix(hash);
}

/** A sequence of numbers from 0 to 1, 1 excluded. */
export function randomOf(seed: number): () => number {
  let count = seed;
  return () => {
    count = (count + 0x9e3779b9) | 0;
    return mix(count) / 2 ** 32;
  };
}

function mix(value: number): number {
  let hash = value ^ (value >>> 16);
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

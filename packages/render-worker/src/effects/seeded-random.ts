/** A repeatable source of numbers in [0, 1): the same seed gives the same numbers, on every machine. */
export function seededRandom(seed: number): () => number {
  let count = seed >>> 0;
  return () => scramble(count++) / 2 ** 32;
}

/** A 32-bit seed from a text, such as a segment's id (FNV-1a over UTF-16 code units). */
export function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** Scrambles 32 bits so that neighbouring numbers have nothing in common. Source: MurmurHash3's finaliser, twice. */
export function scramble(value: number): number {
  let bits = (value + 0x9e3779b9) | 0;
  for (let round = 0; round < 2; round++) {
    bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
    bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
    bits ^= bits >>> 16;
  }
  return bits >>> 0;
}

import { seededRandom } from "./seeded-random.js";

/**
 * Noise like grain, in one long row: normally distributed (a sum of four), −127 to 127, each grain some samples long.
 * @param size Unit: sample.
 */
export function grainRow(length: number, size: number, seed: number): Int8Array {
  const random = seededRandom(seed);
  const rough = Float32Array.from(
    { length: length + size },
    () => (random() + random() + random() + random() - 2) / 2,
  );
  // A mean of n samples is √n times weaker.
  const loudness = (127 * Math.sqrt(size)) / size;
  return Int8Array.from({ length }, (_, i) => {
    let sum = 0;
    for (let near = 0; near < size; near++) sum += rough[i + near]!;
    return Math.max(-127, Math.min(127, Math.round(sum * loudness)));
  });
}

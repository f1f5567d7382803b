/** Noise over the plane: about −1 to 1, 0 on average, features of about the size of 1. */
export type Noise = (x: number, y: number) => number;

/** A number from a name, the same everywhere. Source: FNV-1a, 32 bits. */
export function seedOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** A number in [0, 1) for a whole number, seeded. Source: the finalizer of MurmurHash3. */
export function randomAt(seed: number, i: number): number {
  let h = seed ^ Math.imul(i | 0, 0x9e3779b1);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return ((h ^ (h >>> 16)) >>> 0) / 4294967296;
}

/** Smooth gradient noise. Source: K. Perlin, Improving Noise (2002), in two dimensions with 256 directions. */
export function gradientNoise(seed: number): Noise {
  const table = Uint8Array.from({ length: 256 }, (_, i) => i);
  for (let i = 255; i > 0; i--) {
    const j = Math.floor(randomAt(seed, i) * (i + 1));
    [table[i], table[j]] = [table[j]!, table[i]!];
  }
  const gx = Float64Array.from(table, (k) => 1.5 * Math.cos((2 * Math.PI * k) / 256));
  const gy = Float64Array.from(table, (k) => 1.5 * Math.sin((2 * Math.PI * k) / 256));
  // Plain variables, since it is called for millions of points.
  return (x, y) => {
    const left = Math.floor(x);
    const top = Math.floor(y);
    const fx = x - left;
    const fy = y - top;
    const a = table[left & 255]! + top;
    const b = table[(left + 1) & 255]! + top;
    const i = table[a & 255]!;
    const j = table[b & 255]!;
    const k = table[(a + 1) & 255]!;
    const l = table[(b + 1) & 255]!;
    const u = fx * fx * fx * (fx * (fx * 6 - 15) + 10);
    const v = fy * fy * fy * (fy * (fy * 6 - 15) + 10);
    const above = gx[i]! * fx + gy[i]! * fy;
    const below = gx[k]! * fx + gy[k]! * (fy - 1);
    const upper = above + u * (gx[j]! * (fx - 1) + gy[j]! * fy - above);
    const lower = below + u * (gx[l]! * (fx - 1) + gy[l]! * (fy - 1) - below);
    return upper + v * (lower - upper);
  };
}

/** Noise of several scales, each half as large and `gain` times as strong as the one before. */
export function fractalNoise(seed: number, octaves: number, gain = 0.5): Noise {
  const noise = gradientNoise(seed);
  return (x, y) => {
    let sum = 0;
    let scale = 1;
    let weight = 1;
    for (let i = 0; i < octaves; i++) {
      // Each scale is moved, so that their zeros do not coincide.
      sum += weight * noise(x * scale + 17.3 * i, y * scale - 9.1 * i);
      scale *= 2;
      weight *= gain;
    }
    return sum;
  };
}

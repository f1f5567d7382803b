import { fractalNoise, gradientNoise } from "./noise.js";
import { wipe } from "./wipe.js";

/** Purple ink blooms out of two corners in lobes that swell, meet and merge. */
export const leak2 = wipe({
  name: "leak_2",
  order: ({ width, height }, seed) => {
    const warp = fractalNoise(seed, 3);
    const lobes = gradientNoise(seed + 1);
    return (x, y) => {
      const wx = x + 0.12 * warp(1.4 * x, 1.4 * y);
      const wy = y + 0.12 * warp(1.4 * x + 31, 1.4 * y);
      const one = Math.sqrt((wx + 0.05) ** 2 + (height - wy + 0.05) ** 2);
      const other = Math.sqrt((width - wx + 0.05) ** 2 + (wy + 0.05) ** 2) * 1.12 + 0.08;
      // Where the two meet they merge, without a crease.
      const k = 0.25;
      const h = Math.max(0, k - Math.abs(one - other)) / k;
      return Math.min(one, other) - h * h * k * 0.25 + 0.2 * lobes(2.6 * wx, 2.6 * wy);
    };
  },
  evenness: 0.35,
  softness: 0.006,
  bands: [
    { color: [20, 0, 45], from: 0.03, to: 0.13, rise: 0.01, fall: 0.1, opacity: 0.4 },
    { color: [75, 0, 150], from: -0.17, to: 0.05, rise: 0.006, fall: 0.006 },
    { color: [139, 0, 255], from: -0.16, to: 0.04, rise: 0.06, fall: 0.014 },
    { color: [236, 190, 255], from: 0.008, to: 0.028, rise: 0.01, fall: 0.008, opacity: 0.8 },
    { color: [20, 0, 45], from: -0.21, to: -0.168, rise: 0.04, fall: 0.004, opacity: 0.4 },
  ],
});

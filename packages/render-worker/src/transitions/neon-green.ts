import { fractalNoise } from "./noise.js";
import { wipe } from "./wipe.js";

/** A glowing edge of neon green (0, 255, 0), gently waved, sweeps across like a light tube. */
export const neonGreen = wipe({
  name: "neon_green",
  order: (_size, seed) => {
    const noise = fractalNoise(seed, 2, 0.3);
    return (x, y) => x + 0.1 * y + 0.1 * noise(0.4 * x, 1.3 * y);
  },
  softness: 0.004,
  bands: [
    { color: [0, 255, 0], from: -0.16, to: 0.16, rise: 0.16, fall: 0.16, opacity: 0.45 },
    { color: [0, 255, 0], from: -0.045, to: 0.045, rise: 0.04, fall: 0.04, opacity: 0.85 },
    { color: [215, 255, 215], from: -0.009, to: 0.009, rise: 0.006, fall: 0.006 },
  ],
});

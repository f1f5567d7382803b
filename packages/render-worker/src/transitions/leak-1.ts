import { fractalNoise, gradientNoise } from "./noise.js";
import { wipe } from "./wipe.js";

/** Green liquid runs down from the top in drips of many lengths, and the incoming frame follows behind it. */
export const leak1 = wipe({
  name: "leak_1",
  order: (_size, seed) => {
    const drips = gradientNoise(seed);
    const wobble = fractalNoise(seed + 1, 3);
    return (x, y) => {
      const sway = x + 0.05 * wobble(1.5 * x, 1.5 * y);
      // Narrow drips hang ahead of broad ones, and all reach further the further they are; they change as they run.
      const reach =
        0.3 * drips(1.6 * sway, 3.5 + 0.7 * y) +
        0.2 * drips(5 * sway, 7.5 + 0.9 * y) +
        0.05 * drips(13 * sway, 1.5 + 1.2 * y);
      return y - reach * (0.6 + 0.4 * y) + 0.05 * wobble(3 * x, 2 * y);
    };
  },
  softness: 0.006,
  bands: [
    { color: [0, 30, 0], from: 0.02, to: 0.1, rise: 0.01, fall: 0.07, opacity: 0.35 },
    { color: [20, 150, 10], from: -0.16, to: 0.045, rise: 0.006, fall: 0.006 },
    { color: [57, 255, 20], from: -0.15, to: 0.035, rise: 0.05, fall: 0.012 },
    { color: [225, 255, 205], from: 0.004, to: 0.024, rise: 0.01, fall: 0.008, opacity: 0.85 },
    { color: [0, 30, 0], from: -0.2, to: -0.158, rise: 0.04, fall: 0.004, opacity: 0.4 },
  ],
});

import { fractalNoise } from "./noise.js";
import { wipe } from "./wipe.js";

/** The outgoing frame is eaten away by smooth noise of several scales, with a thin burning edge. */
export const noise2 = wipe({
  name: "noise_2",
  order: (_size, seed) => {
    const noise = fractalNoise(seed, 6, 0.5);
    return (x, y) => noise(1.7 * x, 1.7 * y);
  },
  evenness: 0.6,
  softness: 0.012,
  bands: [
    { color: [20, 8, 4], from: -0.005, to: 0.085, rise: 0.01, fall: 0.075, opacity: 0.8 },
    { color: [255, 90, 10], from: -0.02, to: 0.03, rise: 0.014, fall: 0.022, opacity: 0.95 },
    { color: [255, 225, 140], from: -0.016, to: 0.01, rise: 0.01, fall: 0.01 },
  ],
});

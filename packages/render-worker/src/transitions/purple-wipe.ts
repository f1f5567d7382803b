import { wipe } from "./wipe.js";

/** Bands of purple (139, 0, 255) sweep across on a slant, a lighter one ahead, and leave the incoming frame behind. */
export const purpleWipe = wipe({
  name: "purple_wipe",
  order: () => (x, y) => x + 0.32 * (1 - y),
  softness: 0.004,
  bands: [
    { color: [0, 0, 0], from: -0.22, to: -0.166, rise: 0.05, fall: 0.004, opacity: 0.4 },
    { color: [86, 0, 170], from: -0.17, to: -0.1, rise: 0.004, fall: 0.004 },
    { color: [139, 0, 255], from: -0.105, to: 0.14, rise: 0.004, fall: 0.004 },
    { color: [190, 120, 255], from: 0.165, to: 0.19, rise: 0.004, fall: 0.004 },
    { color: [139, 0, 255], from: 0.205, to: 0.214, rise: 0.004, fall: 0.004 },
  ],
});

import { gradientNoise, randomAt } from "./noise.js";
import { type Order, wipe } from "./wipe.js";

/** Height of a row of strokes. Unit: the frame's shorter side. */
const ROW = 0.13;
/** Slope of the strokes: they rise to the right. */
const SLOPE = 0.28;

/** Dashed strokes of spray paint sweep across, row by row, and uncover the incoming frame as they fill up. */
export const dashedGraffiti = wipe({
  name: "dashed_graffiti",
  order: ({ width }, seed) => {
    const first = strokes(seed, width, 0, 0);
    const second = strokes(seed + 1, width, ROW / 2, 0.55);
    return (x, y) => Math.min(first(x, y), second(x, y));
  },
  softness: 0.016,
  bands: [
    { color: [60, 0, 120], from: -0.11, to: 0.016, rise: 0.03, fall: 0.016 },
    { color: [139, 0, 255], from: -0.095, to: 0.016, rise: 0.014, fall: 0.016 },
    { color: [57, 255, 20], from: -0.04, to: 0.016, rise: 0.016, fall: 0.016 },
  ],
});

/** One coat: rows of dashes, each drawn from left to right when its turn comes. */
function strokes(seed: number, width: number, shift: number, later: number): Order {
  const bristles = gradientNoise(seed);
  return (x, y) => {
    const across = y + SLOPE * x + shift + 4;
    let turn = Number.POSITIVE_INFINITY;
    const nearest = Math.floor(across / ROW);
    for (let row = nearest - 1; row <= nearest + 1; row++) {
      const length = 0.45 + 0.5 * randomAt(seed, 3 * row);
      const along = x + 2 * randomAt(seed, 3 * row + 1);
      const away = Math.abs(across - (row + 0.5) * ROW) / ROW + 0.06 * bristles(6 * x, 14 * across);
      // Bristles that run ahead, and a round brush: the stroke's head is neither straight nor smooth.
      const head = 0.05 * bristles(2 * x + 9 * row, 60 * across) - 0.25 * away * away;
      const near = Math.floor(along / length);
      for (let dash = near - 1; dash <= near + 1; dash++) {
        const start = dash * length + 0.06;
        const end = (dash + 1) * length - 0.06;
        const beyond = Math.max(0, start - along, along - end);
        const outside = Math.max(0, Math.sqrt(beyond * beyond + (away * ROW) ** 2) - 0.34 * ROW);
        const begins = later + 0.5 * randomAt(seed, 7919 * row + dash) + (0.35 * (start - 1)) / width;
        turn = Math.min(turn, begins + 0.45 * (along - head - start) + 4 * outside);
      }
    }
    return turn;
  };
}

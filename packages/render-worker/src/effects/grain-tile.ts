import { GRAIN_SIDE } from "@segue/kernels";
import { randomOf } from "./hash.js";

/** How far grain departs from the picture at mid-grey: its standard deviation. Unit: code of luma. */
const STRENGTH = 6;

/** Radius of a grain: its standard deviation. Unit: pixel of a canvas 1080 high. */
const RADIUS = 0.8;

/** Where noise is held, in standard deviations. */
const GREATEST = 4;

/**
 * Grain of a film, that repeats without a seam: what is added to luma at mid-grey, `GRAIN_SIDE²` values, row by row.
 * @param height of the canvas: grains are as large in every size of it, down to a pixel
 */
export function grainTile(seed: number, height: number): Float32Array {
  const random = randomOf(seed);
  // Four even numbers added are as good as normal here, and need no logarithm, which engines round differently.
  const noise = Float32Array.from(
    { length: GRAIN_SIDE ** 2 },
    () => random() + random() + random() + random() - 2,
  );
  const weights = bell((RADIUS * height) / 1080);
  const soft = blurAlong(blurAlong(noise, 1, weights), GRAIN_SIDE, weights);
  const scale = STRENGTH / deviation(soft);
  const most = GREATEST * STRENGTH;
  return soft.map((value) => Math.min(most, Math.max(-most, value * scale)));
}

/** Weights of a bell curve from its centre outwards. */
function bell(radius: number): number[] {
  const reach = Math.ceil(3 * radius);
  return Array.from({ length: reach + 1 }, (_, i) => Math.exp(-0.5 * (i / Math.max(radius, 0.1)) ** 2));
}

/** Filters along rows (`step` 1) or columns (`step` the side); the tile goes on where it ends. */
function blurAlong(from: Float32Array, step: number, weights: number[]): Float32Array {
  const across = step === 1 ? GRAIN_SIDE : 1;
  const to = new Float32Array(from.length);
  for (let line = 0; line < GRAIN_SIDE; line++) {
    for (let i = 0; i < GRAIN_SIDE; i++) {
      const at = (place: number) => from[line * across + ((place + GRAIN_SIDE) % GRAIN_SIDE) * step]!;
      let sum = weights[0]! * at(i);
      for (let away = 1; away < weights.length; away++) sum += weights[away]! * (at(i - away) + at(i + away));
      to[line * across + i * step] = sum;
    }
  }
  return to;
}

function deviation(values: Float32Array): number {
  let [sum, squares] = [0, 0];
  for (const value of values) {
    sum += value;
    squares += value * value;
  }
  const mean = sum / values.length;
  return Math.sqrt(squares / values.length - mean * mean);
}

/**
 * Film grain on luma: a tile of noise is added, as much as there is light to be grainy: all of it at mid-grey, none in
 * black and white, which film has no grain in either.
 */

import { storeHead } from "./store-head";

/** Columns and rows of a tile, less one: tiles repeat. */
const LAST: i32 = 255;
/** Bytes of a tile's row: 256 int16, and its first 16 again, for loads that reach over its end. */
const PITCH: usize = 544;

/**
 * Adds `tile` to `height` rows of `width` bytes, beginning with its column `left` and row `top`. Noise has 4 fraction
 * bits, and a scale that makes up for what the parabola of light is at mid-grey, 2 × 109.5² of 32768.
 */
export function addGrain(
  plane: usize,
  stride: i32,
  width: i32,
  height: i32,
  tile: usize,
  left: i32,
  top: i32,
): void {
  for (let y = 0; y < height; y++) {
    const to = plane + <usize>(y * stride);
    const row = tile + <usize>((top + y) & LAST) * PITCH;
    for (let x = 0; x < width; x += 16) {
      const from = row + ((<usize>((left + x) & LAST)) << 1);
      const at = to + <usize>x;
      const samples = v128.load(at);
      const grainy = i8x16.narrow_i16x8_u(
        eight(i16x8.extend_low_i8x16_u(samples), v128.load(from)),
        eight(i16x8.extend_high_i8x16_u(samples), v128.load(from, 16)),
      );
      if (x + 16 <= width) v128.store(at, grainy);
      else storeHead(at, grainy, width - x);
    }
  }
}

// @ts-expect-error: decorator
@inline
function eight(samples: v128, noise: v128): v128 {
  const above = i16x8.sub(samples, i16x8.splat(16));
  const below = i16x8.sub(i16x8.splat(235), samples);
  const light = i16x8.shl(i16x8.max_s(i16x8.mul(above, below), i16x8.splat(0)), 1);
  const sixteenths = i16x8.add(i16x8.q15mulr_sat_s(noise, light), i16x8.splat(8));
  return i16x8.add(samples, i16x8.shr_s(sixteenths, 4));
}

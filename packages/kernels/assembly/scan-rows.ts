/**
 * What an electronic camera does to the light of each row: a gain of its own, and noise. One pass over luma: sixteen
 * samples at a time, in 1/32 of a code so that the noise dithers what the gain rounds.
 */

import { storeHead } from "./store-head";

/**
 * For `height` rows of `width` bytes. `rows` holds for each row its gain as an int32, 16384 standing for 1 (0..32767),
 * and the address where its noise begins as an int32. `amount` 0..32767 is the size of the noise, 64.5 for a code.
 */
export function scanRows(
  plane: usize,
  stride: i32,
  width: i32,
  height: i32,
  rows: usize,
  amount: i32,
): void {
  const loud = i16x8.splat(<i16>amount);
  const black = i8x16.splat(16);
  const white = i8x16.splat(<i8>235);
  for (let y = 0; y < height; y++, rows += 8) {
    const gain = i16x8.splat(<i16>load<i32>(rows));
    let noise = <usize>load<u32>(rows, 4);
    const from = plane + <usize>(y * stride);
    for (let x = 0; x < width; x += 16, noise += 16) {
      const at = from + <usize>x;
      const samples = v128.load(at);
      const grains = v128.load(noise);
      const scanned = i8x16.narrow_i16x8_u(
        eight(i16x8.extend_low_i8x16_u(samples), i16x8.extend_low_i8x16_s(grains), gain, loud),
        eight(i16x8.extend_high_i8x16_u(samples), i16x8.extend_high_i8x16_s(grains), gain, loud),
      );
      const legal = i8x16.min_u(i8x16.max_u(scanned, black), white);
      if (x + 16 <= width) v128.store(at, legal);
      else storeHead(at, legal, width - x);
    }
  }
}

// @ts-expect-error: decorator
@inline
function eight(samples: v128, grains: v128, gain: v128, loud: v128): v128 {
  const above = i16x8.shl(i16x8.sub(samples, i16x8.splat(16)), 6);
  const lit = i16x8.q15mulr_sat_s(above, gain);
  const noise = i16x8.q15mulr_sat_s(i16x8.shl(grains, 7), loud);
  const sum = i16x8.add(i16x8.add(lit, noise), i16x8.splat(16));
  return i16x8.add(i16x8.shr_s(sum, 5), i16x8.splat(16));
}

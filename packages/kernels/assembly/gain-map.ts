/**
 * A gain of its own for each pixel: vignettes and other smooth shading.
 *
 * The map holds minus the loss, -(1 - gain) in 15 bits, so that out = plane - (plane - floor) * loss is one product of
 * 16-bit lanes: samples have 7 fraction bits, which is as fine as rounding asks for. Rounding is a half everywhere, or an
 * 8 x 8 Bayer matrix of thresholds fixed to the frame: smooth gradients then do not band, and a gain of 1 changes
 * nothing.
 */

import { scale } from "./relaxed";
import { storeHead } from "./store-head";

/** Fraction bits of a shaded sample before it is rounded. */
const FRACTION: i32 = 7;

/**
 * Shades `height` rows of `width` bytes toward `floor` (16 for luma, 128 for chroma). `map` has `mapStride` bytes a
 * row, at least two for every 16-column group rounded up; if `mirrored`, it has only the upper half of its rows, and
 * the middle one. `strength` 0..32767 scales the loss, 32767 is all of it. `thresholds` points to eight rows of eight
 * int16, `(threshold + 0.5) / 64` in 15 bits.
 */
export function applyGain(
  plane: usize,
  stride: i32,
  width: i32,
  height: i32,
  map: usize,
  mapStride: i32,
  mirrored: bool,
  floor: i32,
  strength: i32,
  thresholds: usize,
): void {
  const rows = mirrored ? (height + 1) >> 1 : height;
  for (let y = 0; y < rows; y++) {
    const from = map + <usize>(y * mapStride);
    shadeRow(plane, stride, width, y, from, floor, strength, thresholds);
    const opposite = height - 1 - y;
    if (mirrored && opposite > y) shadeRow(plane, stride, width, opposite, from, floor, strength, thresholds);
  }
}

function shadeRow(
  plane: usize,
  stride: i32,
  width: i32,
  y: i32,
  from: usize,
  floor: i32,
  strength: i32,
  thresholds: usize,
): void {
  const zero = i16x8.splat(<i16>floor);
  const part = i16x8.splat(<i16>strength);
  const whole = strength === 32767;
  const rounding = i16x8.shr_s(v128.load(thresholds + ((<usize>(y & 7)) << 4)), 15 - FRACTION);
  const to = plane + <usize>(y * stride);
  for (let x = 0; x < width; x += 16, from += 32) {
    let loss0 = v128.load(from);
    let loss1 = v128.load(from, 16);
    if (!whole) {
      loss0 = scale(loss0, part);
      loss1 = scale(loss1, part);
    }
    const at = to + <usize>x;
    const samples = v128.load(at);
    const shaded = i8x16.narrow_i16x8_u(
      eight(i16x8.extend_low_i8x16_u(samples), loss0, rounding, zero),
      eight(i16x8.extend_high_i8x16_u(samples), loss1, rounding, zero),
    );
    if (x + 16 <= width) v128.store(at, shaded);
    else storeHead(at, shaded, width - x);
  }
}

// @ts-expect-error: decorator
@inline
function eight(samples: v128, loss: v128, rounding: v128, zero: v128): v128 {
  const above = i16x8.shl(i16x8.sub(samples, zero), FRACTION);
  return i16x8.add(samples, i16x8.shr_s(i16x8.add(scale(above, loss), rounding), FRACTION));
}

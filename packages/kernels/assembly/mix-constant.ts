/** Mixes a rectangle of a plane toward one value: fades to black, tints, flashes. */

import { storeHead } from "./store-head";

const SHIFT: i32 = 14;

/** plane += (value - plane) * weight / 16384 for `height` rows of `width` bytes. */
export function mixConstant(
  plane: usize,
  stride: i32,
  width: i32,
  height: i32,
  value: i32,
  weight: i32,
): void {
  // Pairs of (sample, 0) times (keep, 0), plus what the constant contributes and the half that rounds.
  const keep = i32x4.splat(16384 - weight);
  const rest = i32x4.splat(value * weight + (1 << (SHIFT - 1)));
  for (let y = 0; y < height; y++) {
    let at = plane + <usize>(y * stride);
    const end = at + <usize>(width & ~15);
    for (; at < end; at += 16) v128.store(at, sixteen(v128.load(at), keep, rest));
    if (width & 15) storeHead(at, sixteen(v128.load(at), keep, rest), width & 15);
  }
}

// @ts-expect-error: decorator
@inline
function sixteen(samples: v128, keep: v128, rest: v128): v128 {
  const lo = i16x8.extend_low_i8x16_u(samples);
  const hi = i16x8.extend_high_i8x16_u(samples);
  return i8x16.narrow_i16x8_u(
    i16x8.narrow_i32x4_s(
      mix(i32x4.extend_low_i16x8_u(lo), keep, rest),
      mix(i32x4.extend_high_i16x8_u(lo), keep, rest),
    ),
    i16x8.narrow_i32x4_s(
      mix(i32x4.extend_low_i16x8_u(hi), keep, rest),
      mix(i32x4.extend_high_i16x8_u(hi), keep, rest),
    ),
  );
}

// @ts-expect-error: decorator
@inline
function mix(samples: v128, keep: v128, rest: v128): v128 {
  return i32x4.shr_s(i32x4.add(i32x4.dot_i16x8_s(samples, keep), rest), SHIFT);
}

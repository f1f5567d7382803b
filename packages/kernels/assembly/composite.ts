/**
 * A premultiplied layer over a plane: out = layer * opacity + out * (1 - alpha * opacity).
 *
 * The layer and its alpha were sampled into scratch rows of the same stride. Luma, U and V are all composited
 * by this one rule: premultiplying their codes, offsets included, keeps it affine.
 */

import { storeHead } from './store-head';
import { zipHigh, zipLow } from './zip';

/** `opacity` is 0..32767, where 32767 stands for 1. */
export function compositePlane(
  out: usize, outStride: i32, width: i32, height: i32,
  layer: usize, alpha: usize, layerStride: i32, opacity: i32,
): void {
  for (let y = 0; y < height; y++) {
    const to = out + <usize>(y * outStride);
    const from = <usize>(y * layerStride);
    for (let x = 0; x < width; x += 16) {
      const a = v128.load(alpha + from + <usize>x);
      // Most of a cut-out layer is empty.
      if (!v128.any_true(a)) continue;
      const at = to + <usize>x;
      const mixed = sixteen(v128.load(layer + from + <usize>x), a, v128.load(at), opacity);
      if (x + 16 <= width) v128.store(at, mixed);
      else storeHead(at, mixed, width - x);
    }
  }
}

// @ts-ignore: decorator
@inline
function sixteen(layer: v128, alpha: v128, under: v128, opacity: i32): v128 {
  const shown = i16x8.splat(<i16>opacity);
  // Pairs of (layer, under) times (opacity, 1 - alpha * opacity).
  const lo = i8x16.shuffle(layer, under, 0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23);
  const hi = i8x16.shuffle(layer, under, 8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31);
  return i8x16.narrow_i16x8_u(
    eight(lo, through(i16x8.extend_low_i8x16_u(alpha), shown), shown),
    eight(hi, through(i16x8.extend_high_i8x16_u(alpha), shown), shown),
  );
}

/** How much of what lies under shows, 15 bits: alpha goes from 0..255 to 0..32767 by repeating its bits. */
// @ts-ignore: decorator
@inline
function through(alpha: v128, shown: v128): v128 {
  const wide = i16x8.shr_u(i16x8.mul(alpha, i16x8.splat(257)), 1);
  return i16x8.sub(i16x8.splat(32767), i16x8.q15mulr_sat_s(wide, shown));
}

// @ts-ignore: decorator
@inline
function eight(pairs: v128, under: v128, shown: v128): v128 {
  const half = i32x4.splat(1 << 14);
  const w0 = zipLow(shown, under);
  const w1 = zipHigh(shown, under);
  const lo = i32x4.add(i32x4.dot_i16x8_s(i16x8.extend_low_i8x16_u(pairs), w0), half);
  const hi = i32x4.add(i32x4.dot_i16x8_s(i16x8.extend_high_i8x16_u(pairs), w1), half);
  return i16x8.narrow_i32x4_s(i32x4.shr_s(lo, 15), i32x4.shr_s(hi, 15));
}

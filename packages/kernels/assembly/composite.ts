/**
 * A premultiplied layer over a plane: out = layer * opacity + out * (1 - alpha * opacity).
 *
 * The layer and its alpha were sampled into scratch rows of int16 with 5 fraction bits that are not clamped.
 * Where the filter rings at the edge of a cut-out, both overshoot alike, and a layer over its own colour stays
 * that colour; clamped to bytes first, alpha would stop at 255 and leave a bright rim. Luma, U and V follow the
 * one rule: premultiplying their codes, offsets included, keeps it affine.
 */

import { storeHead } from "./store-head";
import { zipHigh, zipLow } from "./zip";

/** Strides are in bytes. `opacity` is 0..32767, where 32767 stands for 1. */
export function compositePlane(
  out: usize,
  outStride: i32,
  width: i32,
  height: i32,
  layer: usize,
  alpha: usize,
  layerStride: i32,
  opacity: i32,
): void {
  const shown = i16x8.splat(<i16>opacity);
  const whole = opacity === 32767;
  for (let y = 0; y < height; y++) {
    const to = out + <usize>(y * outStride);
    const colours = layer + <usize>(y * layerStride);
    const alphas = alpha + <usize>(y * layerStride);
    for (let x = 0; x < width; x += 16) {
      const wide = (<usize>x) << 1;
      let a0 = v128.load(alphas + wide);
      let a1 = v128.load(alphas + wide, 16);
      // Most of a cut-out layer is empty.
      if (!v128.any_true(v128.or(a0, a1))) continue;
      let c0 = v128.load(colours + wide);
      let c1 = v128.load(colours + wide, 16);
      if (!whole) {
        a0 = i16x8.q15mulr_sat_s(a0, shown);
        a1 = i16x8.q15mulr_sat_s(a1, shown);
        c0 = i16x8.q15mulr_sat_s(c0, shown);
        c1 = i16x8.q15mulr_sat_s(c1, shown);
      }
      const at = to + <usize>x;
      const under = v128.load(at);
      const mixed = i8x16.narrow_i16x8_u(
        eight(i16x8.extend_low_i8x16_u(under), c0, a0),
        eight(i16x8.extend_high_i8x16_u(under), c1, a1),
      );
      if (x + 16 <= width) v128.store(at, mixed);
      else storeHead(at, mixed, width - x);
    }
  }
}

/** The same for a layer that is not resampled: its bytes as they are. Gives what sampling it 1:1 would give. */
export function overlayPlane(
  out: usize,
  outStride: i32,
  width: i32,
  height: i32,
  layer: usize,
  alpha: usize,
  layerStride: i32,
  opacity: i32,
): void {
  const shown = i16x8.splat(<i16>opacity);
  const whole = opacity === 32767;
  for (let y = 0; y < height; y++) {
    const to = out + <usize>(y * outStride);
    const colours = layer + <usize>(y * layerStride);
    const alphas = alpha + <usize>(y * layerStride);
    for (let x = 0; x < width; x += 16) {
      const a = v128.load(alphas + <usize>x);
      // Most of an outline's layer is empty.
      if (!v128.any_true(a)) continue;
      const c = v128.load(colours + <usize>x);
      let a0 = i16x8.shl(i16x8.extend_low_i8x16_u(a), 5);
      let a1 = i16x8.shl(i16x8.extend_high_i8x16_u(a), 5);
      let c0 = i16x8.shl(i16x8.extend_low_i8x16_u(c), 5);
      let c1 = i16x8.shl(i16x8.extend_high_i8x16_u(c), 5);
      if (!whole) {
        a0 = i16x8.q15mulr_sat_s(a0, shown);
        a1 = i16x8.q15mulr_sat_s(a1, shown);
        c0 = i16x8.q15mulr_sat_s(c0, shown);
        c1 = i16x8.q15mulr_sat_s(c1, shown);
      }
      const at = to + <usize>x;
      const under = v128.load(at);
      const mixed = i8x16.narrow_i16x8_u(
        eight(i16x8.extend_low_i8x16_u(under), c0, a0),
        eight(i16x8.extend_high_i8x16_u(under), c1, a1),
      );
      if (x + 16 <= width) v128.store(at, mixed);
      else storeHead(at, mixed, width - x);
    }
  }
}

// @ts-expect-error: decorator
@inline
function eight(under: v128, layer: v128, alpha: v128): v128 {
  // In 14 bits the layer's weight is 512 (it has 5 fraction bits), that of what is under it 16384 - alpha.
  const through = i16x8.sub(i16x8.splat(16384), from255(alpha));
  const one = i16x8.splat(512);
  const half = i32x4.splat(1 << 13);
  const lo = i32x4.add(i32x4.dot_i16x8_s(zipLow(layer, under), zipLow(one, through)), half);
  const hi = i32x4.add(i32x4.dot_i16x8_s(zipHigh(layer, under), zipHigh(one, through)), half);
  return i16x8.narrow_i32x4_s(i32x4.shr_s(lo, 14), i32x4.shr_s(hi, 14));
}

/** Alpha from 255 * 32 = 1 to 16384 = 1: times 2 + 1/128, exact at both ends. */
// @ts-expect-error: decorator
@inline
function from255(alpha: v128): v128 {
  return i16x8.add(i16x8.shl(alpha, 1), i16x8.shr_s(i16x8.add(alpha, i16x8.splat(64)), 7));
}

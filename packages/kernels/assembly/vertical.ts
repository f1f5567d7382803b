/**
 * The vertical filter: four rows of int16 with 6 fraction bits to one row. As bytes, which is where values are
 * clamped, or as int16 that are not clamped, for layers: alpha and colour must overshoot together.
 */

import { HALF } from "./horizontal";
import { storeHead } from "./store-head";
import { roundSums } from "./weights";
import { zipBytesHigh, zipBytesLow, zipHigh, zipLow } from "./zip";

/**
 * Mixes the rows at r0..r3 into `count` bytes at `out`. `T` is what rows hold: int16 as the horizontal filter writes
 * them, or u8, source bytes that need none. Reads the rows in whole groups of 16 columns.
 */
export function mixRows<T>(
  out: usize,
  count: i32,
  r0: usize,
  r1: usize,
  r2: usize,
  r3: usize,
  w01: i32,
  w23: i32,
): void {
  const near = i32x4.splat(w01);
  const far = i32x4.splat(w23);
  const group = 16 * sizeof<T>();
  const end = out + <usize>(count & ~15);
  while (out < end) {
    v128.store(out, sixteen<T>(r0, r1, r2, r3, near, far));
    out += 16;
    r0 += group;
    r1 += group;
    r2 += group;
    r3 += group;
  }
  if (count & 15) storeHead(out, sixteen<T>(r0, r1, r2, r3, near, far), count & 15);
}

/** Fraction bits of what `mixRowsWide` writes. */
export const WIDE_BITS: i32 = 5;

/** Mixes the rows at r0..r3 into int16 at `out`, `count` rounded up to 16 columns. */
export function mixRowsWide(
  out: usize,
  count: i32,
  r0: usize,
  r1: usize,
  r2: usize,
  r3: usize,
  w01: i32,
  w23: i32,
): void {
  const near = i32x4.splat(w01);
  const far = i32x4.splat(w23);
  const shift = 20 - WIDE_BITS;
  // Takes the half out again that is in every row, by what the weights make of it, and rounds here.
  const weights = <i32>(<i16>w01) + (w01 >> 16) + <i32>(<i16>w23) + (w23 >> 16);
  const round = i32x4.splat((1 << (shift - 1)) - <i32>HALF * weights);
  const end = out + ((<usize>((count + 15) & ~15)) << 1);
  while (out < end) {
    const lo = i32x4.shr_s(i32x4.add(sumLow(r0, r1, r2, r3, near, far), round), shift);
    const hi = i32x4.shr_s(i32x4.add(sumHigh(r0, r1, r2, r3, near, far), round), shift);
    v128.store(out, i16x8.narrow_i32x4_s(lo, hi));
    out += 16;
    r0 += 16;
    r1 += 16;
    r2 += 16;
    r3 += 16;
  }
}

// @ts-expect-error: decorator
@inline
function sixteen<T>(r0: usize, r1: usize, r2: usize, r3: usize, near: v128, far: v128): v128 {
  if (sizeof<T>() === 1) return sixteenBytes(r0, r1, r2, r3, near, far);
  return i8x16.narrow_i16x8_u(
    eight(r0, r1, r2, r3, near, far),
    eight(r0 + 16, r1 + 16, r2 + 16, r3 + 16, near, far),
  );
}

// @ts-expect-error: decorator
@inline
function eight(r0: usize, r1: usize, r2: usize, r3: usize, near: v128, far: v128): v128 {
  const lo = sumLow(r0, r1, r2, r3, near, far);
  const hi = sumHigh(r0, r1, r2, r3, near, far);
  // 14 bits of weight and 6 of fraction; the half that rounds is in the rows already.
  return i16x8.narrow_i32x4_s(i32x4.shr_s(lo, 20), i32x4.shr_s(hi, 20));
}

// @ts-expect-error: decorator
@inline
function sumLow(r0: usize, r1: usize, r2: usize, r3: usize, near: v128, far: v128): v128 {
  return i32x4.add(
    i32x4.dot_i16x8_s(zipLow(v128.load(r0), v128.load(r1)), near),
    i32x4.dot_i16x8_s(zipLow(v128.load(r2), v128.load(r3)), far),
  );
}

// @ts-expect-error: decorator
@inline
function sumHigh(r0: usize, r1: usize, r2: usize, r3: usize, near: v128, far: v128): v128 {
  return i32x4.add(
    i32x4.dot_i16x8_s(zipHigh(v128.load(r0), v128.load(r1)), near),
    i32x4.dot_i16x8_s(zipHigh(v128.load(r2), v128.load(r3)), far),
  );
}

// @ts-expect-error: decorator
@inline
function sixteenBytes(r0: usize, r1: usize, r2: usize, r3: usize, near: v128, far: v128): v128 {
  const a = v128.load(r0);
  const b = v128.load(r1);
  const c = v128.load(r2);
  const d = v128.load(r3);
  return i8x16.narrow_i16x8_u(
    eightBytes(zipBytesLow(a, b), zipBytesLow(c, d), near, far),
    eightBytes(zipBytesHigh(a, b), zipBytesHigh(c, d), near, far),
  );
}

// @ts-expect-error: decorator
@inline
function eightBytes(upper: v128, lower: v128, near: v128, far: v128): v128 {
  const lo = i32x4.add(
    i32x4.dot_i16x8_s(i16x8.extend_low_i8x16_u(upper), near),
    i32x4.dot_i16x8_s(i16x8.extend_low_i8x16_u(lower), far),
  );
  const hi = i32x4.add(
    i32x4.dot_i16x8_s(i16x8.extend_high_i8x16_u(upper), near),
    i32x4.dot_i16x8_s(i16x8.extend_high_i8x16_u(lower), far),
  );
  return roundSums(lo, hi);
}

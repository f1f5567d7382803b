/**
 * The vertical filter: four rows of int16, as the horizontal filter writes them, to one row. As bytes, which is where
 * values are clamped, or as int16 that are not clamped, for layers: alpha and colour must overshoot together.
 */

import { OFFSET } from "./horizontal";
import { scale } from "./relaxed";
import { storeHead } from "./store-head";
import { zipBytesHigh, zipBytesLow, zipHigh, zipLow } from "./zip";

/**
 * Mixes the rows at r0..r3 into `count` bytes at `out`. `T` is what rows hold: int16 as the horizontal filter writes
 * them, or u8, source bytes that need none. Reads the rows in whole groups of 16 columns.
 *
 * Each product is rounded, to 6 fraction bits or 7, which is 30 dB or more below the rounding to whole values in the
 * end: one multiplication for eight columns, where exact sums take two and as many interleavings.
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
  const w0 = i16x8.splat(<i16>w01);
  const w1 = i16x8.splat(<i16>(w01 >> 16));
  const w2 = i16x8.splat(<i16>w23);
  const w3 = i16x8.splat(<i16>(w23 >> 16));
  const group = 16 * sizeof<T>();
  const end = out + <usize>(count & ~15);
  while (out < end) {
    v128.store(out, sixteen<T>(r0, r1, r2, r3, w0, w1, w2, w3));
    out += 16;
    r0 += group;
    r1 += group;
    r2 += group;
    r3 += group;
  }
  if (count & 15) storeHead(out, sixteen<T>(r0, r1, r2, r3, w0, w1, w2, w3), count & 15);
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
  const shift = 21 - WIDE_BITS;
  // Takes the offset out again that is in every row, by what the weights make of it, and rounds here.
  const weights = <i32>(<i16>w01) + (w01 >> 16) + <i32>(<i16>w23) + (w23 >> 16);
  const round = i32x4.splat((1 << (shift - 1)) - <i32>OFFSET * weights);
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
function sixteen<T>(
  r0: usize,
  r1: usize,
  r2: usize,
  r3: usize,
  w0: v128,
  w1: v128,
  w2: v128,
  w3: v128,
): v128 {
  if (sizeof<T>() === 1) return sixteenBytes(r0, r1, r2, r3, w0, w1, w2, w3);
  const lo = sum(v128.load(r0), v128.load(r1), v128.load(r2), v128.load(r3), w0, w1, w2, w3);
  const hi = sum(v128.load(r0, 16), v128.load(r1, 16), v128.load(r2, 16), v128.load(r3, 16), w0, w1, w2, w3);
  // 6 fraction bits are left; the half that rounds is in the rows already.
  return bytesOf(i16x8.shr_s(lo, 6), i16x8.shr_s(hi, 6));
}

/** Bytes less 128 are signed, and become int16 by a zero byte below. */
// @ts-expect-error: decorator
@inline
function sixteenBytes(
  r0: usize,
  r1: usize,
  r2: usize,
  r3: usize,
  w0: v128,
  w1: v128,
  w2: v128,
  w3: v128,
): v128 {
  const middle = i8x16.splat(-128);
  const none = i8x16.splat(0);
  const half = i16x8.splat(64);
  const a = v128.xor(v128.load(r0), middle);
  const b = v128.xor(v128.load(r1), middle);
  const c = v128.xor(v128.load(r2), middle);
  const d = v128.xor(v128.load(r3), middle);
  const lo = sum(
    zipBytesLow(none, a),
    zipBytesLow(none, b),
    zipBytesLow(none, c),
    zipBytesLow(none, d),
    w0,
    w1,
    w2,
    w3,
  );
  const hi = sum(
    zipBytesHigh(none, a),
    zipBytesHigh(none, b),
    zipBytesHigh(none, c),
    zipBytesHigh(none, d),
    w0,
    w1,
    w2,
    w3,
  );
  return bytesOf(i16x8.shr_s(i16x8.add(lo, half), 7), i16x8.shr_s(i16x8.add(hi, half), 7));
}

/** Sixteen samples less 128 as bytes, clamped. */
// @ts-expect-error: decorator
@inline
function bytesOf(lo: v128, hi: v128): v128 {
  return v128.xor(i8x16.narrow_i16x8_s(lo, hi), i8x16.splat(-128));
}

// @ts-expect-error: decorator
@inline
function sum(a: v128, b: v128, c: v128, d: v128, w0: v128, w1: v128, w2: v128, w3: v128): v128 {
  return i16x8.add(i16x8.add(scale(a, w0), scale(b, w1)), i16x8.add(scale(c, w2), scale(d, w3)));
}

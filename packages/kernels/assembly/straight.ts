/**
 * Samples that lie on whole pixels along one axis, as in a pan, which moves along the other: what the filters would
 * give, without filtering along that axis.
 */

import { HALF } from "./horizontal";
import { storeHead } from "./store-head";
import { roundSums } from "./weights";

/** Whether columns `start + i * step` are so near to whole ones of `length` that every weight rounds to 0 or 1. */
export function isStraight(start: f64, step: f64, count: i32, length: i32): bool {
  const first = nearest(start);
  return (
    Math.abs(step - 1.0) < 1e-9 &&
    Math.abs(start - first) < 1e-7 &&
    first >= 0.0 &&
    first + <f64>count <= <f64>length
  );
}

/**
 * Whether columns `start + i * step` are a pixel apart, so that all have the same weights, and no tap of theirs lies
 * outside `length` columns.
 */
export function isSlide(start: f64, step: f64, count: i32, length: i32): bool {
  const first = floor(start) - 1.0;
  return Math.abs(step - 1.0) < 1e-9 && first >= 0.0 && first + <f64>count + 3.0 <= <f64>length;
}

/**
 * Filters a row of bytes, whose first tap is at `row`, with the same weights for all columns, packed as in `weights`,
 * and rounds it to `count` bytes: what both filters give where one tap of the vertical one weighs all.
 */
export function slideRow(out: usize, count: i32, row: usize, near: i32, far: i32): void {
  const w01 = i32x4.splat(near);
  const w23 = i32x4.splat(far);
  const end = out + <usize>(count & ~15);
  for (; out < end; out += 16, row += 16) v128.store(out, slide(row, w01, w23));
  if (count & 15) storeHead(out, slide(row, w01, w23), count & 15);
}

// @ts-expect-error: decorator
@inline
function slide(row: usize, w01: v128, w23: v128): v128 {
  return i8x16.narrow_i16x8_u(slideEight(v128.load(row), w01, w23), slideEight(v128.load(row, 8), w01, w23));
}

// @ts-expect-error: decorator
@inline
function slideEight(taps: v128, w01: v128, w23: v128): v128 {
  const lo = i32x4.add(
    i32x4.dot_i16x8_s(i8x16.swizzle(taps, i8x16(0, -1, 1, -1, 1, -1, 2, -1, 2, -1, 3, -1, 3, -1, 4, -1)), w01),
    i32x4.dot_i16x8_s(i8x16.swizzle(taps, i8x16(2, -1, 3, -1, 3, -1, 4, -1, 4, -1, 5, -1, 5, -1, 6, -1)), w23),
  );
  const hi = i32x4.add(
    i32x4.dot_i16x8_s(i8x16.swizzle(taps, i8x16(4, -1, 5, -1, 5, -1, 6, -1, 6, -1, 7, -1, 7, -1, 8, -1)), w01),
    i32x4.dot_i16x8_s(i8x16.swizzle(taps, i8x16(6, -1, 7, -1, 7, -1, 8, -1, 8, -1, 9, -1, 9, -1, 10, -1)), w23),
  );
  return roundSums(lo, hi);
}

/** A row of bytes as the horizontal filter would write it: int16 with 6 fraction bits, in whole groups of 16. */
export function widenRow(out: usize, count: i32, row: usize): void {
  const half = i16x8.splat(HALF);
  const end = row + <usize>count;
  for (; row < end; row += 16, out += 32) {
    const samples = v128.load(row);
    v128.store(out, i16x8.add(i16x8.shl(i16x8.extend_low_i8x16_u(samples), 6), half));
    v128.store(out, i16x8.add(i16x8.shl(i16x8.extend_high_i8x16_u(samples), 6), half), 16);
  }
}

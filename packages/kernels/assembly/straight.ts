/**
 * Samples that lie on whole pixels along one axis, as in a pan, which moves along the other: what the filters would
 * give, without filtering. A pan at 1080p takes 0.7 to 0.9 ms instead of 1.3.
 */

import { HALF } from "./horizontal";
import { storeHead } from "./store-head";

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

/** A row as the horizontal filter wrote it as `count` bytes: what the vertical filter gives where one tap weighs all. */
export function roundRow(out: usize, count: i32, row: usize): void {
  const end = out + <usize>(count & ~15);
  for (; out < end; out += 16, row += 32) v128.store(out, sixteen(row));
  if (count & 15) storeHead(out, sixteen(row), count & 15);
}

// @ts-expect-error: decorator
@inline
function sixteen(row: usize): v128 {
  return i8x16.narrow_i16x8_u(i16x8.shr_s(v128.load(row), 6), i16x8.shr_s(v128.load(row, 16), 6));
}

/**
 * Samples that lie on whole pixels along one axis, as in a pan, which moves along the other: what the filters would
 * give, without filtering along that axis.
 */

import { OFFSET } from "./horizontal";

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

/** A row of bytes as the horizontal filter would write it: in whole groups of 16. */
export function widenRow(out: usize, count: i32, row: usize): void {
  const offset = i16x8.splat(OFFSET);
  const end = row + <usize>count;
  for (; row < end; row += 16, out += 32) {
    const samples = v128.load(row);
    v128.store(out, i16x8.add(i16x8.shl(i16x8.extend_low_i8x16_u(samples), 7), offset));
    v128.store(out, i16x8.add(i16x8.shl(i16x8.extend_high_i8x16_u(samples), 7), offset), 16);
  }
}

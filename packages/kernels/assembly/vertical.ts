/** The vertical filter: four rows of int16 to one row of bytes. Here, and only here, values are clamped. */

import { storeHead } from './store-head';
import { zipHigh, zipLow } from './zip';

/** Mixes the rows at r0..r3 into `count` bytes at `out`. Reads the rows in whole groups of 16 columns. */
export function mixRows(
  out: usize, count: i32, r0: usize, r1: usize, r2: usize, r3: usize, w01: i32, w23: i32,
): void {
  const near = i32x4.splat(w01);
  const far = i32x4.splat(w23);
  const end = out + <usize>(count & ~15);
  while (out < end) {
    v128.store(out, sixteen(r0, r1, r2, r3, near, far));
    out += 16;
    r0 += 32;
    r1 += 32;
    r2 += 32;
    r3 += 32;
  }
  if (count & 15) storeHead(out, sixteen(r0, r1, r2, r3, near, far), count & 15);
}

// @ts-ignore: decorator
@inline
function sixteen(r0: usize, r1: usize, r2: usize, r3: usize, near: v128, far: v128): v128 {
  return i8x16.narrow_i16x8_u(
    eight(r0, r1, r2, r3, near, far),
    eight(r0 + 16, r1 + 16, r2 + 16, r3 + 16, near, far),
  );
}

// @ts-ignore: decorator
@inline
function eight(r0: usize, r1: usize, r2: usize, r3: usize, near: v128, far: v128): v128 {
  const a = v128.load(r0);
  const b = v128.load(r1);
  const c = v128.load(r2);
  const d = v128.load(r3);
  const lo = i32x4.add(i32x4.dot_i16x8_s(zipLow(a, b), near), i32x4.dot_i16x8_s(zipLow(c, d), far));
  const hi = i32x4.add(i32x4.dot_i16x8_s(zipHigh(a, b), near), i32x4.dot_i16x8_s(zipHigh(c, d), far));
  // 14 bits of weight and 6 of fraction; the half that rounds is in the rows already.
  return i16x8.narrow_i32x4_s(i32x4.shr_s(lo, 20), i32x4.shr_s(hi, 20));
}

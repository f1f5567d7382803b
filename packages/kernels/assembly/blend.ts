/** Weighted blend of two frames. 14-bit weights: 8-bit ones would make long crossfades move in visible steps. */

import { storeHead } from "./store-head";

const SHIFT: i32 = 14;

/** out = a + (b - a) * weight / 16384 over `length` bytes; `out` may be `a` or `b`. */
export function blend(out: usize, a: usize, b: usize, length: i32, weight: i32): void {
  const weights = i32x4.splat((16384 - weight) | (weight << 16));
  const end = out + <usize>(length & ~15);
  while (out < end) {
    v128.store(out, sixteen(v128.load(a), v128.load(b), weights));
    out += 16;
    a += 16;
    b += 16;
  }
  if (length & 15) storeHead(out, sixteen(v128.load(a), v128.load(b), weights), length & 15);
}

// @ts-expect-error: decorator
@inline
function sixteen(a: v128, b: v128, weights: v128): v128 {
  const lo = i8x16.shuffle(a, b, 0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23);
  const hi = i8x16.shuffle(a, b, 8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31);
  return i8x16.narrow_i16x8_u(
    i16x8.narrow_i32x4_s(
      mix(i16x8.extend_low_i8x16_u(lo), weights),
      mix(i16x8.extend_high_i8x16_u(lo), weights),
    ),
    i16x8.narrow_i32x4_s(
      mix(i16x8.extend_low_i8x16_u(hi), weights),
      mix(i16x8.extend_high_i8x16_u(hi), weights),
    ),
  );
}

// @ts-expect-error: decorator
@inline
function mix(pairs: v128, weights: v128): v128 {
  const sum = i32x4.add(i32x4.dot_i16x8_s(pairs, weights), i32x4.splat(1 << (SHIFT - 1)));
  return i32x4.shr_s(sum, SHIFT);
}

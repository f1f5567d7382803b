/**
 * One colour through a stencil: out = source + (colour - source) * alpha * opacity. Where alpha is 0 nothing is
 * written, since most of an outline's or a glow's stencil is empty.
 */

import { scale } from "./relaxed";
import { storeHead } from "./store-head";

/** Bytes of a run: i32 row, first column, column after the last; columns are multiples of 16. */
const RUN: usize = 12;

/**
 * Lists where a stencil's rows are not empty, in groups of 16 columns, so that no frame has to look for it.
 * Returns the number of runs; with `out` 0 it only counts.
 */
export function listRuns(out: usize, alpha: usize, width: i32, height: i32): i32 {
  let runs = 0;
  for (let y = 0; y < height; y++) {
    const row = alpha + <usize>(y * width);
    let first = -1;
    for (let x = 0; x <= width + 15; x += 16) {
      const isSet = x < width && v128.any_true(v128.load(row + <usize>x));
      if (isSet && first < 0) first = x;
      if (isSet || first < 0) continue;
      if (out !== 0) {
        const run = out + <usize>runs * RUN;
        store<i32>(run, y);
        store<i32>(run, first, 4);
        store<i32>(run, x, 8);
      }
      runs++;
      first = -1;
    }
  }
  return runs;
}

/** Strides are in bytes; `alpha` has rows of `width` bytes. `opacity` is 0..32767, where 32767 stands for 1. */
export function mixStencil(
  out: usize,
  outStride: i32,
  source: usize,
  sourceStride: i32,
  width: i32,
  alpha: usize,
  runs: usize,
  count: i32,
  value: i32,
  opacity: i32,
): void {
  const shown = i16x8.splat(<i16>opacity);
  const colour = i16x8.splat(<i16>value);
  const end = runs + <usize>count * RUN;
  for (; runs < end; runs += RUN) {
    const y = load<i32>(runs);
    const last = load<i32>(runs, 8);
    const to = out + <usize>(y * outStride);
    const from = source + <usize>(y * sourceStride);
    const alphas = alpha + <usize>(y * width);
    for (let x = load<i32>(runs, 4); x < last; x += 16) {
      const a = v128.load(alphas + <usize>x);
      const under = v128.load(from + <usize>x);
      const mixed = i8x16.narrow_i16x8_u(
        eight(i16x8.extend_low_i8x16_u(under), i16x8.extend_low_i8x16_u(a), colour, shown),
        eight(i16x8.extend_high_i8x16_u(under), i16x8.extend_high_i8x16_u(a), colour, shown),
      );
      if (x + 16 <= width) v128.store(to + <usize>x, mixed);
      else storeHead(to + <usize>x, mixed, width - x);
    }
  }
}

/** The difference with 7 fraction bits, times the weight in 15 bits: exact where none or all of the colour shows. */
// @ts-expect-error: decorator
@inline
function eight(under: v128, alpha: v128, colour: v128, shown: v128): v128 {
  // 255 becomes 32767.
  const weight = scale(i16x8.add(i16x8.shl(alpha, 7), i16x8.shr_u(alpha, 1)), shown);
  const change = scale(i16x8.shl(i16x8.sub(colour, under), 7), weight);
  return i16x8.add(under, i16x8.shr_s(i16x8.add(change, i16x8.splat(64)), 7));
}

/** Two rows of `width` alphas as ceil(width / 2) at the places of chroma: 1-2-1 across columns, 1-1 across rows. */
export function halveAlpha(out: usize, r0: usize, r1: usize, width: i32): void {
  for (let x = 0; x < width; x += 2, out++) {
    const before = <usize>max(0, x - 1);
    const here = <usize>x;
    const after = <usize>min(width - 1, x + 1);
    const sum =
      <u32>load<u8>(r0 + before) +
      <u32>load<u8>(r1 + before) +
      2 * (<u32>load<u8>(r0 + here) + <u32>load<u8>(r1 + here)) +
      <u32>load<u8>(r0 + after) +
      <u32>load<u8>(r1 + after);
    store<u8>(out, (sum + 4) >> 3);
  }
}

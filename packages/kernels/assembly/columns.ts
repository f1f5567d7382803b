/**
 * The table of the horizontal filter: for each output column, which source bytes it reads and with which
 * weights. Built once for a call, used for every row.
 *
 * One entry serves eight output columns and is ENTRY bytes long:
 *
 *     0    i32        offset in the source row of the 16 bytes that columns 0-3 (or all eight) are picked from
 *     4    i32        the same for columns 4-7
 *     16   4 x 16 B   swizzle indices: taps 0,1 of columns 0-3; of 4-7; taps 2,3 of columns 0-3; of 4-7
 *     80   4 x 16 B   weights in the same order, signed 16 bit
 *
 * An index is the low byte of a 16-bit lane; the high byte is 0x80, which swizzle turns into zero, so that one
 * swizzle both gathers and widens. Every tap has an index of its own, clamped to the source by itself: edges
 * are exact without padding the picture.
 */

import { clearOutside, far, near, weigh } from "./weights";

export const ENTRY: usize = 144;
const INDICES: usize = 16;
const WEIGHTS: usize = 80;

/** Up to this step, eight output columns with four taps each fit in 16 source bytes: 7 steps and 4 taps. */
export const NARROW_STEP: f64 = 12.0 / 7.0;
/** Up to this step, four output columns do. Beyond it the table isn't used (see `horizontal-wide`). */
export const MEDIUM_STEP: f64 = 4.0;

/**
 * Fills the table for `count` output columns at positions `start + i * step`, in source columns, where 0 is the
 * centre of the first. Taps outside the `length` source columns repeat the edge, or weigh nothing if `clear`.
 * The last entry is always filled to eight columns.
 */
export function buildColumns(
  table: usize,
  count: i32,
  start: f64,
  step: f64,
  length: i32,
  clear: bool,
): void {
  if (step > MEDIUM_STEP) return;
  const group = step <= NARROW_STEP ? 8 : 4;
  const lastBase = max(0, length - 16);
  const padded = (count + 7) & ~7;
  let base = 0;
  for (let i = 0; i < padded; i++) {
    const position = start + <f64>i * step;
    const whole = floor(position);
    weigh(position - whole);
    const first = firstTap(whole, length);
    if (clear) clearOutside(first, length);

    const entry = table + <usize>(i >> 3) * ENTRY;
    if (i % group === 0) {
      base = min(lastBase, max(0, first));
      if (i & 4) store<i32>(entry, base, 4);
      else store<i32>(entry, base);
    }
    const lane = entry + ((<usize>(i & 7)) << 2);
    store<u32>(lane, pick(first, length, base) | (pick(first + 1, length, base) << 16), INDICES);
    store<u32>(lane, pick(first + 2, length, base) | (pick(first + 3, length, base) << 16), INDICES + 32);
    store<i32>(lane, near, WEIGHTS);
    store<i32>(lane, far, WEIGHTS + 32);
  }
}

/** Tap 0 of a position whose whole part is `whole`. Far outside every tap is the edge; the bound keeps the
 * conversion to an integer defined. */
export function firstTap(whole: f64, length: i32): i32 {
  return <i32>max(-8.0, min(<f64>length + 8.0, whole)) - 1;
}

// @ts-expect-error: decorator
@inline
function pick(column: i32, length: i32, base: i32): u32 {
  return <u32>(min(length - 1, max(0, column)) - base) | 0x8000;
}

/**
 * The table of the vertical filter: for each output row its four source rows and their weights.
 *
 * One entry is ROW bytes: i32 the first of four consecutive source rows (it may lie outside the source; whoever
 * reads it clamps), i32 weights of taps 0 and 1, i32 weights of taps 2 and 3, packed as in `weights`.
 */

import { firstTap } from "./columns";
import { clearOutside, far, near, weigh } from "./weights";

export const ROW: usize = 12;

/** Fills the table for `count` output rows at positions `start + i * step`; the rest as in `buildColumns`. */
export function buildRows(table: usize, count: i32, start: f64, step: f64, length: i32, clear: bool): void {
  for (let i = 0; i < count; i++) {
    const position = start + <f64>i * step;
    const whole = floor(position);
    weigh(position - whole);
    const first = firstTap(whole, length);
    if (clear) clearOutside(first, length);
    const entry = table + <usize>i * ROW;
    store<i32>(entry, first);
    store<i32>(entry, near, 4);
    store<i32>(entry, far, 8);
  }
}

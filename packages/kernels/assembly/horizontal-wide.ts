/**
 * The horizontal filter for steps beyond 4, where four columns no longer fit in one 16-byte load. Such a step
 * skips most of the source, so the picture should have been scaled down before; this is for being right, not
 * fast.
 */

import { firstTap } from "./columns";
import { OFFSET } from "./horizontal";
import { clearOutside, far, near, weigh } from "./weights";

/** Filters one source row into `count` int16 as `horizontal` does. Arguments as in `buildColumns`. */
export function filterWide(
  out: usize,
  count: i32,
  source: usize,
  start: f64,
  step: f64,
  length: i32,
  clear: bool,
): void {
  for (let i = 0; i < count; i++) {
    const position = start + <f64>i * step;
    const whole = floor(position);
    weigh(position - whole);
    const first = firstTap(whole, length);
    if (clear) clearOutside(first, length);
    const sum =
      read(source, first, length) * <i32>(<i16>near) +
      read(source, first + 1, length) * (near >> 16) +
      read(source, first + 2, length) * <i32>(<i16>far) +
      read(source, first + 3, length) * (far >> 16);
    store<i16>(out + ((<usize>i) << 1), <i16>((sum >> 7) + <i32>OFFSET));
  }
}

// @ts-expect-error: decorator
@inline
function read(source: usize, column: i32, length: i32): i32 {
  return <i32>load<u8>(source + <usize>min(length - 1, max(0, column)));
}

/** Softens along rows, as the narrow band of an analogue signal does: each sample gives way to two at a distance. */

import { storeHead } from "./store-head";

/**
 * plane += (mean of the samples `distance` (1..16) to the left and right - plane) * weight / 128. Edges are repeated.
 * `line` is scratch of `width` + 48 bytes.
 */
export function softenRows(
  plane: usize,
  stride: i32,
  width: i32,
  height: i32,
  distance: i32,
  weight: i32,
  line: usize,
): void {
  const part = i16x8.splat(<i16>weight);
  const start = line + 16;
  for (let y = 0; y < height; y++) {
    const row = plane + <usize>(y * stride);
    memory.copy(start, row, <usize>width);
    memory.fill(line, load<u8>(row), 16);
    memory.fill(start + <usize>width, load<u8>(row + <usize>(width - 1)), 32);
    for (let x = 0; x < width; x += 16) {
      const from = start + <usize>x;
      const mean = i8x16.avgr_u(v128.load(from - <usize>distance), v128.load(from + <usize>distance));
      const here = v128.load(from);
      const soft = i8x16.narrow_i16x8_u(
        eight(i16x8.extend_low_i8x16_u(here), i16x8.extend_low_i8x16_u(mean), part),
        eight(i16x8.extend_high_i8x16_u(here), i16x8.extend_high_i8x16_u(mean), part),
      );
      const to = row + <usize>x;
      if (x + 16 <= width) v128.store(to, soft);
      else storeHead(to, soft, width - x);
    }
  }
}

// @ts-expect-error: decorator
@inline
function eight(here: v128, mean: v128, part: v128): v128 {
  const toward = i16x8.mul(i16x8.sub(mean, here), part);
  return i16x8.add(here, i16x8.shr_s(i16x8.add(toward, i16x8.splat(64)), 7));
}

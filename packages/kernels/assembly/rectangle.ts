/** Rectangles of a plane: copied, or filled with one value. */

/** Copies `height` rows of `width` bytes. Planes may be the same only if the rectangles don't overlap. */
export function copyRows(
  out: usize,
  outStride: i32,
  source: usize,
  sourceStride: i32,
  width: i32,
  height: i32,
): void {
  for (let y = 0; y < height; y++) {
    memory.copy(out + <usize>(y * outStride), source + <usize>(y * sourceStride), <usize>width);
  }
}

export function fillRows(plane: usize, stride: i32, width: i32, height: i32, value: i32): void {
  for (let y = 0; y < height; y++) memory.fill(plane + <usize>(y * stride), <u8>value, <usize>width);
}

/**
 * Replaces every sample by its entry in a table of 256 bytes: grades. Scalar on purpose: sixteen swizzles, one
 * for each sixteenth of the table, are no faster than a load for each sample.
 */
export function lookUp(plane: usize, stride: i32, width: i32, height: i32, table: usize): void {
  for (let y = 0; y < height; y++) {
    let at = plane + <usize>(y * stride);
    const end = at + <usize>width;
    const quads = at + <usize>(width & ~3);
    for (; at < quads; at += 4) {
      store<u8>(at, load<u8>(table + <usize>load<u8>(at)));
      store<u8>(at, load<u8>(table + <usize>load<u8>(at, 1)), 1);
      store<u8>(at, load<u8>(table + <usize>load<u8>(at, 2)), 2);
      store<u8>(at, load<u8>(table + <usize>load<u8>(at, 3)), 3);
    }
    for (; at < end; at++) store<u8>(at, load<u8>(table + <usize>load<u8>(at)));
  }
}

/**
 * Packed masks: one bit a pixel, most significant bit first, no padding between rows (`numpy.packbits` of the
 * flattened mask), so a mask is one run of pixels here and its width does not matter.
 */

/** Expands ceil(count / 16) * 16 pixels from `bits` to bytes 0 or 255. */
export function expandBits(out: usize, bits: usize, count: i32): void {
  const place = i8x16(-128, 64, 32, 16, 8, 4, 2, 1, -128, 64, 32, 16, 8, 4, 2, 1);
  const spread = i8x16(0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1);
  for (let i = 0; i < count; i += 16) {
    const pair = v128.load16_splat(bits + (<usize>i >> 3));
    const held = v128.and(i8x16.swizzle(pair, spread), place);
    v128.store(out + <usize>i, i8x16.eq(held, place));
  }
}

/** Packs ceil(count / 16) * 16 bytes; every byte but 0 counts as set. */
export function packBits(out: usize, pixels: usize, count: i32): void {
  const reverse = i8x16(7, 6, 5, 4, 3, 2, 1, 0, 15, 14, 13, 12, 11, 10, 9, 8);
  for (let i = 0; i < count; i += 16) {
    const set = i8x16.ne(v128.load(pixels + <usize>i), i8x16.splat(0));
    store<u16>(out + (<usize>i >> 3), <u16>i8x16.bitmask(i8x16.swizzle(set, reverse)));
  }
}

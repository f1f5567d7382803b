/**
 * A colour grade of RGB pixels in place: each channel through its table, then saturation about luma, then what is
 * added to each channel by luma. A pixel at a time, its channels side by side: tables of 256 entries can't be looked up
 * in vectors.
 */

/** An entry of a table: four int32. */
const ENTRY_SHIFT: i32 = 4;
const TABLE: usize = 256 << ENTRY_SHIFT;

/**
 * `tables` holds 256 entries each for red, green and blue, whose sum is a pixel's three values and its luma times
 * 65536, then 256 entries that are added by luma; `saturation` is in 1/256. One byte more than the pixels is read and
 * written.
 */
export function gradePixels(pixels: usize, count: i32, tables: usize, saturation: i32): void {
  const strength = i32x4.splat(saturation);
  const end = pixels + <usize>(count * 3);
  let next = load<u32>(pixels);
  for (; pixels < end; pixels += 3) {
    const red = tables + entry(next);
    const green = tables + entry(next >> 8);
    const blue = tables + entry(next >> 16);
    const sum = i32x4.add(i32x4.add(v128.load(red), v128.load(green, TABLE)), v128.load(blue, 2 * TABLE));
    const luma = i32x4.extract_lane(sum, 3) >> 16;
    const grey = i32x4.splat(luma);
    const tone = v128.load(tables + entry(min(255, max(0, luma))), 3 * TABLE);
    const colour = i32x4.shr_s(i32x4.mul(i32x4.sub(sum, grey), strength), 8);
    const words = i16x8.narrow_i32x4_s(i32x4.add(i32x4.add(grey, colour), tone), tone);
    // The fourth byte is the next pixel's first, so that one is read before.
    next = load<u32>(pixels, 3);
    v128.store32_lane(pixels, i8x16.narrow_i16x8_u(words, words), 0);
  }
}

// @ts-expect-error: decorator
@inline
function entry(value: u32): usize {
  return <usize>(value & 255) << ENTRY_SHIFT;
}

/**
 * A colour grade of RGB pixels in place: each channel through its table, then saturation about luma, then what is
 * added to each channel by luma. Scalar: a picture is graded once, and tables of 256 entries can't be looked up in
 * vectors.
 */

/** BT.709 luma weights, in 1/65536. */
const RED: i32 = 13933;
const GREEN: i32 = 46871;
const BLUE: i32 = 4732;

/**
 * `tables` holds 256 int16 for red, green and blue, then 256 int16 each that are added by luma; `saturation` is in
 * 1/256.
 */
export function gradePixels(pixels: usize, count: i32, tables: usize, saturation: i32): void {
  const end = pixels + <usize>(count * 3);
  for (; pixels < end; pixels += 3) {
    const r = <i32>load<i16>(tables + ((<usize>load<u8>(pixels)) << 1));
    const g = <i32>load<i16>(tables + ((<usize>load<u8>(pixels, 1)) << 1), 512);
    const b = <i32>load<i16>(tables + ((<usize>load<u8>(pixels, 2)) << 1), 1024);
    const luma = (r * RED + g * GREEN + b * BLUE) >> 16;
    const tone = tables + ((<usize>byte(luma)) << 1);
    store<u8>(pixels, byte(luma + (((r - luma) * saturation) >> 8) + <i32>load<i16>(tone, 1536)));
    store<u8>(pixels, byte(luma + (((g - luma) * saturation) >> 8) + <i32>load<i16>(tone, 2048)), 1);
    store<u8>(pixels, byte(luma + (((b - luma) * saturation) >> 8) + <i32>load<i16>(tone, 2560)), 2);
  }
}

// @ts-expect-error: decorator
@inline
function byte(value: i32): i32 {
  return min(255, max(0, value));
}

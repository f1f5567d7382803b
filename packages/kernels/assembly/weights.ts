/**
 * Catmull-Rom weights (Keys 1981, a = -0.5) in 14-bit fixed point: 16384 is 1.0.
 *
 * The four weights are rounded one by one; what rounding leaves over goes to the larger of the two middle
 * taps, so that they always add up to exactly 16384 and a flat area keeps its value.
 */

const ONE: i32 = 16384;

/** Weights of taps 0 and 1 after `weigh`, as two signed 16-bit lanes, tap 0 in the low half. */
export let near: i32 = 0;
/** Weights of taps 2 and 3, packed the same way. */
export let far: i32 = 0;

/** Sets `near` and `far` for a position `fraction` (0 <= fraction < 1) past tap 1. */
export function weigh(fraction: f64): void {
  const f = fraction;
  const w0 = quantize(((1.0 - 0.5 * f) * f - 0.5) * f);
  let w1 = quantize((1.5 * f - 2.5) * f * f + 1.0);
  let w2 = quantize(((2.0 - 1.5 * f) * f + 0.5) * f);
  const w3 = quantize((0.5 * f - 0.5) * f * f);
  const left = ONE - w0 - w1 - w2 - w3;
  if (w1 >= w2) w1 += left;
  else w2 += left;
  near = (w0 & 0xffff) | (w1 << 16);
  far = (w2 & 0xffff) | (w3 << 16);
}

/** Takes away the weight of taps that lie outside `length` samples when tap 0 reads sample `first`. */
export function clearOutside(first: i32, length: i32): void {
  if (<u32>first >= <u32>length) near &= 0xffff0000;
  if (<u32>(first + 1) >= <u32>length) near &= 0x0000ffff;
  if (<u32>(first + 2) >= <u32>length) far &= 0xffff0000;
  if (<u32>(first + 3) >= <u32>length) far &= 0x0000ffff;
}

/** Which of the two middle taps weighs all, 1 or 2; 0 where neither does. */
export function onlyTap(w01: i32, w23: i32): i32 {
  if (w01 === ONE << 16 && w23 === 0) return 1;
  return w01 === 0 && w23 === ONE ? 2 : 0;
}

// @ts-expect-error: decorator
@inline
function quantize(weight: f64): i32 {
  return <i32>nearest(weight * <f64>ONE);
}

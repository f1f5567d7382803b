/**
 * Two instructions that x86 and Arm have, and that WebAssembly knows since relaxed SIMD. The kernels are built twice,
 * with them and with what plain SIMD spells in several. For what is passed here both give the same bits: relaxed SIMD
 * leaves open what becomes of an index from 16 to 127, and of -32768 times itself.
 */

/** Picks a byte for each index, of 16: where the index is 128 or more, 0. */
// @ts-expect-error: decorator
@inline
export function pick(bytes: v128, indices: v128): v128 {
  return ASC_FEATURE_RELAXED_SIMD
    ? i8x16.relaxed_swizzle(bytes, indices)
    : i8x16.swizzle(bytes, indices);
}

/** Products of int16, over 2^15, rounded. */
// @ts-expect-error: decorator
@inline
export function scale(samples: v128, weight: v128): v128 {
  return ASC_FEATURE_RELAXED_SIMD
    ? i16x8.relaxed_q15mulr_s(samples, weight)
    : i16x8.q15mulr_sat_s(samples, weight);
}

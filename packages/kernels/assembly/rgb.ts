/**
 * RGB to planar Y'CbCr 4:2:0, BT.709, limited range, two rows at a time.
 *
 * Chroma is sited left (MPEG-2, H.264 default): on even luma columns, between two rows. It is therefore
 * filtered 1-2-1 across columns and 1-1 across rows, edges repeated.
 *
 * A fourth channel is alpha, and the colours are premultiplied by it. The constant offsets (16, 128) are then
 * weights of the alpha channel, which for RGB without alpha is 255 everywhere: one matrix serves both.
 */

import { storeHead } from "./store-head";

/** Coefficients in 15 bits: ITU-R BT.709-6 table 3 times 219/255 (luma) or 224/255 (chroma). */
const Y_RG: i32 = 5983 | (20127 << 16);
const Y_BA: i32 = 2032 | (2056 << 16);
const U_RG: i32 = (-3298 & 0xffff) | (-11094 << 16);
const U_BA: i32 = 14392 | (16448 << 16);
const V_RG: i32 = 14392 | (-13073 << 16);
const V_BA: i32 = (-1320 & 0xffff) | (16448 << 16);

/** Multiplies R, G and B of `count` RGBA pixels by their alpha, in place, in groups of four. */
export function premultiply(pixels: usize, count: i32): void {
  const spread = i8x16(3, -1, 3, -1, 3, -1, -1, -1, 7, -1, 7, -1, 7, -1, -1, -1);
  const keepAlpha = i16x8(0, 0, 0, 255, 0, 0, 0, 255);
  const end = pixels + ((<usize>count) << 2);
  for (; pixels < end; pixels += 16) {
    const p = v128.load(pixels);
    const lo = v128.or(i8x16.swizzle(p, spread), keepAlpha);
    const hi = v128.or(i8x16.swizzle(i64x2.splat(i64x2.extract_lane(p, 1)), spread), keepAlpha);
    v128.store(
      pixels,
      i8x16.narrow_i16x8_u(
        by255(i16x8.mul(i16x8.extend_low_i8x16_u(p), lo)),
        by255(i16x8.mul(i16x8.extend_high_i8x16_u(p), hi)),
      ),
    );
  }
}

/** Rounded division by 255 of products of two bytes. */
// @ts-expect-error: decorator
@inline
function by255(product: v128): v128 {
  const t = i16x8.add(product, i16x8.splat(128));
  return i16x8.shr_u(i16x8.add(t, i16x8.shr_u(t, 8)), 8);
}

/**
 * Converts the rows at r0 and r1 (`channels` 3, or 4 premultiplied; the same row twice at the bottom of an odd
 * picture) to luma rows y0, y1, chroma rows u, v, and with four channels alpha rows a0, a1 and their chroma
 * sized ac. Reads up to 16 bytes past a row. `lines` is scratch for three rows of `width` + 32 int16.
 */
export function convertRowPair(
  r0: usize,
  r1: usize,
  channels: i32,
  width: i32,
  y0: usize,
  y1: usize,
  u: usize,
  v: usize,
  a0: usize,
  a1: usize,
  ac: usize,
  lines: usize,
): void {
  const pitch = (<usize>(width + 32)) << 1;
  const us = lines + 32;
  const vs = us + pitch;
  const as = vs + pitch;
  const four = channels === 4;
  const rg = four
    ? i8x16(0, -1, 1, -1, 4, -1, 5, -1, 8, -1, 9, -1, 12, -1, 13, -1)
    : i8x16(0, -1, 1, -1, 3, -1, 4, -1, 6, -1, 7, -1, 9, -1, 10, -1);
  const ba = four
    ? i8x16(2, -1, 3, -1, 6, -1, 7, -1, 10, -1, 11, -1, 14, -1, 15, -1)
    : i8x16(2, -1, -1, -1, 5, -1, -1, -1, 8, -1, -1, -1, 11, -1, -1, -1);
  const opaque = four ? i32x4.splat(0) : i32x4.splat(255 << 16);
  const half = (<usize>channels) << 2;
  for (let x = 0; x < width; x += 8) {
    const at = <usize>(x * channels);
    const p00 = v128.load(r0 + at);
    const p01 = v128.load(r0 + at + half);
    const p10 = v128.load(r1 + at);
    const p11 = v128.load(r1 + at + half);
    const rg00 = i8x16.swizzle(p00, rg);
    const rg01 = i8x16.swizzle(p01, rg);
    const rg10 = i8x16.swizzle(p10, rg);
    const rg11 = i8x16.swizzle(p11, rg);
    const ba00 = v128.or(i8x16.swizzle(p00, ba), opaque);
    const ba01 = v128.or(i8x16.swizzle(p01, ba), opaque);
    const ba10 = v128.or(i8x16.swizzle(p10, ba), opaque);
    const ba11 = v128.or(i8x16.swizzle(p11, ba), opaque);
    storeEight(y0 + <usize>x, luma(rg00, ba00), luma(rg01, ba01), width - x);
    storeEight(y1 + <usize>x, luma(rg10, ba10), luma(rg11, ba11), width - x);

    const rgSum0 = i16x8.add(rg00, rg10);
    const rgSum1 = i16x8.add(rg01, rg11);
    const baSum0 = i16x8.add(ba00, ba10);
    const baSum1 = i16x8.add(ba01, ba11);
    const to = (<usize>x) << 1;
    v128.store(us + to, chroma(rgSum0, baSum0, rgSum1, baSum1, U_RG, U_BA));
    v128.store(vs + to, chroma(rgSum0, baSum0, rgSum1, baSum1, V_RG, V_BA));
    if (four) {
      storeEight(a0 + <usize>x, i32x4.shr_u(ba00, 16), i32x4.shr_u(ba01, 16), width - x);
      storeEight(a1 + <usize>x, i32x4.shr_u(ba10, 16), i32x4.shr_u(ba11, 16), width - x);
      const sums = i16x8.narrow_i32x4_s(i32x4.shr_u(baSum0, 16), i32x4.shr_u(baSum1, 16));
      v128.store(as + to, i16x8.shl(sums, 5));
    }
  }
  halve(u, us, width);
  halve(v, vs, width);
  if (four) halve(ac, as, width);
}

// @ts-expect-error: decorator
@inline
function luma(rg: v128, ba: v128): v128 {
  const sum = i32x4.add(i32x4.dot_i16x8_s(rg, i32x4.splat(Y_RG)), i32x4.dot_i16x8_s(ba, i32x4.splat(Y_BA)));
  return i32x4.shr_s(i32x4.add(sum, i32x4.splat(1 << 14)), 15);
}

/** Mean of two rows with 6 fraction bits, eight columns. */
// @ts-expect-error: decorator
@inline
function chroma(rg0: v128, ba0: v128, rg1: v128, ba1: v128, wrg: i32, wba: i32): v128 {
  const round = i32x4.splat(1 << 9);
  const lo = i32x4.add(i32x4.dot_i16x8_s(rg0, i32x4.splat(wrg)), i32x4.dot_i16x8_s(ba0, i32x4.splat(wba)));
  const hi = i32x4.add(i32x4.dot_i16x8_s(rg1, i32x4.splat(wrg)), i32x4.dot_i16x8_s(ba1, i32x4.splat(wba)));
  return i16x8.narrow_i32x4_s(i32x4.shr_s(i32x4.add(lo, round), 10), i32x4.shr_s(i32x4.add(hi, round), 10));
}

// @ts-expect-error: decorator
@inline
function storeEight(out: usize, lo: v128, hi: v128, left: i32): void {
  const words = i16x8.narrow_i32x4_s(lo, hi);
  const bytes = i8x16.narrow_i16x8_u(words, words);
  if (left >= 8) v128.store64_lane(out, bytes, 0);
  else storeHead(out, bytes, left);
}

/** Filters a line of `width` int16 (6 fraction bits) 1-2-1 around its even columns to ceil(width / 2) bytes. */
function halve(out: usize, line: usize, width: i32): void {
  store<i16>(line - 2, load<i16>(line));
  if (width & 1) store<i16>(line + ((<usize>width) << 1), load<i16>(line + ((<usize>(width - 1)) << 1)));
  const count = (width + 1) >> 1;
  for (let i = 0; i < count; i += 8) {
    const at = line + ((<usize>i) << 2);
    storeEight(out + <usize>i, around(at), around(at + 16), count - i);
  }
}

// @ts-expect-error: decorator
@inline
function around(line: usize): v128 {
  const here = i32x4.dot_i16x8_s(v128.load(line), i32x4.splat(2 | (1 << 16)));
  const before = i32x4.dot_i16x8_s(v128.load(line - 4), i32x4.splat(1 << 16));
  return i32x4.shr_s(i32x4.add(i32x4.add(here, before), i32x4.splat(128)), 8);
}

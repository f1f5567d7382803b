/**
 * The horizontal filter: source rows of bytes to rows of int16 with 7 fraction bits, of samples less 128 (within
 * -20400..20400 for Catmull-Rom, so nothing clamps before the end).
 *
 * Rows are filtered four at a time because the table is 18 bytes a column, more than the pixels themselves:
 * four rows at a time draw a 1080p frame 3 % faster than two. Cutting the frame into strips, so that table and
 * ring stay in the first-level cache, was no gain (1.31 ms whole, 1.36 in four strips).
 */

import { ENTRY } from "./columns";
import { pick } from "./relaxed";

/** What is added to every sample: half a code value less 128. The vertical weights add up to one, so the half comes
 * through them unchanged and rounds the final shift without an instruction of its own. */
export const OFFSET: i16 = 64 - (128 << 7);

/** Filters rows at r0..r3 into four rows at `out`, `pitch` bytes apart; eight columns from one 16-byte load. */
export function filterNarrow(
  table: usize,
  groups: i32,
  out: usize,
  pitch: usize,
  r0: usize,
  r1: usize,
  r2: usize,
  r3: usize,
): void {
  const end = table + <usize>groups * ENTRY;
  for (; table < end; table += ENTRY) {
    const base = <usize>load<u32>(table);
    const i0 = v128.load(table, 16);
    const i1 = v128.load(table, 32);
    const i2 = v128.load(table, 48);
    const i3 = v128.load(table, 64);
    const w0 = v128.load(table, 80);
    const w1 = v128.load(table, 96);
    const w2 = v128.load(table, 112);
    const w3 = v128.load(table, 128);
    const a = v128.load(r0 + base);
    v128.store(out, eight(a, a, i0, i1, i2, i3, w0, w1, w2, w3));
    const b = v128.load(r1 + base);
    v128.store(out + pitch, eight(b, b, i0, i1, i2, i3, w0, w1, w2, w3));
    const c = v128.load(r2 + base);
    v128.store(out + 2 * pitch, eight(c, c, i0, i1, i2, i3, w0, w1, w2, w3));
    const d = v128.load(r3 + base);
    v128.store(out + 3 * pitch, eight(d, d, i0, i1, i2, i3, w0, w1, w2, w3));
    out += 16;
  }
}

/** The same for steps at which 16 source bytes hold only four columns: two loads for eight columns. */
export function filterMedium(
  table: usize,
  groups: i32,
  out: usize,
  pitch: usize,
  r0: usize,
  r1: usize,
  r2: usize,
  r3: usize,
): void {
  const end = table + <usize>groups * ENTRY;
  for (; table < end; table += ENTRY) {
    const left = <usize>load<u32>(table);
    const right = <usize>load<u32>(table, 4);
    const i0 = v128.load(table, 16);
    const i1 = v128.load(table, 32);
    const i2 = v128.load(table, 48);
    const i3 = v128.load(table, 64);
    const w0 = v128.load(table, 80);
    const w1 = v128.load(table, 96);
    const w2 = v128.load(table, 112);
    const w3 = v128.load(table, 128);
    const a = v128.load(r0 + left);
    v128.store(out, eight(a, v128.load(r0 + right), i0, i1, i2, i3, w0, w1, w2, w3));
    const b = v128.load(r1 + left);
    v128.store(out + pitch, eight(b, v128.load(r1 + right), i0, i1, i2, i3, w0, w1, w2, w3));
    const c = v128.load(r2 + left);
    v128.store(out + 2 * pitch, eight(c, v128.load(r2 + right), i0, i1, i2, i3, w0, w1, w2, w3));
    const d = v128.load(r3 + left);
    v128.store(out + 3 * pitch, eight(d, v128.load(r3 + right), i0, i1, i2, i3, w0, w1, w2, w3));
    out += 16;
  }
}

// @ts-expect-error: decorator
@inline
function eight(
  left: v128,
  right: v128,
  i0: v128,
  i1: v128,
  i2: v128,
  i3: v128,
  w0: v128,
  w1: v128,
  w2: v128,
  w3: v128,
): v128 {
  const lo = i32x4.add(
    i32x4.dot_i16x8_s(pick(left, i0), w0),
    i32x4.dot_i16x8_s(pick(left, i2), w2),
  );
  const hi = i32x4.add(
    i32x4.dot_i16x8_s(pick(right, i1), w1),
    i32x4.dot_i16x8_s(pick(right, i3), w3),
  );
  const offset = i32x4.splat((<i32>OFFSET) << 7);
  return i16x8.narrow_i32x4_s(
    i32x4.shr_s(i32x4.add(lo, offset), 7),
    i32x4.shr_s(i32x4.add(hi, offset), 7),
  );
}

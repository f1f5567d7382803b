/** Stores the first `count` bytes (0-15) of a vector, and nothing beyond: rows of a frame touch each other. */
export function storeHead(target: usize, vector: v128, count: i32): void {
  let v = vector;
  if (count & 8) {
    v128.store64_lane(target, v, 0);
    v = i64x2.splat(i64x2.extract_lane(v, 1));
    target += 8;
  }
  if (count & 4) {
    v128.store32_lane(target, v, 0);
    v = i64x2.shr_u(v, 32);
    target += 4;
  }
  if (count & 2) {
    v128.store16_lane(target, v, 0);
    v = i64x2.shr_u(v, 16);
    target += 2;
  }
  if (count & 1) v128.store8_lane(target, v, 0);
}

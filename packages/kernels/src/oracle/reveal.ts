/** A frame's order in floating point, plane after plane: asked for at chroma's places, luma bilinear between them. */
export function orderOracle(
  width: number,
  height: number,
  orderAt: (x: number, y: number) => number,
): Float64Array {
  const [columns, rows] = [width / 2, height / 2];
  const chroma = Float64Array.from({ length: columns * rows }, (_, i) =>
    Math.min(1, Math.max(0, orderAt(2 * (i % columns) + 0.5, 2 * Math.floor(i / columns) + 1))),
  );
  const at = (i: number, j: number) =>
    chroma[Math.min(rows - 1, Math.max(0, j)) * columns + Math.min(columns - 1, i)]!;
  const luma = Float64Array.from({ length: width * height }, (_, k) => {
    const [x, y] = [(k % width) / 2, (Math.floor(k / width) - 0.5) / 2];
    const [i, j] = [Math.floor(x), Math.floor(y)];
    const row = (line: number) => at(i, line) + (at(i + 1, line) - at(i, line)) * (x - i);
    return row(j) + (row(j + 1) - row(j)) * (y - j);
  });
  return Float64Array.of(...luma, ...chroma, ...chroma);
}

/** The definition of `reveal` in floating point. */
export function revealOracle(
  a: ArrayLike<number>,
  b: ArrayLike<number>,
  order: Float64Array,
  { level, softness, opacity }: { level: number; softness: number; opacity: number },
): Float64Array {
  return order.map((turn, i) => a[i]! + (b[i]! - a[i]!) * opacity * smooth((level - turn) / softness));
}

/** The definition of `band` in floating point. */
export function bandOracle(
  under: ArrayLike<number>,
  order: Float64Array,
  colour: readonly [number, number, number],
  {
    from,
    to,
    rise,
    fall,
    opacity,
  }: { from: number; to: number; rise: number; fall: number; opacity: number },
): Float64Array {
  const luma = (order.length * 2) / 3;
  const plane = (i: number) => (i < luma ? 0 : i < luma * 1.25 ? 1 : 2);
  return order.map((turn, i) => {
    const weight = Math.min(smooth((turn - from) / rise), smooth((to - turn) / fall));
    return under[i]! + (colour[plane(i)]! - under[i]!) * opacity * weight;
  });
}

function smooth(u: number): number {
  const held = Math.min(1, Math.max(0, u));
  return held * held * (3 - 2 * held);
}

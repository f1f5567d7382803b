import type { Axis } from "../sample.js";

/** Catmull-Rom weights of the four taps around a position `f` past the second. */
function weights(f: number): [number, number, number, number] {
  return [
    -0.5 * f ** 3 + f ** 2 - 0.5 * f,
    1.5 * f ** 3 - 2.5 * f ** 2 + 1,
    -1.5 * f ** 3 + 2 * f ** 2 + 0.5 * f,
    0.5 * f ** 3 - 0.5 * f ** 2,
  ];
}

/**
 * Samples a plane by its definition, in floating point: sixteen taps, not rounded, clamped to bytes
 * unless told otherwise.
 */
export function sampleOracle(
  plane: Uint8Array,
  size: { width: number; height: number },
  out: { width: number; height: number },
  x: Axis,
  y: Axis,
  outside: "edge" | "clear" = "edge",
  clamp = true,
): Float64Array {
  const read = (column: number, row: number): number => {
    const inside = column >= 0 && column < size.width && row >= 0 && row < size.height;
    if (!inside && outside === "clear") return 0;
    const i = Math.min(size.width - 1, Math.max(0, column));
    const j = Math.min(size.height - 1, Math.max(0, row));
    return plane[j * size.width + i] as number;
  };
  const result = new Float64Array(out.width * out.height);
  for (let j = 0; j < out.height; j++) {
    const py = y.start + j * y.step;
    const wy = weights(py - Math.floor(py));
    for (let i = 0; i < out.width; i++) {
      const px = x.start + i * x.step;
      const wx = weights(px - Math.floor(px));
      let sum = 0;
      for (let b = 0; b < 4; b++) {
        for (let a = 0; a < 4; a++) {
          sum += (wx[a] as number) * (wy[b] as number) * read(Math.floor(px) - 1 + a, Math.floor(py) - 1 + b);
        }
      }
      result[j * out.width + i] = clamp ? Math.min(255, Math.max(0, sum)) : sum;
    }
  }
  return result;
}

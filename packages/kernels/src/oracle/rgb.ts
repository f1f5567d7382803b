/** Planes of a picture in floating point, codes not rounded. */
export interface OraclePlanes {
  y: Float64Array;
  u: Float64Array;
  v: Float64Array;
  a: Float64Array;
  ac: Float64Array;
}

/** RGB(A) to premultiplied BT.709 limited range by the textbook, chroma left sited: 1-2-1 across, 1-1 down. */
export function rgbOracle(rgb: Uint8Array, width: number, height: number, channels: 3 | 4): OraclePlanes {
  const full = (f: (r: number, g: number, b: number, a: number) => number): Float64Array =>
    Float64Array.from({ length: width * height }, (_, i) => {
      const at = (c: number) => (rgb[i * channels + c] as number) / 255;
      const a = channels === 4 ? at(3) : 1;
      return f(at(0) * a, at(1) * a, at(2) * a, a);
    });
  const luma = (r: number, g: number, b: number) => 0.2126 * r + 0.7152 * g + 0.0722 * b;
  const halve = (plane: Float64Array): Float64Array => {
    const [w, h] = [Math.ceil(width / 2), Math.ceil(height / 2)];
    const read = (x: number, y: number) =>
      plane[Math.min(height - 1, y) * width + Math.min(width - 1, Math.max(0, x))] as number;
    return Float64Array.from({ length: w * h }, (_, i) => {
      const [x, y] = [2 * (i % w), 2 * Math.floor(i / w)];
      const column = (c: number) => (read(c, y) + read(c, y + 1)) / 2;
      return (column(x - 1) + 2 * column(x) + column(x + 1)) / 4;
    });
  };
  const a = full((_r, _g, _b, alpha) => 255 * alpha);
  return {
    y: full((r, g, b, alpha) => 16 * alpha + 219 * luma(r, g, b)),
    u: halve(full((r, g, b, alpha) => 128 * alpha + (224 * (b - luma(r, g, b))) / 1.8556)),
    v: halve(full((r, g, b, alpha) => 128 * alpha + (224 * (r - luma(r, g, b))) / 1.5748)),
    a,
    ac: halve(a),
  };
}

/** Mixes two arrays of codes in floating point. */
export function mixOracle(a: ArrayLike<number>, b: ArrayLike<number>, weight: number): Float64Array {
  return Float64Array.from({ length: a.length }, (_, i) => {
    const from = a[i] as number;
    return from + ((b[i] as number) - from) * weight;
  });
}

/** A premultiplied layer over a plane in floating point, clamped to bytes. */
export function overOracle(
  under: ArrayLike<number>,
  layer: ArrayLike<number>,
  alpha: ArrayLike<number>,
  opacity: number,
): Float64Array {
  return Float64Array.from({ length: under.length }, (_, i) => {
    const keep = 1 - ((alpha[i] as number) / 255) * opacity;
    return Math.min(255, Math.max(0, (layer[i] as number) * opacity + (under[i] as number) * keep));
  });
}

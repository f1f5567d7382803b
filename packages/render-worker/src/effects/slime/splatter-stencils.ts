import type { Kernels, Stencil } from "@segue/kernels";
import type { DistanceField } from "../distance-field.js";
import { placesAlong, resampled } from "../resample.js";

/** A stencil and its place in the frame. */
export interface PlacedStencil {
  stencil: Stencil;
  x: number;
  y: number;
}

/** A grid's values at every pixel of a frame. */
export function enlarge(grid: DistanceField, width: number, height: number): Float32Array {
  const along = (cells: number, pixels: number) =>
    placesAlong(cells, (0.5 * cells) / pixels - 0.5, cells / pixels, pixels);
  return resampled(grid.values, grid.width, along(grid.width, width), along(grid.height, height));
}

/** A grid's value at one pixel of a frame, bilinear. */
export function valueAt(
  { width: columns, height: rows }: DistanceField,
  values: Float32Array,
  x: number,
  y: number,
  width: number,
  height: number,
): number {
  const u = Math.min(columns - 1, Math.max(0, ((x + 0.5) * columns) / width - 0.5));
  const v = Math.min(rows - 1, Math.max(0, ((y + 0.5) * rows) / height - 0.5));
  const left = u | 0;
  const above = v | 0;
  const at = above * columns + left;
  const right = left + 1 < columns ? 1 : 0;
  const below = above + 1 < rows ? columns : 0;
  const [fx, fy] = [u - left, v - above];
  const top = values[at]! * (1 - fx) + values[at + right]! * fx;
  const bottom = values[at + below]! * (1 - fx) + values[at + below + right]! * fx;
  return top * (1 - fy) + bottom * fy;
}

/**
 * A stencil of what lies within a shape, cut to the part that shows; undefined where nothing does.
 * @param distances from the shape's edge, one a pixel, negative inside
 * @param alphaAt how opaque a pixel is, 0–255, if it lies within
 */
export function placeStencil(
  kernels: Kernels,
  distances: Float32Array,
  width: number,
  height: number,
  alphaAt: (x: number, y: number, distance: number) => number,
): PlacedStencil | undefined {
  const alpha = new Uint8Array(width * height);
  let [left, top, right, bottom] = [width, height, 0, 0];
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0; x < width; x++, i++) {
      // Most of a frame is bare.
      if (distances[i]! >= 0.5) continue;
      const value = Math.round(alphaAt(x, y, distances[i]!));
      if (value <= 0) continue;
      alpha[i] = value;
      if (x < left) left = x;
      if (x >= right) right = x + 1;
      if (y < top) top = y;
      bottom = y + 1;
    }
  }
  if (right <= left) return undefined;
  // Even, so that chroma is cut where luma is; a frame's own sides are.
  left &= ~1;
  top &= ~1;
  right += right & 1;
  bottom += bottom & 1;
  const cut = new Uint8Array((right - left) * (bottom - top));
  for (let y = top; y < bottom; y++) {
    cut.set(alpha.subarray(y * width + left, y * width + right), (y - top) * (right - left));
  }
  return { stencil: kernels.allocStencil(cut, right - left, bottom - top), x: left, y: top };
}

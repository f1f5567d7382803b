import type { Kernels, Stencil } from "@segue/kernels";
import { type Places, placesAlong } from "../resample.js";

/** A stencil and its place in the frame. */
export interface PlacedStencil {
  stencil: Stencil;
  x: number;
  y: number;
}

/** Where the pixels of a frame, along one side of it, are in a grid that covers the frame. */
export function pixelPlaces(cells: number, pixels: number): Places {
  return placesAlong(cells, (0.5 * cells) / pixels - 0.5, cells / pixels, pixels);
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

import type { BoundingBox } from "@segue/protocol";
import type { ImageSize } from "../image.js";

/** A map of values 0..1 over a part of the image. */
export interface ProbabilityMap {
  readonly values: Float32Array;
  readonly width: number;
  readonly height: number;
  /** The part of the image that it covers, in fractions; it may reach outside. */
  readonly region: BoundingBox;
}

/** The four pixels that a coordinate falls between, and their Catmull-Rom weights. */
interface Taps {
  readonly first: number;
  readonly weights: readonly [number, number, number, number];
}

/**
 * Draws a map into `target` (row-major, of `size`, covering the whole image), keeping the greater value, wherever
 * the map has something to say. Bicubic: linear interpolation would leave facets on the contour at one half.
 */
export function drawMaximum(map: ProbabilityMap, target: Float32Array, size: ImageSize): void {
  draw(map, size, (at, value) => {
    if (value > target[at]!) target[at] = value;
  });
}

/** Adds a map, times `weight`, to `target` in the same way; where it says nothing, nothing is added. */
export function drawSum(map: ProbabilityMap, weight: number, target: Float32Array, size: ImageSize): void {
  draw(map, size, (at, value) => {
    target[at]! += weight * value;
  });
}

function draw(map: ProbabilityMap, size: ImageSize, set: (at: number, value: number) => void): void {
  const columns = span(map.region.x, map.region.width, size.width);
  const rows = span(map.region.y, map.region.height, size.height);
  const taps: Taps[] = [];
  for (let x = columns.start; x < columns.end; x++) {
    taps.push(tapsAt(x, size.width, map.region.x, map.region.width, map.width));
  }
  const line = new Float32Array(map.width);
  for (let y = rows.start; y < rows.end; y++) {
    const vertical = tapsAt(y, size.height, map.region.y, map.region.height, map.height);
    blendRows(map, vertical, line);
    for (let x = columns.start; x < columns.end; x++) {
      const { first, weights } = taps[x - columns.start]!;
      let value = 0;
      for (let tap = 0; tap < 4; tap++) {
        value += weights[tap]! * line[clamp(first + tap, map.width)]!;
      }
      set(y * size.width + x, value);
    }
  }
}

function blendRows(map: ProbabilityMap, { first, weights }: Taps, line: Float32Array): void {
  line.fill(0);
  for (let tap = 0; tap < 4; tap++) {
    const weight = weights[tap]!;
    const offset = clamp(first + tap, map.height) * map.width;
    for (let x = 0; x < map.width; x++) line[x]! += weight * map.values[offset + x]!;
  }
}

/** The target's pixels whose centres lie in the map's region. */
function span(start: number, extent: number, pixels: number): { start: number; end: number } {
  return {
    start: Math.max(0, Math.ceil(start * pixels - 0.5)),
    end: Math.min(pixels, Math.ceil((start + extent) * pixels - 0.5)),
  };
}

function tapsAt(pixel: number, pixels: number, start: number, extent: number, samples: number): Taps {
  const position = (((pixel + 0.5) / pixels - start) / extent) * samples - 0.5;
  const floor = Math.floor(position);
  const t = position - floor;
  return {
    first: floor - 1,
    weights: [
      ((-0.5 * t + 1) * t - 0.5) * t,
      (1.5 * t - 2.5) * t * t + 1,
      ((-1.5 * t + 2) * t + 0.5) * t,
      (0.5 * t - 0.5) * t * t,
    ],
  };
}

const clamp = (index: number, length: number) => Math.min(length - 1, Math.max(0, index));

import { FAR, squaredDistances } from "./distance-transform.js";
import { placesAlong, resampled } from "./resample.js";

/** A signed distance to a shape's edge at each point of a grid; negative inside. Unit: grid cell. */
export interface DistanceField {
  width: number;
  height: number;
  values: Float32Array;
}

/**
 * The signed distance field of a soft mask. The edge is where alpha is one half, placed within a cell by its alpha.
 * @param alpha one byte a cell, row-major; 0 outside, 255 inside
 */
export function distanceField(alpha: Uint8Array, width: number, height: number): DistanceField {
  const { values } = distanceTo(SHAPE, alpha, width, height);
  subtract(values, distanceTo(SURROUNDINGS, alpha, width, height).values);
  return { width, height, values };
}

/** The same outside the shape, and 0 inside: half the work. */
export function distanceOutside(alpha: Uint8Array, width: number, height: number): DistanceField {
  return distanceTo(SHAPE, alpha, width, height);
}

/** Squared distances that cells of each alpha have by themselves: those that the edge crosses. */
const SHAPE = Float32Array.from({ length: 256 }, (_, a) =>
  a === 255 ? 0 : a === 0 ? FAR : Math.max(0, 0.5 - a / 255) ** 2,
);
const SURROUNDINGS = SHAPE.toReversed();

function distanceTo(own: Float32Array, alpha: Uint8Array, width: number, height: number): DistanceField {
  const values = new Float32Array(alpha.length);
  for (let i = 0; i < alpha.length; i++) values[i] = own[alpha[i]!]!;
  squaredDistances(values, width, height);
  takeRoots(values);
  return { width, height, values };
}

function takeRoots(values: Float32Array): void {
  for (let i = 0; i < values.length; i++) values[i] = Math.sqrt(values[i]!);
}

function subtract(values: Float32Array, others: Float32Array): void {
  for (let i = 0; i < values.length; i++) values[i] = values[i]! - others[i]!;
}

/** The signed distance field of a rectangle with rounded corners. Unit of all lengths: grid cell. */
export function boxField(
  width: number,
  height: number,
  box: { x: number; y: number; width: number; height: number },
  radius: number,
): DistanceField {
  const values = new Float32Array(width * height);
  const halfWidth = box.width / 2 - radius;
  const halfHeight = box.height / 2 - radius;
  for (let y = 0; y < height; y++) {
    const dy = Math.abs(y + 0.5 - box.y - box.height / 2) - halfHeight;
    boxRow(values, y * width, width, box.x + box.width / 2, halfWidth, dy, radius);
  }
  return { width, height, values };
}

function boxRow(
  values: Float32Array,
  start: number,
  width: number,
  middle: number,
  halfWidth: number,
  dy: number,
  radius: number,
): void {
  for (let x = 0; x < width; x++) {
    const dx = Math.abs(x + 0.5 - middle) - halfWidth;
    values[start + x] = boxDistance(dx, dy) - radius;
  }
}

/** The distance to a box's edge, negative inside, of a point that lies `dx` and `dy` beyond two of its sides. */
export function boxDistance(dx: number, dy: number): number {
  const x = Math.max(dx, 0);
  const y = Math.max(dy, 0);
  return Math.sqrt(x * x + y * y) + Math.min(Math.max(dx, dy), 0);
}

/**
 * The field of a shape that was scaled about a point and then moved. Beyond the grid it goes on as at its edge.
 * @param about column and row that stay where they are. Unit: grid cell
 * @param shift unit: grid cell
 */
export function movedField(
  field: DistanceField,
  scale: number,
  about: { x: number; y: number },
  shift: { x: number; y: number },
): DistanceField {
  const { width, height } = field;
  const along = (length: number, fixed: number, moved: number) =>
    placesAlong(length, (0.5 - moved - fixed) / scale + fixed - 0.5, 1 / scale, length);
  const values = resampled(
    field.values,
    width,
    along(width, about.x, shift.x),
    along(height, about.y, shift.y),
  );
  for (let i = 0; i < values.length; i++) values[i] = values[i]! * scale;
  return { width, height, values };
}

/** Mean over a square of `2 × radius + 1` cells: rounds off what the mask's own pixels leave jagged. */
export function smoothField(field: DistanceField, radius: number): DistanceField {
  const { width, height, values } = field;
  const across = boxMean(values, height, width, width, 1, radius);
  return { width, height, values: boxMean(across, width, height, 1, width, radius) };
}

/** Running means along lines of `length` cells, `step` apart; edges are repeated. */
function boxMean(
  from: Float32Array,
  lines: number,
  length: number,
  lineStep: number,
  step: number,
  radius: number,
): Float32Array {
  const to = new Float32Array(from.length);
  for (let line = 0; line < lines; line++) meanLine(from, to, line * lineStep, step, length, radius);
  return to;
}

function meanLine(
  from: Float32Array,
  to: Float32Array,
  start: number,
  step: number,
  length: number,
  radius: number,
): void {
  const last = length - 1;
  const size = 2 * radius + 1;
  let sum = 0;
  for (let i = -radius; i <= radius; i++) sum += from[start + Math.min(last, Math.max(0, i)) * step]!;
  for (let i = 0; i < length; i++) {
    to[start + i * step] = sum / size;
    const coming = Math.min(last, i + radius + 1);
    const leaving = Math.max(0, i - radius);
    sum += from[start + coming * step]! - from[start + leaving * step]!;
  }
}

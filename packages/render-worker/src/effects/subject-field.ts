import { type Subject, unpackAlpha } from "@segue/protocol";
import { boxToPicture, type Framing } from "../scene/framing.js";
import { bilinear, boxField, type DistanceField, distanceField, smoothField } from "./distance-field.js";
import type { Patch } from "./effect.js";

/** Columns of the grid on which distances are computed; they vary slowly, and are interpolated. */
const GRID_WIDTH = 640;

/**
 * The distance to the edge of the subject's mask, or its box where it has no mask, over the whole picture, on a coarser
 * grid.
 * @param width size of the picture. Unit: pixel
 */
export function subjectField(
  subject: Subject,
  framing: Framing,
  width: number,
  height: number,
): DistanceField {
  const columns = Math.min(width, GRID_WIDTH);
  const rows = Math.max(1, Math.round((columns * height) / width));
  if (!subject.mask) {
    const box = boxToPicture(subject.bbox, framing);
    const scaled = {
      x: box.x * columns,
      y: box.y * rows,
      width: box.width * columns,
      height: box.height * rows,
    };
    return boxField(columns, rows, scaled, Math.min(scaled.width, scaled.height) * 0.08);
  }
  const alpha = unpackAlpha(subject.mask);
  const grid = new Uint8Array(columns * rows);
  for (let y = 0, i = 0; y < rows; y++) {
    const v = (framing.y + ((y + 0.5) / rows) * framing.height) * subject.mask.height - 0.5;
    for (let x = 0; x < columns; x++, i++) {
      const u = (framing.x + ((x + 0.5) / columns) * framing.width) * subject.mask.width - 0.5;
      grid[i] = bilinear(alpha, subject.mask.width, subject.mask.height, u, v);
    }
  }
  // A mask's own pixels are coarser than the picture's: smooth over about one of them.
  const coarseness = columns / (subject.mask.width * framing.width);
  return smoothField(distanceField(grid, columns, rows), Math.max(1, Math.round(coarseness * 1.5)));
}

/** Paint whose opacity is a function of the distance to the subject's edge. */
export interface DistancePaint {
  /** There is no paint beyond these distances; −∞ and ∞ are allowed. Unit: pixel of the picture. */
  from: number;
  to: number;
  /** Nearer than this the paint is opaque. Default: nowhere. */
  solidBelow?: number;
  /** Opacity, 0–255, at a distance; `x` and `y` are the pixel's place in the picture, for dithering. */
  opacity(distance: number, x: number, y: number): number;
}

/**
 * Paints by distance, on as small a patch as holds the paint.
 * @param width size of the picture, even. Unit: pixel
 * @returns undefined where the paint does not show in the picture
 */
export function paintByDistance(
  field: DistanceField,
  width: number,
  height: number,
  { from, to, solidBelow = Number.NEGATIVE_INFINITY, opacity }: DistancePaint,
): Omit<Patch, "color"> | undefined {
  const cell = width / field.width;
  const area = reach(field, (from - 2 * cell) / cell, (to + 2 * cell) / cell);
  if (!area) return undefined;
  const left = even(area.left * cell);
  const top = even(area.top * cell);
  const right = Math.min(width, even(area.right * cell + 2));
  const bottom = Math.min(height, even(area.bottom * cell + 2));
  const patch = { x: left, y: top, width: right - left, height: bottom - top };
  const alpha = new Uint8Array(patch.width * patch.height);
  // The first pixel that is nearest to a column of the grid.
  const firstOf = (column: number) => Math.min(right, Math.max(left, Math.ceil(column * cell - 0.5)));
  for (let y = top; y < bottom; y++) {
    const v = (y + 0.5) / cell - 0.5;
    const row = Math.min(field.height - 1, Math.max(0, Math.round(v))) * field.width;
    const line = (y - top) * patch.width - left;
    // A look at the nearest cell spares most pixels the interpolation.
    for (let column = area.left; column < area.right; column++) {
      const near = field.values[row + column]! * cell;
      if (near < from - cell || near > to + cell) continue;
      const first = firstOf(column);
      const end = column === field.width - 1 ? right : firstOf(column + 1);
      if (near < solidBelow - cell) {
        alpha.fill(255, line + first, line + end);
        continue;
      }
      for (let x = first; x < end; x++) {
        const u = (x + 0.5) / cell - 0.5;
        const distance = bilinear(field.values, field.width, field.height, u, v) * cell;
        alpha[line + x] = Math.round(Math.min(255, Math.max(0, opacity(distance, x, y))));
      }
    }
  }
  return { ...patch, alpha };
}

/** The cells of a field whose distance lies between two values. */
function reach(field: DistanceField, from: number, to: number) {
  const area = { left: field.width, top: field.height, right: 0, bottom: 0 };
  for (let y = 0, i = 0; y < field.height; y++) {
    for (let x = 0; x < field.width; x++, i++) {
      const distance = field.values[i]!;
      if (distance < from || distance > to) continue;
      area.left = Math.min(area.left, x);
      area.right = Math.max(area.right, x + 1);
      area.top = Math.min(area.top, y);
      area.bottom = y + 1;
    }
  }
  return area.right > area.left ? area : undefined;
}

const even = (value: number) => 2 * Math.floor(value / 2);

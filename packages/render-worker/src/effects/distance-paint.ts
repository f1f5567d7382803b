import type { DistanceField } from "./distance-field.js";
import type { Patch } from "./effect.js";
import { mixed, type Places, placesAlong } from "./resample.js";

/** Paint whose opacity is a function of the distance to a shape's edge. */
export interface DistancePaint {
  /** There is no paint beyond these distances; −∞ is allowed. Unit: pixel of the picture. */
  from: number;
  to: number;
  /** Nearer than this the paint is opaque. Default: nowhere. */
  solidBelow?: number;
  /** Opacity at a distance, 0–255; what is beyond is held to it. */
  opacity(distance: number): number;
  /** How many steps of noise there are in it: wide soft light would show rings in 256 steps. Default: none. */
  noise?: number;
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
  paint: DistancePaint,
): Omit<Patch, "color"> | undefined {
  const cell = width / field.width;
  const area = reach(field, paint.from / cell - 2, paint.to / cell + 2);
  if (!area) return undefined;
  const x = even(area.left * cell);
  const y = even(area.top * cell);
  const patch = {
    x,
    y,
    width: Math.min(width, even(area.right * cell + 2)) - x,
    height: Math.min(height, even(area.bottom * cell + 2)) - y,
  };
  const brush: Brush = {
    patch,
    cell,
    from: area.left,
    to: area.right,
    firsts: firstPixels(field.width, cell, x, patch.width),
    across: placesAlong(field.width, (x + 0.5) / cell - 0.5, 1 / cell, patch.width),
    down: placesAlong(field.height, (y + 0.5) / cell - 0.5, 1 / cell, patch.height),
    paint,
    // Where a mask covers all of the picture, there is no edge, and everything far beyond any picture's size.
    opacities: tabulate(paint, Math.max(leastOf(field.values) * cell, -width), 2 * cell),
  };
  const alpha = new Uint8Array(patch.width * patch.height);
  for (let row = 0; row < patch.height; row++) paintRow(alpha, row, field, brush);
  return { ...patch, alpha };
}

/** All that a row of a patch is painted with. */
interface Brush {
  patch: { x: number; y: number; width: number };
  /** Side of a cell of the field. Unit: pixel. */
  cell: number;
  /** Columns of the field that there is paint in. */
  from: number;
  to: number;
  /** The first pixel of the patch that is nearest to each column, and where the last column ends. */
  firsts: Int32Array;
  /** Where the patch's pixels are in the field. */
  across: Places;
  down: Places;
  paint: DistancePaint;
  opacities: OpacityTable;
}

/** Opacities at evenly spaced distances from `least` on; what is beyond is as at its ends. */
interface OpacityTable {
  least: number;
  values: Float32Array;
}

/** Opacities a pixel: a line's edge, which is one pixel wide, is then exact to half a code. */
const TABLE_STEPS = 256;

/**
 * @param deepest nothing lies deeper inside the shape. Unit: pixel
 * @param spare how far beyond the paint's reach it goes. Unit: pixel
 */
function tabulate(paint: DistancePaint, deepest: number, spare: number): OpacityTable {
  const least = Math.max(paint.from, solidBelow(paint), Math.min(deepest, paint.to)) - spare;
  const values = new Float32Array(Math.ceil((paint.to + spare - least) * TABLE_STEPS) + 1);
  for (let i = 0; i < values.length; i++) values[i] = held(paint.opacity(least + i / TABLE_STEPS));
  return { least, values };
}

function firstPixels(columns: number, cell: number, left: number, width: number): Int32Array {
  const firsts = new Int32Array(columns + 1).fill(width);
  for (let i = 0; i < columns; i++)
    firsts[i] = Math.min(width, Math.max(0, Math.ceil(i * cell - 0.5) - left));
  return firsts;
}

/** A look at the nearest cell spares most pixels the interpolation. */
function paintRow(alpha: Uint8Array, y: number, field: DistanceField, brush: Brush): void {
  const { cell, firsts, down, paint, to } = brush;
  const part = down.part[y]!;
  const nearest = (part < 0.5 ? down.before[y]! : down.after[y]!) * field.width;
  const line = y * brush.patch.width;
  const least = paint.from - cell;
  const most = paint.to + cell;
  const solid = solidBelow(paint) - cell;
  for (let column = brush.from; column < to; column++) {
    const near = field.values[nearest + column]! * cell;
    if (near < least || near > most) continue;
    const first = firsts[column]!;
    const end = firsts[column + 1]!;
    if (near < solid) alpha.fill(255, line + first, line + end);
    else paintPixels(alpha, y, first, end, field, brush);
  }
}

function paintPixels(
  alpha: Uint8Array,
  y: number,
  first: number,
  end: number,
  field: DistanceField,
  { across, cell, down, opacities, paint, patch }: Brush,
): void {
  const above = down.before[y]! * field.width;
  const below = down.after[y]! * field.width;
  const part = down.part[y]!;
  const line = y * patch.width;
  const { least, values } = opacities;
  const last = values.length - 1;
  for (let x = first; x < end; x++) {
    const distance = mixed(field.values, above, below, part, across, x) * cell;
    const at = Math.min(last, Math.max(0, (distance - least) * TABLE_STEPS + 0.5)) | 0;
    let opacity = values[at]!;
    if (paint.noise) {
      const noise = paint.noise * (interleavedNoise(patch.x + x, patch.y + y) - 0.5);
      // Where there is next to nothing, there is no noise either.
      opacity = held(opacity + noise * Math.min(1, opacity / 4));
    }
    alpha[line + x] = opacity + 0.5;
  }
}

/**
 * Noise that is even over every small neighbourhood, so that it is seen least: 0–1.
 * Source: J. Jimenez, “Next Generation Post Processing in Call of Duty: Advanced Warfare”, 2014.
 */
function interleavedNoise(x: number, y: number): number {
  const slope = 0.06711056 * x + 0.00583715 * y;
  return fraction(52.9829189 * fraction(slope));
}

const fraction = (value: number) => value - Math.floor(value);

/** The least of many values. */
function leastOf(values: Float32Array): number {
  let least = values[0]!;
  for (let i = 1; i < values.length; i++) if (values[i]! < least) least = values[i]!;
  return least;
}

/** The cells of a field whose distance lies between two values. */
function reach({ values, width, height }: DistanceField, from: number, to: number) {
  const area = { left: width, top: height, right: 0, bottom: 0 };
  for (let y = 0; y < height; y++) {
    const first = firstWithin(values, y * width, 1, width, from, to);
    if (first === width) continue;
    const last = width - 1 - firstWithin(values, (y + 1) * width - 1, -1, width, from, to);
    area.left = Math.min(area.left, first);
    area.right = Math.max(area.right, last + 1);
    area.top = Math.min(area.top, y);
    area.bottom = y + 1;
  }
  return area.right > area.left ? area : undefined;
}

/** How many of `count` values, `step` apart, come before the first that lies between two others. */
function firstWithin(
  values: Float32Array,
  start: number,
  step: number,
  count: number,
  from: number,
  to: number,
): number {
  for (let i = 0, at = start; i < count; i++, at += step) {
    const value = values[at]!;
    if (value >= from && value <= to) return i;
  }
  return count;
}

const solidBelow = (paint: DistancePaint) => paint.solidBelow ?? Number.NEGATIVE_INFINITY;

/** Held to what an opacity can be. */
const held = (opacity: number) => Math.min(255, Math.max(0, opacity));
const even = (value: number) => 2 * Math.floor(value / 2);

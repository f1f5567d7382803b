import type { RgbColour } from "@segue/kernels";
import type { DistanceField } from "./distance-field.js";
import type { Patch, PictureSize } from "./effect.js";

/**
 * Paint whose opacity follows from the distance to a shape's edge.
 * @param field over the whole picture, on a coarser grid
 * @param reach distances between which there is any paint. Unit: pixel of the picture
 * @param opacityAt 0–1 at a distance in pixels of the picture, negative inside
 */
export function fieldPatch(
  field: DistanceField,
  { width, height }: PictureSize,
  color: RgbColour,
  reach: { from: number; to: number },
  opacityAt: (distance: number) => number,
): Patch | undefined {
  const cell = width / field.width;
  const area = cellsWithin(field, reach.from / cell - 2, reach.to / cell + 2);
  if (!area) return undefined;
  const x = even(area.left * cell);
  const y = even(area.top * cell);
  const patch = {
    x,
    y,
    width: Math.min(width, even(area.right * cell + 2)) - x,
    height: Math.min(height, even(area.bottom * cell + 2)) - y,
  };
  if (patch.width <= 0 || patch.height <= 0) return undefined;
  const alpha = new Uint8Array(patch.width * patch.height);
  for (let row = 0, at = 0; row < patch.height; row++) {
    const v = held((y + row + 0.5) / cell - 0.5, field.height);
    const above = Math.floor(v) * field.width;
    const below = v + 1 < field.height ? above + field.width : above;
    const fy = v - Math.floor(v);
    for (let column = 0; column < patch.width; column++, at++) {
      const u = held((x + column + 0.5) / cell - 0.5, field.width);
      const left = Math.floor(u);
      const right = u + 1 < field.width ? left + 1 : left;
      const fx = u - left;
      const { values } = field;
      const top = values[above + left]! * (1 - fx) + values[above + right]! * fx;
      const bottom = values[below + left]! * (1 - fx) + values[below + right]! * fx;
      const distance = (top * (1 - fy) + bottom * fy) * cell;
      if (distance < reach.from || distance > reach.to) continue;
      alpha[at] = Math.round(255 * opacityAt(distance));
    }
  }
  return { ...patch, alpha, color };
}

const held = (place: number, length: number) => Math.min(length - 1, Math.max(0, place));
const even = (value: number) => 2 * Math.floor(value / 2);

function cellsWithin(field: DistanceField, from: number, to: number) {
  const area = { left: field.width, top: field.height, right: 0, bottom: 0 };
  field.values.forEach((distance, i) => {
    if (distance < from || distance > to) return;
    const x = i % field.width;
    area.left = Math.min(area.left, x);
    area.right = Math.max(area.right, x + 1);
    area.top = Math.min(area.top, Math.floor(i / field.width));
    area.bottom = Math.floor(i / field.width) + 1;
  });
  return area.right > area.left ? area : undefined;
}

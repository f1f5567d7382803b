import { type Subject, unpackAlpha } from "@segue/protocol";
import { boxToPicture, type Framing } from "../scene/framing.js";
import { boxField, type DistanceField, distanceField, smoothField } from "./distance-field.js";
import { placesAlong, resampled } from "./resample.js";

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
  const { mask } = subject;
  // Where the middles of the grid's cells are in the mask.
  const along = (length: number, origin: number, extent: number, count: number) =>
    placesAlong(length, (origin + extent / count / 2) * length - 0.5, (extent / count) * length, count);
  const across = along(mask.width, framing.x, framing.width, columns);
  const down = along(mask.height, framing.y, framing.height, rows);
  const alpha = new Uint8Array(resampled(new Float32Array(unpackAlpha(mask)), mask.width, across, down));
  // A mask's own pixels are coarser than the picture's: smooth over about one of them.
  const coarseness = columns / (mask.width * framing.width);
  return smoothField(distanceField(alpha, columns, rows), Math.max(1, Math.round(coarseness * 1.5)));
}

import type { Machine } from "./machine.js";
import { opaqueSurfaceOf, type Picture } from "./picture.js";

/**
 * See `Kernels.toRgb`. Plain TypeScript: it is for looking at single frames, not for video. Chroma is
 * interpolated linearly from where its samples sit.
 */
export function toRgb(machine: Machine, picture: Picture): Uint8Array<ArrayBuffer> {
  const { width, height, planes } = opaqueSurfaceOf(machine, "picture", picture);
  const bytes = picture.bytes;
  const cw = planes.u.width;
  const uStart = width * height;
  const vStart = uStart + cw * planes.u.height;
  const rgb = new Uint8Array(width * height * 3);
  for (let y = 0; y < height; y++) {
    // Chroma row r sits at 2r + 0.5: rows of one pair are 3/4 from it, 1/4 from the row beyond.
    const row = y >> 1;
    const other = Math.min(planes.u.height - 1, Math.max(0, row + (y & 1 ? 1 : -1)));
    for (let x = 0; x < width; x++) {
      const left = x >> 1;
      const right = Math.min(cw - 1, left + (x & 1));
      const chroma = (start: number): number => {
        const at = (column: number, line: number) => bytes[start + line * cw + column] as number;
        return (3 * (at(left, row) + at(right, row)) + at(left, other) + at(right, other)) / 8 - 128;
      };
      const luma = (((bytes[y * width + x] as number) - 16) * 255) / 219;
      const [cb, cr] = [(chroma(uStart) * 255) / 224, (chroma(vStart) * 255) / 224];
      const to = (y * width + x) * 3;
      rgb[to] = code(luma + 1.5748 * cr);
      rgb[to + 1] = code(luma - 0.187324 * cb - 0.468124 * cr);
      rgb[to + 2] = code(luma + 1.8556 * cb);
    }
  }
  return rgb;
}

function code(value: number): number {
  return Math.min(255, Math.max(0, Math.round(value)));
}

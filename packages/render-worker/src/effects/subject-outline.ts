import { type ResolvedParams, type Subject, unpackAlpha } from "@segue/protocol";
import { clamp01 } from "../camera/easing.js";
import { boxToPicture, type Framing } from "../scene/framing.js";
import { boxField, type DistanceField, distanceField, smoothField } from "./distance-field.js";
import type { EffectCompiler, Patch } from "./effect.js";

/** Columns of the grid on which distances are computed; they vary slowly, and are interpolated. */
const GRID_WIDTH = 640;

/** A glowing line around the subject's mask, or its box where it has no mask; it moves with the image. */
export const subjectOutline: EffectCompiler<"subjectOutline"> = (params, { clock, framing, subject }) => {
  if (!subject) return {};
  return {
    decal: {
      paint: (width, height) =>
        paintLine(subjectField(subject, framing, width, height), width, height, params),
      strength(frame) {
        const seconds = clock.seconds(frame);
        const appeared = params.animateIn > 0 ? clamp01(seconds / params.animateIn) : 1;
        if (!params.pulse) return appeared;
        const wave = 0.5 + 0.5 * Math.cos(2 * Math.PI * params.pulseRate * seconds);
        return appeared * (params.pulseMin + (params.pulseMax - params.pulseMin) * wave);
      },
    },
  };
};

/** The distance to the subject's edge over the whole picture, on a coarser grid. */
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

type LineParams = Pick<
  ResolvedParams<"subjectOutline">,
  "color" | "thickness" | "offset" | "glow" | "opacity"
>;

function paintLine(
  field: DistanceField,
  width: number,
  height: number,
  params: LineParams,
): Patch | undefined {
  // Lengths are in pixels of a canvas 1080 high; the picture is that canvas at zoom 1.
  const pixel = height / 1080;
  const inner = params.offset * pixel;
  const outer = inner + Math.max(1, params.thickness * pixel);
  const glow = params.glow * pixel;
  const cell = width / field.width;
  const from = inner - 2 * glow - 1;
  const to = outer + 2 * glow + 1;
  const area = reach(field, (from - 2 * cell) / cell, (to + 2 * cell) / cell);
  if (!area) return undefined;
  const left = even(area.left * cell);
  const top = even(area.top * cell);
  const right = Math.min(width, even(area.right * cell + 2));
  const bottom = Math.min(height, even(area.bottom * cell + 2));
  const patch = { x: left, y: top, width: right - left, height: bottom - top };
  const opacities = new Uint8Array(patch.width * patch.height);
  for (let y = top, at = 0; y < bottom; y++) {
    const v = (y + 0.5) / cell - 0.5;
    const nearRow = Math.min(field.height - 1, Math.max(0, Math.round(v))) * field.width;
    for (let x = left; x < right; x++, at++) {
      const u = (x + 0.5) / cell - 0.5;
      // A look at the nearest cell spares most pixels the interpolation.
      const near = field.values[nearRow + Math.min(field.width - 1, Math.max(0, Math.round(u)))]! * cell;
      if (near < from - cell || near > to + cell) continue;
      const distance = bilinear(field.values, field.width, field.height, u, v) * cell;
      opacities[at] = Math.round(255 * params.opacity * lineAlpha(distance, inner, outer, glow));
    }
  }
  const { red, green, blue } = params.color;
  return { ...patch, alpha: opacities, color: [red, green, blue] };
}

/** Light of the halo right beside the line. */
const HALO = 0.55;

/** How opaque the line and its halo are at a distance from the subject's edge. */
function lineAlpha(distance: number, inner: number, outer: number, glow: number): number {
  const line = clamp01(distance - inner + 0.5) * clamp01(outer - distance + 0.5);
  if (glow <= 0 || distance < 0) return line;
  const away = distance < inner ? inner - distance : Math.max(0, distance - outer);
  return Math.max(line, HALO * Math.exp(-2 * (away / glow) ** 2));
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

function bilinear(
  grid: Uint8Array | Float32Array,
  width: number,
  height: number,
  u: number,
  v: number,
): number {
  const x = Math.min(Math.max(u, 0), width - 1);
  const y = Math.min(Math.max(v, 0), height - 1);
  const x0 = Math.floor(x);
  const y0 = Math.floor(y);
  const right = x0 + 1 < width ? 1 : 0;
  const below = y0 + 1 < height ? width : 0;
  const at = y0 * width + x0;
  const fx = x - x0;
  const fy = y - y0;
  const top = grid[at]! * (1 - fx) + grid[at + right]! * fx;
  const bottom = grid[at + below]! * (1 - fx) + grid[at + below + right]! * fx;
  return top * (1 - fy) + bottom * fy;
}

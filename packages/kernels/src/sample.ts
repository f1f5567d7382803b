import { checkPosition } from "./arguments.js";
import type { Machine } from "./machine.js";
import { type Frame, type Picture, type Plane, surfaceOf } from "./picture.js";
import { checkRectangle, type Rectangle } from "./rectangle.js";

/** Bytes of a table entry in `assembly/columns.ts` (for eight columns) and `assembly/rows.ts`. */
const COLUMN_ENTRY = 144;
const ROW_ENTRY = 12;

/**
 * The part of a picture that is shown, in its luma pixels; (0, 0) is the top left corner of the top left
 * pixel. May be fractional and may reach outside.
 */
export interface Window {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Positions of output samples along one axis, in source samples: sample i reads `start + i * step`. */
export interface Axis {
  readonly start: number;
  readonly step: number;
}

/** Luma positions of a window along one axis that is `count` output pixels long. */
export function lumaAxis(origin: number, extent: number, count: number): Axis {
  const step = extent / count;
  return { start: origin + 0.5 * step - 0.5, step };
}

/** Chroma columns are sited on even luma columns: position p of luma is p / 2 of chroma, for source and output. */
export function chromaColumns(luma: Axis): Axis {
  return { start: luma.start / 2, step: luma.step };
}

/** Chroma rows are sited between two luma rows: chroma is a picture of half the size, centre on centre. */
export function chromaRows(origin: number, luma: Axis): Axis {
  return { start: origin / 2 + 0.5 * luma.step - 0.5, step: luma.step };
}

/** Moves an axis so that its sample 0 is what was sample `count`. */
export function skip(axis: Axis, count: number): Axis {
  return { start: axis.start + count * axis.step, step: axis.step };
}

/** Refuses windows that are empty or out of all bounds. */
export function checkWindow(window: Window): void {
  checkPosition("window.x", window.x);
  checkPosition("window.y", window.y);
  for (const side of ["width", "height"] as const) {
    checkPosition(`window.${side}`, window[side]);
    if (window[side] <= 0) throw new RangeError(`window.${side} must be more than 0, not ${window[side]}.`);
  }
}

/** Tables and ring for output of one size from sources of one size; valid until the next call. */
export interface Filter {
  readonly columns: number;
  readonly rows: number;
  readonly ring: number;
  readonly x: Axis;
  readonly clear: number;
}

/** Builds the tables for `width` x `height` samples of a plane of the size of `source`. */
export function prepareFilter(
  machine: Machine,
  source: Plane,
  width: number,
  height: number,
  x: Axis,
  y: Axis,
  outside: "edge" | "clear",
): Filter {
  const clear = outside === "clear" ? 1 : 0;
  const columns = machine.scratch("columns", Math.ceil(width / 8) * COLUMN_ENTRY);
  const rows = machine.scratch("rows", height * ROW_ENTRY);
  const ring = machine.scratch("ring", 8 * 2 * Math.ceil(width / 16) * 16);
  machine.wasm.buildColumns(columns, width, x.start, x.step, source.width, clear);
  machine.wasm.buildRows(rows, height, y.start, y.step, source.height, clear);
  return { columns, rows, ring, x, clear };
}

/**
 * Draws rows `firstRow` to `firstRow + height` of a prepared filter at `out`, rows `stride` bytes apart: as bytes, or
 * with `wide` as int16 with 5 fraction bits, not clamped, rows padded to 16 columns.
 */
export function runFilter(
  machine: Machine,
  filter: Filter,
  source: Plane,
  out: number,
  stride: number,
  width: number,
  height: number,
  firstRow = 0,
  wide = false,
): void {
  machine.wasm.samplePlane(
    out,
    stride,
    width,
    height,
    source.address,
    source.width,
    source.width,
    source.height,
    filter.columns,
    filter.rows + firstRow * ROW_ENTRY,
    filter.ring,
    filter.x.start,
    filter.x.step,
    filter.clear,
    wide ? 1 : 0,
  );
}

/** See `Kernels.sample`. */
export function sample(
  machine: Machine,
  out: Frame,
  picture: Picture,
  window: Window,
  rect: Rectangle = { x: 0, y: 0, width: out.width, height: out.height },
): void {
  const target = surfaceOf(machine, "out", out);
  const source = surfaceOf(machine, "picture", picture);
  if (target === source) throw new TypeError("out must not be the picture that is sampled.");
  checkWindow(window);
  checkRectangle("rect", rect, out.width, out.height);
  if (rect.width === 0 || rect.height === 0) return;

  const x = lumaAxis(window.x, window.width, rect.width);
  const y = lumaAxis(window.y, window.height, rect.height);
  const luma = prepareFilter(machine, source.planes.y, rect.width, rect.height, x, y, "edge");
  const at = (plane: Plane, left: number, top: number) => plane.address + top * plane.width + left;
  const { y: outY, u: outU, v: outV } = target.planes;
  runFilter(machine, luma, source.planes.y, at(outY, rect.x, rect.y), outY.width, rect.width, rect.height);

  const [left, top, width, height] = [rect.x / 2, rect.y / 2, rect.width / 2, rect.height / 2];
  const cx = chromaColumns(x);
  const cy = chromaRows(window.y, y);
  const chroma = prepareFilter(machine, source.planes.u, width, height, cx, cy, "edge");
  runFilter(machine, chroma, source.planes.u, at(outU, left, top), outU.width, width, height);
  runFilter(machine, chroma, source.planes.v, at(outV, left, top), outV.width, width, height);
}

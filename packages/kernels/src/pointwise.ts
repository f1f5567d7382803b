import { checkFraction, checkLength } from "./arguments.js";
import { BLACK, checkYuv, type YuvColour } from "./colour.js";
import type { Machine } from "./machine.js";
import { type Frame, opaqueSurfaceOf, type Picture, type Plane, type Surface } from "./picture.js";
import { checkRectangle, type Rectangle } from "./rectangle.js";

/** 1.0 in the 14-bit weights of `assembly/blend.ts` and `assembly/mix-constant.ts`. */
const ONE = 16384;

/** See `Kernels.blend`. */
export function blend(machine: Machine, out: Frame, a: Frame, b: Frame, weight: number): void {
  const surfaces = [
    opaqueSurfaceOf(machine, "out", out),
    opaqueSurfaceOf(machine, "a", a),
    opaqueSurfaceOf(machine, "b", b),
  ] as const;
  for (const surface of surfaces) {
    if (surface.width !== out.width || surface.height !== out.height) {
      throw new RangeError("out, a and b must have the same size.");
    }
  }
  checkFraction("weight", weight);
  const [to, first, second] = surfaces.map((surface) => surface.planes.y.address) as [number, number, number];
  machine.wasm.blend(to, first, second, out.bytes.length, Math.round(weight * ONE));
}

/** See `Kernels.tint`. */
export function tint(
  machine: Machine,
  picture: Picture,
  colour: YuvColour,
  opacity: number,
  rect: Rectangle = whole(picture),
): void {
  const surface = opaqueSurfaceOf(machine, "picture", picture);
  checkYuv("colour", colour);
  checkFraction("opacity", opacity);
  const weight = Math.round(opacity * ONE);
  if (weight === 0) return;
  eachPart(surface, rect, (i, address, stride, width, height) => {
    machine.wasm.mixConstant(address, stride, width, height, colour[i], weight);
  });
}

/** See `Kernels.gain`. */
export function gain(machine: Machine, picture: Picture, scale: number): void {
  checkFraction("scale", scale);
  tint(machine, picture, BLACK, 1 - scale);
}

/** See `Kernels.fill`. */
export function fill(
  machine: Machine,
  picture: Picture,
  colour: YuvColour,
  rect: Rectangle = whole(picture),
): void {
  const surface = opaqueSurfaceOf(machine, "picture", picture);
  checkYuv("colour", colour);
  eachPart(surface, rect, (i, address, stride, width, height) => {
    machine.wasm.fillRows(address, stride, width, height, colour[i]);
  });
}

/** Tables of 256 codes, one for each plane; a plane without one stays as it is. */
export interface Lut {
  readonly y?: Uint8Array;
  readonly u?: Uint8Array;
  readonly v?: Uint8Array;
}

/** See `Kernels.lut`. */
export function lut(machine: Machine, picture: Picture, tables: Lut): void {
  const surface = opaqueSurfaceOf(machine, "picture", picture);
  const scratch = machine.scratch("lut", 256);
  for (const name of ["y", "u", "v"] as const) {
    const table = tables[name];
    if (!table) continue;
    checkLength(`tables.${name}`, table, 256, "one for each code");
    machine.bytes(scratch, 256).set(table);
    const { address, width, height } = surface.planes[name];
    machine.wasm.lookUp(address, width, width, height, scratch);
  }
}

function whole(picture: Picture): Rectangle {
  return { x: 0, y: 0, width: picture.width, height: picture.height };
}

/** Calls `draw` with the part of each plane (0 luma, 1 and 2 chroma) that lies in `rect`. */
function eachPart(
  surface: Surface,
  rect: Rectangle,
  draw: (plane: 0 | 1 | 2, address: number, stride: number, width: number, height: number) => void,
): void {
  checkRectangle("rect", rect, surface.width, surface.height);
  const { y, u, v } = surface.planes;
  const start = (plane: Plane, left: number, top: number) => plane.address + top * plane.width + left;
  const width = (rect.width + 1) >> 1;
  const height = (rect.height + 1) >> 1;
  draw(0, start(y, rect.x, rect.y), y.width, rect.width, rect.height);
  draw(1, start(u, rect.x / 2, rect.y / 2), u.width, width, height);
  draw(2, start(v, rect.x / 2, rect.y / 2), v.width, width, height);
}

import { checkInteger } from "./arguments.js";
import type { Machine } from "./machine.js";
import { type Frame, opaqueSurfaceOf, type Picture } from "./picture.js";
import { checkRectangle, type Rectangle } from "./rectangle.js";

/** See `Kernels.copy`. */
export function copy(
  machine: Machine,
  out: Frame,
  source: Picture,
  from: Rectangle = { x: 0, y: 0, width: source.width, height: source.height },
  to: { readonly x: number; readonly y: number } = { x: 0, y: 0 },
): void {
  const target = opaqueSurfaceOf(machine, "out", out);
  const origin = opaqueSurfaceOf(machine, "source", source);
  if (target === origin) throw new TypeError("out must not be the frame that is copied.");
  checkRectangle("from", from, source.width, source.height);
  checkInteger("to.x", to.x, 0, out.width - from.width);
  checkInteger("to.y", to.y, 0, out.height - from.height);
  if (to.x % 2 !== 0 || to.y % 2 !== 0) throw new RangeError(`to must be even, not ${to.x}, ${to.y}.`);

  for (const name of ["y", "u", "v"] as const) {
    const scale = name === "y" ? 1 : 2;
    const [a, b] = [target.planes[name], origin.planes[name]];
    machine.wasm.copyRows(
      a.address + (to.y / scale) * a.width + to.x / scale,
      a.width,
      b.address + (from.y / scale) * b.width + from.x / scale,
      b.width,
      // The last chroma sample of an odd picture belongs to a single row or column.
      Math.ceil(from.width / scale),
      Math.ceil(from.height / scale),
    );
  }
}

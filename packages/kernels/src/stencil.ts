import { checkFraction, checkInteger, checkLength } from "./arguments.js";
import { checkYuv, type YuvColour } from "./colour.js";
import type { Machine } from "./machine.js";
import { type Frame, MAX_SIDE, opaqueSurfaceOf, type Picture } from "./picture.js";
import { checkRectangle } from "./rectangle.js";

/** Where a colour shows, and how much: made once with `Kernels.allocStencil`, used for many frames. */
export interface Stencil {
  readonly width: number;
  readonly height: number;
}

/** Options of `Kernels.stencil`. */
export interface StencilOptions {
  /** How much of the colour shows, 0 to 1. Default 1. */
  readonly opacity: number;
  /** Place of the stencil's top left corner in the frame; even. Default (0, 0). */
  readonly x: number;
  readonly y: number;
}

/** Bytes of a run in `assembly/stencil.ts`. */
const RUN = 12;

/** Alpha for one size of planes, with the list of where it is not empty. */
interface AlphaPlane {
  readonly address: number;
  readonly width: number;
  readonly runs: number;
  readonly count: number;
}

/** What a stencil is inside: alpha at luma size, and at chroma size. */
export class AlphaStencil implements Stencil {
  readonly luma: AlphaPlane;
  readonly chroma: AlphaPlane;
  freed = false;

  constructor(
    readonly machine: Machine,
    alpha: Uint8Array,
    readonly width: number,
    readonly height: number,
  ) {
    checkInteger("width", width, 1, MAX_SIDE);
    checkInteger("height", height, 1, MAX_SIDE);
    checkLength("alpha", alpha, width * height, `${width} x ${height}`);
    // 16 bytes more: vector loads may read past the last row.
    const luma = machine.heap.allocate(width * height + 16);
    const columns = (width + 1) >> 1;
    const rows = (height + 1) >> 1;
    const chroma = machine.heap.allocate(columns * rows + 16);
    machine.bytes(luma, alpha.length).set(alpha);
    for (let y = 0; y < height; y += 2) {
      const row = luma + y * width;
      const below = y + 1 < height ? row + width : row;
      machine.wasm.halveAlpha(chroma + (y >> 1) * columns, row, below, width);
    }
    this.luma = withRuns(machine, luma, width, height);
    this.chroma = withRuns(machine, chroma, columns, rows);
  }

  free(): void {
    for (const { address, runs } of [this.luma, this.chroma]) {
      this.machine.heap.release(address);
      this.machine.heap.release(runs);
    }
    this.freed = true;
  }
}

function withRuns(machine: Machine, address: number, width: number, height: number): AlphaPlane {
  const count = machine.wasm.listRuns(0, address, width, height);
  const runs = machine.heap.allocate(count * RUN);
  machine.wasm.listRuns(runs, address, width, height);
  return { address, width, runs, count };
}

/** See `Kernels.stencil`. */
export function stencil(
  machine: Machine,
  out: Frame,
  source: Picture,
  through: Stencil,
  colour: YuvColour,
  options: Partial<StencilOptions> = {},
): void {
  const target = opaqueSurfaceOf(machine, "out", out);
  const under = opaqueSurfaceOf(machine, "source", source);
  if (target.width !== under.width || target.height !== under.height) {
    throw new RangeError("out and source must have the same size.");
  }
  if (!(through instanceof AlphaStencil) || through.machine !== machine) {
    throw new TypeError("stencil must be a stencil of this Kernels instance.");
  }
  if (through.freed) throw new TypeError("stencil was freed.");
  const { opacity = 1, x = 0, y = 0 } = options;
  checkYuv("colour", colour);
  checkFraction("options.opacity", opacity);
  const place = { x, y, width: through.width, height: through.height };
  checkRectangle("the stencil's place", place, out.width, out.height);
  for (const [i, name] of (["y", "u", "v"] as const).entries()) {
    const scale = i === 0 ? 1 : 2;
    const plane = target.planes[name];
    const alpha = i === 0 ? through.luma : through.chroma;
    const start = (y / scale) * plane.width + x / scale;
    machine.wasm.mixStencil(
      plane.address + start,
      plane.width,
      under.planes[name].address + start,
      plane.width,
      alpha.width,
      alpha.address,
      alpha.runs,
      alpha.count,
      colour[i]!,
      Math.round(opacity * 32767),
    );
  }
}

import { checkInteger } from "./arguments.js";
import type { Machine } from "./machine.js";
import { type Frame, MAX_SIDE, opaqueSurfaceOf } from "./picture.js";

/** When each pixel's turn comes, made once with `Kernels.allocOrderMap` and used for many frames of its size. */
export interface OrderMap {
  readonly width: number;
  readonly height: number;
}

/**
 * When the turn of a point comes, 0 (first) to 1 (last); what is beyond is clamped. `x` and `y` are luma pixels, where
 * (0.5, 0.5) is the centre of the first. Asked for where chroma's samples sit, one for four pixels; luma is
 * interpolated, so an edge should be a slope of some pixels.
 */
export type OrderFunction = (x: number, y: number) => number;

/** 1.0 in the maps of `assembly/reveal.ts`. */
export const ORDER_ONE = 16384;

/** Samples of one plane, rows padded for whole vectors. */
interface TurnPlane {
  readonly address: number;
  /** Unit: byte. */
  readonly stride: number;
}

/** What an order map is inside. */
export class TurnMap implements OrderMap {
  readonly luma: TurnPlane;
  readonly chroma: TurnPlane;
  freed = false;

  constructor(
    readonly machine: Machine,
    readonly width: number,
    readonly height: number,
    orderAt: OrderFunction,
  ) {
    checkInteger("width", width, 1, MAX_SIDE);
    checkInteger("height", height, 1, MAX_SIDE);
    this.luma = allocate(machine, width, height);
    this.chroma = allocate(machine, (width + 1) >> 1, (height + 1) >> 1);
    this.#tabulate(orderAt);
    this.#interpolate();
  }

  free(): void {
    this.machine.heap.release(this.luma.address);
    this.machine.heap.release(this.chroma.address);
    this.freed = true;
  }

  #tabulate(orderAt: OrderFunction): void {
    const [columns, rows] = [(this.width + 1) >> 1, (this.height + 1) >> 1];
    const pitch = this.chroma.stride / 2;
    const turns = new Int16Array(this.machine.memory.buffer, this.chroma.address, pitch * rows);
    for (let j = 0; j < rows; j++) {
      for (let i = 0; i < columns; i++) {
        const order = orderAt(2 * i + 0.5, 2 * j + 1);
        // What is not a number comes last: the comparison is false for it.
        turns[j * pitch + i] = Math.round((order < 1 ? Math.max(0, order) : 1) * ORDER_ONE);
      }
    }
  }

  /** Luma columns lie on chroma's and half-way between; rows a quarter of a chroma row above and below. */
  #interpolate(): void {
    const { width, height } = this;
    const { buffer } = this.machine.memory;
    const [pitch, lumaPitch] = [this.chroma.stride / 2, this.luma.stride / 2];
    const [lastColumn, lastRow] = [((width + 1) >> 1) - 1, ((height + 1) >> 1) - 1];
    const turns = new Int16Array(buffer, this.chroma.address, pitch * (lastRow + 1));
    const luma = new Int16Array(buffer, this.luma.address, lumaPitch * height);
    for (let y = 0; y < height; y++) {
      const near = (y >> 1) * pitch;
      const far = Math.min(lastRow, Math.max(0, (y >> 1) + (y & 1 ? 1 : -1))) * pitch;
      for (let x = 0; x < width; x++) {
        const left = x >> 1;
        const right = Math.min(lastColumn, (x + 1) >> 1);
        const sum =
          3 * (turns[near + left]! + turns[near + right]!) + turns[far + left]! + turns[far + right]!;
        luma[y * lumaPitch + x] = (sum + 4) >> 3;
      }
    }
  }
}

function allocate(machine: Machine, width: number, height: number): TurnPlane {
  const stride = Math.ceil(width / 16) * 32;
  return { address: machine.heap.allocate(stride * height), stride };
}

/**
 * The inside of an order map.
 * @throws {TypeError} what was freed or belongs to another instance
 * @throws {RangeError} a map of another size than the frame
 */
export function turnMapOf(machine: Machine, map: OrderMap, frame: Frame): TurnMap {
  if (!(map instanceof TurnMap) || map.machine !== machine) {
    throw new TypeError("map must be an order map of this Kernels instance.");
  }
  if (map.freed) throw new TypeError("map was freed.");
  if (map.width !== frame.width || map.height !== frame.height) {
    throw new RangeError(
      `map must be as large as the frame, ${frame.width}x${frame.height}, not ${map.width}x${map.height}.`,
    );
  }
  return map;
}

/** See `Kernels.orderByLuma`. */
export function orderByLuma(machine: Machine, map: OrderMap, frame: Frame): void {
  const { luma, chroma } = turnMapOf(machine, map, frame);
  const { y } = opaqueSurfaceOf(machine, "frame", frame).planes;
  machine.wasm.orderByLuma(luma.address, luma.stride, y.address, y.width, y.height);
  machine.wasm.orderByLumaMean(chroma.address, chroma.stride, y.address, y.width, y.height);
}

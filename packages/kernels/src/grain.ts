import { checkInteger, checkLength } from "./arguments.js";
import type { Machine } from "./machine.js";
import { opaqueSurfaceOf, type Picture } from "./picture.js";

/** Columns and rows of a tile of grain. */
export const GRAIN_SIDE = 256;

/** Columns of a row in memory: the first 16 follow again, for vector loads that reach over its end. */
const PITCH = GRAIN_SIDE + 16;
/** Sixteenths of a code, times what makes up for the weight at mid-grey: see `assembly/grain.ts`. */
const SCALE = (16 * 32768) / (2 * 109.5 ** 2);

/** Noise to be added to frames, made once with `Kernels.allocGrain`. */
export interface Grain {
  readonly kind: "grain";
}

/** What a tile of grain is inside. */
export class GrainTile implements Grain {
  readonly kind = "grain";
  readonly address: number;
  freed = false;

  constructor(
    readonly machine: Machine,
    values: ArrayLike<number>,
  ) {
    checkLength("values", values, GRAIN_SIDE * GRAIN_SIDE, `${GRAIN_SIDE} x ${GRAIN_SIDE}`);
    for (let i = 0; i < values.length; i++) {
      if (!(Math.abs(values[i]!) <= 64)) {
        throw new RangeError(`values[${i}] must be from -64 to 64, not ${values[i]}.`);
      }
    }
    this.address = machine.heap.allocate(PITCH * GRAIN_SIDE * 2);
    const tile = new Int16Array(machine.memory.buffer, this.address, PITCH * GRAIN_SIDE);
    for (let y = 0, to = 0; y < GRAIN_SIDE; y++) {
      for (let x = 0; x < PITCH; x++, to++) {
        tile[to] = Math.round(values[y * GRAIN_SIDE + (x % GRAIN_SIDE)]! * SCALE);
      }
    }
  }

  free(): void {
    this.machine.heap.release(this.address);
    this.freed = true;
  }
}

/** See `Kernels.grain`. */
export function grain(machine: Machine, picture: Picture, tile: Grain, left: number, top: number): void {
  const { y } = opaqueSurfaceOf(machine, "picture", picture).planes;
  if (!(tile instanceof GrainTile) || tile.machine !== machine) {
    throw new TypeError("tile must be grain of this Kernels instance.");
  }
  if (tile.freed) throw new TypeError("tile was freed.");
  checkInteger("left", left, 0, GRAIN_SIDE - 1);
  checkInteger("top", top, 0, GRAIN_SIDE - 1);
  machine.wasm.addGrain(y.address, y.width, y.width, y.height, tile.address, left, top);
}

import { checkFraction, checkInteger, checkLength } from "./arguments.js";
import type { Machine } from "./machine.js";
import { opaqueSurfaceOf, type Picture } from "./picture.js";

/** What `Kernels.scanRows` does to each row of luma. */
export interface RowScan {
  /** Gain of each row about black, 0 to less than 2; 1 changes nothing. */
  readonly gains: ArrayLike<number>;
  /** Where in `noise` each row's noise begins. */
  readonly starts: ArrayLike<number>;
  /** Noise, -127 to 127; from each start as many as the picture is wide. */
  readonly noise: Int8Array;
  /** What a noise of 127 adds. Unit: code, 0 to 255. */
  readonly amount: number;
}

/** See `Kernels.scanRows`. */
export function scanRows(machine: Machine, picture: Picture, scan: RowScan): void {
  const { address, width, height } = opaqueSurfaceOf(machine, "picture", picture).planes.y;
  const { gains, starts, noise, amount } = scan;
  checkLength("scan.gains", gains, height, "one for each row");
  checkLength("scan.starts", starts, height, "one for each row");
  if (!(amount >= 0 && amount <= 255)) {
    throw new RangeError(`scan.amount must be from 0 to 255, not ${amount}.`);
  }
  // 16 bytes more: vector loads may read past the last sample.
  const grains = machine.scratch("noise", noise.length + 16);
  new Int8Array(machine.memory.buffer, grains, noise.length).set(noise);
  const rows = machine.scratch("rows", height * 8);
  const table = new Int32Array(machine.memory.buffer, rows, height * 2);
  for (let y = 0; y < height; y++) {
    const gain = gains[y]!;
    if (!(gain >= 0 && gain < 2)) {
      throw new RangeError(`scan.gains[${y}] must be from 0 to less than 2, not ${gain}.`);
    }
    const start = starts[y]!;
    checkInteger(`scan.starts[${y}]`, start, 0, noise.length - width);
    table[2 * y] = Math.min(32767, Math.round(gain * 16384));
    table[2 * y + 1] = grains + start;
  }
  machine.wasm.scanRows(address, width, width, height, rows, Math.round(amount * 64.504));
}

/** See `Kernels.softenRows`. */
export function softenRows(machine: Machine, picture: Picture, distance: number, weight: number): void {
  const { address, width, height } = opaqueSurfaceOf(machine, "picture", picture).planes.y;
  checkInteger("distance", distance, 1, 16);
  checkFraction("weight", weight);
  const line = machine.scratch("line", width + 48);
  machine.wasm.softenRows(address, width, width, height, distance, Math.round(weight * 128), line);
}

import { checkInteger, checkLength } from "./arguments.js";
import type { Machine } from "./machine.js";
import { MAX_SIDE } from "./picture.js";

/** See `Kernels.expandMask`. */
export function expandMask(
  machine: Machine,
  bits: Uint8Array,
  width: number,
  height: number,
): Uint8Array<ArrayBuffer> {
  const count = pixelCount(width, height);
  checkLength("bits", bits, Math.ceil(count / 8), `one bit for each of ${width} x ${height} pixels`);
  const pixels = machine.scratch("mask pixels", count + 16);
  const packed = machine.scratch("mask bits", bits.length + 16);
  machine.bytes(packed, bits.length).set(bits);
  machine.wasm.expandBits(pixels, packed, count);
  return machine.bytes(pixels, count).slice();
}

/** See `Kernels.packBits`. */
export function packBits(
  machine: Machine,
  pixels: Uint8Array,
  width: number,
  height: number,
): Uint8Array<ArrayBuffer> {
  const count = pixelCount(width, height);
  checkLength("pixels", pixels, count, `${width} x ${height}`);
  const from = machine.scratch("mask pixels", count + 16);
  const packed = machine.scratch("mask bits", Math.ceil(count / 8) + 16);
  const view = machine.bytes(from, count + 16);
  view.set(pixels);
  // Bits past the last pixel are zero.
  view.fill(0, count);
  machine.wasm.packBits(packed, from, count);
  return machine.bytes(packed, Math.ceil(count / 8)).slice();
}

function pixelCount(width: number, height: number): number {
  checkInteger("width", width, 1, MAX_SIDE);
  checkInteger("height", height, 1, MAX_SIDE);
  return width * height;
}

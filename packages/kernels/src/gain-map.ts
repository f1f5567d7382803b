import { checkFraction, checkInteger } from "./arguments.js";
import { BLACK } from "./colour.js";
import type { Machine } from "./machine.js";
import { MAX_SIDE, opaqueSurfaceOf, type Picture } from "./picture.js";

/** A gain for each pixel, made once with `Kernels.allocGainMap` and applied to many frames of its size. */
export interface GainMap {
  readonly width: number;
  readonly height: number;
}

/**
 * The gain at a point, 0 (black) to 1 (unchanged); what is beyond is clamped. `x` and `y` are luma pixels, where
 * (0.5, 0.5) is the centre of the first: luma is asked for at pixel centres, chroma where its samples sit.
 */
export type GainFunction = (x: number, y: number) => number;

/** Options of `Kernels.gainMap`. */
export interface GainMapOptions {
  /** How much of the map is applied: 0 nothing, 1 all. Default 1. */
  readonly strength: number;
  /** Rounds with an 8 x 8 ordered dither fixed to the frame, so that smooth areas do not band. Default true. */
  readonly dither: boolean;
}

/** Samples of one plane as minus the loss in 15 bits, rows padded for whole vectors. */
interface LossPlane {
  readonly address: number;
  readonly stride: number;
  /** Whether it is the same upside down; then the lower half is left out. */
  readonly isMirrored: boolean;
}

/** What a gain map is inside. */
export class LossMap implements GainMap {
  readonly luma: LossPlane;
  readonly chroma: LossPlane;
  freed = false;

  constructor(
    readonly machine: Machine,
    readonly width: number,
    readonly height: number,
    gainAt: GainFunction,
  ) {
    checkInteger("width", width, 1, MAX_SIDE);
    checkInteger("height", height, 1, MAX_SIDE);
    this.luma = tabulate(machine, width, height, gainAt, 1, 0.5, 0.5);
    this.chroma = tabulate(machine, (width + 1) >> 1, (height + 1) >> 1, gainAt, 2, 0.5, 1);
  }

  free(): void {
    this.machine.heap.release(this.luma.address);
    this.machine.heap.release(this.chroma.address);
    this.freed = true;
  }
}

/**
 * Asks for the gain at `(left + i * pitch, top + j * pitch)`. One flat loop: closures around it doubled the time.
 * Most maps are the same upside down, as vignettes are: of those, half is held, and read for each frame.
 */
function tabulate(
  machine: Machine,
  width: number,
  height: number,
  gainAt: GainFunction,
  pitch: number,
  left: number,
  top: number,
): LossPlane {
  const columns = Math.ceil(width / 16) * 16;
  const losses = new Int16Array(columns * height);
  for (let j = 0; j < height; j++) {
    const y = top + j * pitch;
    for (let i = 0; i < width; i++) {
      const loss = 1 - gainAt(left + i * pitch, y);
      // A gain that is not a number counts as 0: the comparison is false for it.
      const held = loss < 1 ? Math.max(0, loss) : 1;
      losses[j * columns + i] = -((held * 32768 + 0.5) | 0);
    }
  }
  const isMirrored = isSameUpsideDown(losses, columns, height);
  const kept = isMirrored ? losses.subarray(0, columns * Math.ceil(height / 2)) : losses;
  const address = machine.heap.allocate(kept.byteLength);
  new Int16Array(machine.memory.buffer, address, kept.length).set(kept);
  return { address, stride: columns * 2, isMirrored };
}

function isSameUpsideDown(losses: Int16Array, columns: number, height: number): boolean {
  for (let j = 0; j < height >> 1; j++) {
    const [from, opposite] = [j * columns, (height - 1 - j) * columns];
    for (let i = 0; i < columns; i++) if (losses[from + i] !== losses[opposite + i]) return false;
  }
  return true;
}

/** See `Kernels.gainMap`. */
export function gainMap(
  machine: Machine,
  picture: Picture,
  map: GainMap,
  options: Partial<GainMapOptions> = {},
): void {
  const surface = opaqueSurfaceOf(machine, "picture", picture);
  if (!(map instanceof LossMap) || map.machine !== machine) {
    throw new TypeError("map must be a gain map of this Kernels instance.");
  }
  if (map.freed) throw new TypeError("map was freed.");
  if (map.width !== picture.width || map.height !== picture.height) {
    throw new RangeError(
      `map must be as large as the picture, ${picture.width}x${picture.height}, not ${map.width}x${map.height}.`,
    );
  }
  const { strength = 1, dither = true } = options;
  checkFraction("options.strength", strength);
  const scale = Math.round(strength * 32767);
  if (scale === 0) return;

  const thresholds = machine.scratch("thresholds", 128);
  new Int16Array(machine.memory.buffer, thresholds, 64).set(dither ? BAYER : HALVES);
  for (const [i, name] of (["y", "u", "v"] as const).entries()) {
    const { address, width, height } = surface.planes[name];
    const loss = i === 0 ? map.luma : map.chroma;
    const floor = BLACK[i] as number;
    machine.wasm.applyGain(
      address,
      width,
      width,
      height,
      loss.address,
      loss.stride,
      loss.isMirrored ? 1 : 0,
      floor,
      scale,
      thresholds,
    );
  }
}

/** Bayer's 8 x 8 matrix (Bayer 1973) as thresholds `(rank + 0.5) / 64` in 15 bits. */
const BAYER = Int16Array.from({ length: 64 }, (_, i) => {
  const x = i & 7;
  const y = i >> 3;
  let rank = 0;
  for (let bit = 0; bit < 3; bit++) {
    const [bx, by] = [(x >> bit) & 1, (y >> bit) & 1];
    rank |= (((bx ^ by) << 1) | by) << (4 - 2 * bit);
  }
  return rank * 512 + 256;
});

/** The same without dither: a half everywhere. */
const HALVES = new Int16Array(64).fill(16384);

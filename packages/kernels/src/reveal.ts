import { checkFraction, checkPosition } from "./arguments.js";
import { checkYuv, type YuvColour } from "./colour.js";
import type { Machine } from "./machine.js";
import { ORDER_ONE, type OrderMap, turnMapOf } from "./order-map.js";
import { type Frame, opaqueSurfaceOf } from "./picture.js";

/** Options of `Kernels.reveal`. Levels and widths are in the unit of the map, where 0 is first and 1 last. */
export interface RevealOptions {
  /** Pixels whose turn is at this level or later show the one frame; −2 to 2. */
  readonly level: number;
  /** How far below the level they show the other frame; smoothstep in between. 0 to 2. Default 0.02. */
  readonly softness?: number;
  /** How much of the other frame shows, 0 to 1. Default 1. */
  readonly opacity?: number;
}

/** Options of `Kernels.band`, in the same unit. */
export interface BandOptions {
  /** The band's earliest and latest turn; −2 to 2. Nothing shows where `from` is not below `to`. */
  readonly from: number;
  readonly to: number;
  /** Over how much above `from` and below `to` the colour comes and goes, smoothstep. 0 to 2. Default 0.01. */
  readonly rise?: number;
  readonly fall?: number;
  /** How much of the colour shows, 0 to 1. Default 1. */
  readonly opacity?: number;
}

const PLANES = ["y", "u", "v"] as const;

/** See `Kernels.reveal`. */
export function reveal(
  machine: Machine,
  out: Frame,
  outgoing: Frame,
  incoming: Frame,
  map: OrderMap,
  { level, softness = 0.02, opacity = 1 }: RevealOptions,
): void {
  const target = opaqueSurfaceOf(machine, "out", out);
  const sources = [
    opaqueSurfaceOf(machine, "outgoing", outgoing),
    opaqueSurfaceOf(machine, "incoming", incoming),
  ] as const;
  for (const { width, height } of sources) {
    if (width !== out.width || height !== out.height)
      throw new RangeError("out, outgoing and incoming must have the same size.");
  }
  const { luma, chroma } = turnMapOf(machine, map, out);
  checkFraction("options.opacity", opacity);
  for (const [i, name] of PLANES.entries()) {
    const { address, width, height } = target.planes[name];
    const turns = i === 0 ? luma : chroma;
    machine.wasm.revealPlane(
      address,
      sources[0].planes[name].address,
      sources[1].planes[name].address,
      width,
      height,
      turns.address,
      turns.stride,
      fixedLevel("options.level", level),
      fixedWidth("options.softness", softness),
      Math.round(opacity * 32767),
    );
  }
}

/** See `Kernels.band`. */
export function band(
  machine: Machine,
  frame: Frame,
  map: OrderMap,
  colour: YuvColour,
  { from, to, rise = 0.01, fall = 0.01, opacity = 1 }: BandOptions,
): void {
  const target = opaqueSurfaceOf(machine, "frame", frame);
  const { luma, chroma } = turnMapOf(machine, map, frame);
  checkYuv("colour", colour);
  checkFraction("options.opacity", opacity);
  if (opacity === 0) return;
  for (const [i, name] of PLANES.entries()) {
    const { address, width, height } = target.planes[name];
    const turns = i === 0 ? luma : chroma;
    machine.wasm.bandPlane(
      address,
      width,
      height,
      turns.address,
      turns.stride,
      fixedLevel("options.from", from),
      fixedWidth("options.rise", rise),
      fixedLevel("options.to", to),
      fixedWidth("options.fall", fall),
      colour[i]!,
      Math.round(opacity * 32767),
    );
  }
}

/** A level in the maps' unit. Beyond −2 and 2 nothing changes any more. */
function fixedLevel(name: string, level: number): number {
  checkPosition(name, level);
  return Math.max(-32768, Math.min(32767, Math.round(level * ORDER_ONE)));
}

/** A width in the maps' unit, at least one step of it. */
function fixedWidth(name: string, width: number): number {
  if (!(width >= 0 && width <= 2)) throw new RangeError(`${name} must be from 0 to 2, not ${width}.`);
  return Math.max(1, Math.min(32767, Math.round(width * ORDER_ONE)));
}

import { type OrderFunction, type RgbColour, rgbToYuv } from "@segue/kernels";
import { clamp01, smoothstep } from "../camera/easing.js";
import type { SharedMaps } from "../scene/shared-maps.js";
import { seedOf } from "./noise.js";
import type { TransitionDrawer } from "./transition.js";

/** A frame's size in units of its shorter side: 16:9 is 1.78 x 1. */
export interface Proportions {
  width: number;
  height: number;
}

/** When each point's turn comes, in any unit; points are in units of the frame's shorter side. */
export type Order = (x: number, y: number) => number;

/** A band of colour along the edge. The unit of places and widths is the whole way of the edge; ahead is positive. */
export interface EdgeBand {
  color: RgbColour;
  /** Its place, from behind the edge to ahead of it. */
  from: number;
  to: number;
  /** Over how much it comes (behind) and goes (ahead). */
  rise: number;
  fall: number;
  /** 0–1. Default: 1. */
  opacity?: number;
}

/** A wipe: in which order points take their turn, and how its edge looks. */
export interface WipeDesign {
  /** Its name, which seeds what is random in it. */
  name: string;
  /** Makes the order for a frame's proportions. */
  order(size: Proportions, seed: number): Order;
  /** How far equal areas are revealed in equal times, 0–1; else the order is only scaled to its range. Default: 0. */
  evenness?: number;
  /** How soft the edge between the frames is. Unit: the whole way. */
  softness: number;
  /** Laid over in this order. */
  bands?: readonly EdgeBand[];
}

/** How far the edge is in already when it starts, so that the first frame shows it. */
const HEAD_START = 0.01;

/** Makes a transition of a design. */
export function wipe(design: WipeDesign): TransitionDrawer {
  const { name, softness, bands = [] } = design;
  const painted = bands.map((band) => ({ ...band, color: rgbToYuv(band.color) }));
  const ahead = Math.max(0, ...bands.map(({ to }) => to));
  const behind = Math.max(softness, ...bands.map(({ from }) => -from));
  const mapOf = (maps: SharedMaps, { width, height }: { width: number; height: number }) =>
    maps.orderMap(name, width, height, () => orderOf(design, width, height));
  const draw: TransitionDrawer = (kernels, { out, outgoing, incoming }, progress, maps) => {
    const map = mapOf(maps, out);
    const level = HEAD_START - ahead + sweep(progress) * (1 + ahead + behind - HEAD_START);
    kernels.reveal(out, outgoing, incoming, map, { level, softness });
    for (const { color, from, to, ...look } of painted)
      kernels.band(out, map, color, { ...look, from: level + from, to: level + to });
  };
  draw.prepare = mapOf;
  return draw;
}

/** Slow at both ends, but never at rest: an edge that crawls in would look stuck. */
function sweep(progress: number): number {
  return 0.5 * progress + 0.5 * smoothstep(progress);
}

/** Points a side that tell an order's range. */
const PROBES = 96;
/** Steps of the table that evens an order. */
const STEPS = 512;

/** A design's order for frames of a size in pixels, brought to 0–1. */
function orderOf({ name, order, evenness = 0 }: WipeDesign, width: number, height: number): OrderFunction {
  const unit = Math.min(width, height);
  const at = order({ width: width / unit, height: height / unit }, seedOf(name));
  const probes = Float64Array.from({ length: PROBES * PROBES }, (_, i) => {
    const [x, y] = [i % PROBES, Math.floor(i / PROBES)].map((k) => k / (PROBES - 1)) as [number, number];
    return at((x * width) / unit, (y * height) / unit);
  }).sort();
  const first = probes[0]!;
  const last = probes.at(-1)!;
  if (evenness === 0) return (x, y) => (at(x / unit, y / unit) - first) / (last - first);
  const evened = Float64Array.from({ length: STEPS + 1 }, (_, i) => {
    const step = i / STEPS;
    return step + evenness * (rankOf(probes, first + step * (last - first)) - step);
  });
  return (x, y) => {
    const step = STEPS * clamp01((at(x / unit, y / unit) - first) / (last - first));
    const below = Math.min(STEPS - 1, Math.floor(step));
    return evened[below]! + (step - below) * (evened[below + 1]! - evened[below]!);
  };
}

/** Which part of the sorted values is below a value, 0–1. */
function rankOf(sorted: Float64Array, value: number): number {
  const above = sorted.findIndex((one) => one > value);
  if (above <= 0) return above < 0 ? 1 : 0;
  const below = sorted[above - 1]!;
  return (above - 1 + (value - below) / (sorted[above]! - below)) / (sorted.length - 1);
}

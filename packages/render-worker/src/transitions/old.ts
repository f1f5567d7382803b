import { type Frame, type Kernels, rgbToYuv } from "@segue/kernels";
import { clamp01, cubicInOut } from "../camera/easing.js";
import type { SharedMaps } from "../scene/shared-maps.js";
import { fractalNoise, randomAt, seedOf } from "./noise.js";
import { place } from "./slide.js";
import type { TransitionDrawer, TransitionFrames } from "./transition.js";

const SEED = seedOf("old");
/** Film pictures over the window: flicker, scratches and dust change with each. */
const PICTURES = 20;
/** When the film slips in the gate, from and to, in progress. */
const SLIP = { from: 0.36, to: 0.62 };
/** Height of the dark line between two pictures of the film. Unit: frame height. */
const FRAME_LINE = 0.07;

const DARK = rgbToYuv([10, 6, 3]);
const LINE = rgbToYuv([250, 240, 215]);
const LEAK = rgbToYuv([255, 120, 25]);
const GLARE = rgbToYuv([255, 236, 190]);

/** The shape of the light that leaks in at the end of the roll: from the left, uneven. */
const leak = (maps: SharedMaps, { width, height }: { width: number; height: number }) =>
  maps.orderMap("old", width, height, () => {
    const noise = fractalNoise(SEED, 3);
    const unit = Math.min(width, height);
    return (x, y) => (0.85 * x) / width + 0.15 + 0.14 * noise((0.8 * x) / unit, (1.3 * y) / unit);
  });

/** Light that is left toward the corners, as old lenses leave it. */
const corners = (maps: SharedMaps, width: number, height: number) =>
  maps.gainMap("old", width, height, (x, y) => {
    const dx = (2 * x) / width - 1;
    const dy = (2 * y) / height - 1;
    const square = (dx * dx + dy * dy) / 2;
    return 1 - 0.7 * square * square;
  });

/** The film ages, its roll runs out: it slips in the gate to the incoming frame, and settles. */
export const old: TransitionDrawer = (kernels, frames, progress, maps) => {
  const { out } = frames;
  const age = Math.sin(Math.PI * progress);
  const picture = Math.floor(progress * PICTURES);
  const chance = (i: number) => randomAt(SEED, 97 * picture + i);
  roll(kernels, frames, slip(progress) + 0.006 * age * (chance(0) - 0.5));
  kernels.lut(out, fadedStock(age));
  kernels.gainMap(out, corners(maps, out.width, out.height), { strength: age });
  scratch(kernels, out, age, chance);
  // The roll's end has seen light: most of it while the film slips.
  const light = age * (0.25 + 0.75 * Math.exp(-(((progress - 0.5) / 0.16) ** 2))) * (0.75 + 0.25 * chance(1));
  const map = leak(maps, out);
  kernels.band(out, map, LEAK, { from: -1, to: 0.25 + 0.75 * light, fall: 0.6, opacity: 0.85 * light });
  kernels.band(out, map, GLARE, { from: -1, to: 0.1 + 0.5 * light, fall: 0.4, opacity: 0.9 * light });
  kernels.gain(out, 1 - age * (0.04 + 0.16 * chance(2) ** 2));
};
old.prepare = (maps, size) => {
  leak(maps, size);
  corners(maps, size.width, size.height);
};

/** How many pictures the film has moved: it sticks, tears through to the next one, and bounces until it rests. */
function slip(progress: number): number {
  const through = cubicInOut(clamp01((progress - SLIP.from) / (SLIP.to - SLIP.from)));
  if (progress < SLIP.to) return through - 0.05 * Math.sin(Math.PI * clamp01(progress / SLIP.from)) ** 8;
  const since = (progress - SLIP.to) / (1 - SLIP.to);
  return 1 + 0.06 * Math.sin(14 * since) * Math.exp(-5 * since) * (1 - since);
}

/** Draws the strip of film, moved up by a number of pictures. */
function roll(kernels: Kernels, { out, outgoing, incoming }: TransitionFrames, pictures: number): void {
  const { height } = out;
  const pitch = height * (1 + FRAME_LINE);
  const even = (length: number) => 2 * Math.round(length / 2);
  kernels.fill(out, DARK);
  for (const [i, frame] of [outgoing, incoming].entries())
    place(kernels, out, frame, 0, even((i - pictures) * pitch));
}

/** Tables that fade a frame to sepia, by how old it is. */
function fadedStock(age: number) {
  const table = (faded: (code: number) => number) =>
    Uint8Array.from({ length: 256 }, (_, code) => Math.round(code + (faded(code) - code) * age));
  return {
    y: table((y) => Math.min(235, 30 + (y - 16) * 0.88)),
    u: table((u) => 128 + (u - 128) * 0.22 - 13),
    v: table((v) => 128 + (v - 128) * 0.22 + 9),
  };
}

/** Lines along the film and specks of dust, new ones in each picture. */
function scratch(kernels: Kernels, out: Frame, age: number, chance: (i: number) => number): void {
  const thin = 2 * Math.max(1, Math.round(out.height / 1080));
  const even = (part: number, whole: number) => 2 * Math.floor((part * (whole - 4 * thin)) / 2);
  for (let i = 10; i < 16; i++) {
    if (chance(i) > 0.55) continue;
    const rect = { x: even(chance(i + 20), out.width), y: 0, width: thin, height: out.height };
    kernels.tint(out, i % 3 === 0 ? DARK : LINE, age * (0.12 + 0.3 * chance(i + 40)), rect);
  }
  for (let i = 70; i < 82; i++) {
    const [width, height] = [thin * (1 + Math.round(chance(i))), thin * (1 + Math.round(2 * chance(i + 5)))];
    const rect = { x: even(chance(i + 12), out.width), y: even(chance(i + 24), out.height), width, height };
    kernels.tint(out, i % 2 === 0 ? DARK : LINE, age * 0.6 * chance(i + 36), rect);
  }
}

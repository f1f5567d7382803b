import { GRAIN_SIDE, Kernels } from "@segue/kernels";
import type { Canvas } from "@segue/protocol";
import { describe, expect, test } from "vitest";
import { effectOf, photo, planOf, shotOf, smallCanvas } from "../../test/shot-of.js";
import { clockOf } from "../camera/clock.js";
import { SharedMaps } from "../scene/shared-maps.js";
import { Stage } from "../scene/stage.js";
import { grainTile } from "./grain-tile.js";
import { compileEffect } from "./registry.js";

const kernels = Kernels.load();
const shotNamed = (segmentId: string, more = {}) =>
  shotOf({ segmentId, effectsPlan: planOf({ tools: [effectOf("filmGrain", {})] }), ...more });

function contributionOf(segmentId = "7", canvas: Canvas = smallCanvas) {
  const shot = shotNamed(segmentId);
  return compileEffect(effectOf("filmGrain", {}), {
    shot,
    canvas,
    clock: clockOf(shot, canvas.fps),
    image: undefined,
    framing: { x: 0, y: 0, width: 1, height: 1 },
    subject: undefined,
  })!;
}

/** Luma of a mid-grey frame with grain. */
function grainOf(frame: number, segmentId?: string): Uint8Array {
  const pass = contributionOf(segmentId).pass!(kernels, new SharedMaps(kernels));
  const out = kernels.allocFrame(160, 90);
  out.bytes.fill(126);
  pass.draw(out, pass.state(frame));
  const luma = out.bytes.slice(0, 160 * 90);
  expect(out.bytes.subarray(160 * 90).every((code) => code === 126)).toBe(true);
  pass.dispose!();
  kernels.free(out);
  return luma;
}

/** How alike two patterns about mid-grey are, −1 to 1. */
function correlation(a: Uint8Array, b: Uint8Array): number {
  let [ab, aa, bb] = [0, 0, 0];
  for (let i = 0; i < a.length; i++) {
    const [x, y] = [a[i]! - 126, b[i]! - 126];
    ab += x * y;
    aa += x * x;
    bb += y * y;
  }
  return ab / Math.sqrt(aa * bb);
}

describe("the grain", () => {
  test("is another one in each frame and each segment, and always the same there", () => {
    expect(grainOf(5)).toEqual(grainOf(5));
    expect(grainOf(5, "a")).toEqual(grainOf(5, "a"));
    for (const other of [grainOf(6), grainOf(-3), grainOf(90_000), grainOf(5, "8"), grainOf(5, "")]) {
      expect(Math.abs(correlation(grainOf(5), other))).toBeLessThan(0.1);
    }
  });

  test("changes at most 30 times a second", () => {
    const patterns = (fps: number) => {
      const canvas = { ...smallCanvas, fps: { numerator: fps, denominator: 1 } };
      const pass = contributionOf("7", canvas).pass!(kernels, new SharedMaps(kernels));
      const states = Array.from({ length: fps }, (_, frame) => pass.state(frame)[0]);
      pass.dispose!();
      return new Set(states).size;
    };
    expect([24, 25, 30, 50, 60].map(patterns)).toEqual([24, 25, 30, 25, 30]);
  });

  test.each([360, 1080, 2160])("is as strong on a canvas %i high as on any, and has no seam", (height) => {
    const tile = grainTile(1, height);
    const mean = tile.reduce((sum, value) => sum + value, 0) / tile.length;
    const variance = tile.reduce((sum, value) => sum + (value - mean) ** 2, 0) / tile.length;
    expect(Math.abs(mean)).toBeLessThan(0.5);
    expect(Math.abs(Math.sqrt(variance) - 6)).toBeLessThan(0.1);
    // Neighbours over the edge are as different as neighbours within.
    const step = (x: number) => {
      let sum = 0;
      for (let y = 0; y < GRAIN_SIDE; y++) {
        const row = y * GRAIN_SIDE;
        sum += (tile[row + x]! - tile[row + ((x + 1) % GRAIN_SIDE)]!) ** 2;
      }
      return sum;
    };
    expect(step(GRAIN_SIDE - 1) / step(100)).toBeGreaterThan(0.6);
    expect(step(GRAIN_SIDE - 1) / step(100)).toBeLessThan(1.6);
  });

  test("is coarser on a larger canvas", () => {
    const likeness = (height: number) => {
      const tile = grainTile(1, height);
      let [ab, aa] = [0, 0];
      for (let i = 0; i + 1 < tile.length; i++) {
        ab += tile[i]! * tile[i + 1]!;
        aa += tile[i]! * tile[i]!;
      }
      return ab / aa;
    };
    expect(likeness(180)).toBeLessThan(0.1);
    expect(likeness(1080)).toBeGreaterThan(0.5);
    expect(likeness(2160)).toBeGreaterThan(likeness(1080) + 0.1);
  });
});

test("the tint is warm in the middle, black stays neutral, and colours are muted", () => {
  const { grade } = contributionOf();
  const toned = (pixel: [number, number, number]) => {
    const picture = kernels.pictureFromRgb(
      Uint8Array.from({ length: 12 }, (_, i) => pixel[i % 3]!),
      2,
      2,
      3,
      [grade!],
    );
    const [, , , , cb, cr] = picture.bytes;
    kernels.free(picture);
    return { cb: cb! - 128, cr: cr! - 128 };
  };
  expect(toned([128, 128, 128]).cb).toBeLessThan(-8);
  expect(toned([128, 128, 128]).cr).toBeGreaterThan(4);
  expect(Math.abs(toned([0, 0, 0]).cb)).toBeLessThan(2);
  // Blue: Cb is 112 above grey untouched.
  expect(toned([0, 0, 255]).cb).toBeLessThan(60);
});

test.each([
  [160, 90],
  [90, 160],
  [100, 100],
  [642, 362],
])("at %i × %i, frames are the same in any order and in any stage", async (width, height) => {
  const shot = shotNamed("s", { imagePath: photo("chelsea.png") });
  const draw = async (frames: number[]) => {
    using stage = new Stage(kernels);
    stage.begin({ ...smallCanvas, width, height }, [shot]);
    await stage.load(frames[0]!);
    const out = kernels.allocFrame(width, height);
    const drawn = new Map<number, Buffer>();
    for (const frame of frames) {
      stage.draw(frame, out);
      drawn.set(frame, Buffer.from(out.bytes));
    }
    kernels.free(out);
    return drawn;
  };
  const [forward, backward, alone] = [await draw([3, 4, 20]), await draw([20, 4, 3]), await draw([20])];
  for (const frame of [3, 4, 20]) expect(forward.get(frame)!.equals(backward.get(frame)!)).toBe(true);
  expect(alone.get(20)!.equals(forward.get(20)!)).toBe(true);
  expect(forward.get(3)!.equals(forward.get(4)!)).toBe(false);
});

test("gives back its memory", () => {
  const used = kernels.memory.used;
  const pass = contributionOf().pass!(kernels, new SharedMaps(kernels));
  expect(kernels.memory.used).toBeGreaterThan(used);
  pass.dispose!();
  expect(kernels.memory.used).toBe(used);
});

import { describe, expect, test } from "vitest";
import type { GainFunction } from "./gain-map.js";
import { Kernels } from "./kernels.js";
import { maxError } from "./oracle/compare.js";
import { harshBytes } from "./oracle/noise.js";

const kernels = Kernels.load();

/** The definition: each sample moves toward black by what its gain leaves out. */
function expected(codes: Uint8Array, w: number, h: number, gainAt: GainFunction, strength = 1) {
  const [luma, cw] = [w * h, Math.ceil(w / 2)];
  const chroma = cw * Math.ceil(h / 2);
  const clamped = (x: number, y: number) => Math.min(1, Math.max(0, gainAt(x, y)));
  return Float64Array.from(codes, (code, i) => {
    const k = (i - luma) % chroma;
    const gain =
      i < luma
        ? clamped((i % w) + 0.5, Math.floor(i / w) + 0.5)
        : clamped(2 * (k % cw) + 0.5, 2 * Math.floor(k / cw) + 1);
    const floor = i < luma ? 16 : 128;
    return floor + (code - floor) * (1 - strength * (1 - gain));
  });
}

describe("gainMap", () => {
  test.each([
    [2, 2],
    [10, 6],
    [34, 18],
    [67, 45],
  ])("scales each pixel of %ix%i by its own gain", (w, h) => {
    const picture = kernels.allocPicture(w, h);
    const codes = harshBytes(picture.bytes.length, w);
    const gainAt = (x: number, y: number) => 1.1 - (0.7 * x) / w - (0.5 * y) / h;
    const map = kernels.allocGainMap(w, h, gainAt);
    for (const strength of [1, 0.5, 0.3, 0]) {
      const wanted = expected(codes, w, h, gainAt, strength);
      picture.bytes.set(codes);
      kernels.gainMap(picture, map, { strength, dither: false });
      expect(maxError(picture.bytes, wanted)).toBeLessThan(0.55);
      picture.bytes.set(codes);
      kernels.gainMap(picture, map, { strength });
      expect(maxError(picture.bytes, wanted)).toBeLessThan(1);
    }
  });

  test.each([
    [10, 6],
    [34, 17],
    [66, 46],
  ])("shades %ix%i by a map that is the same upside down, of which it holds half", (w, h) => {
    const picture = kernels.allocPicture(w, h);
    const codes = harshBytes(picture.bytes.length, w);
    const gainAt = (x: number, y: number) => 1 - 0.5 * Math.abs(2 * (y / h) - 1) - (0.4 * x) / w;
    const { used } = kernels.memory;
    kernels.allocGainMap(w, h, (_, y) => y / h);
    const whole = kernels.memory.used - used;
    const map = kernels.allocGainMap(w, h, gainAt);
    expect(kernels.memory.used - used - whole).toBeLessThan(0.8 * whole);
    picture.bytes.set(codes);
    kernels.gainMap(picture, map, { dither: false });
    expect(maxError(picture.bytes, expected(codes, w, h, gainAt))).toBeLessThan(0.55);
  });

  test("changes nothing where the gain is 1, dithered or not, and reaches black at 0", () => {
    const frame = kernels.allocFrame(20, 16);
    const codes = harshBytes(frame.bytes.length, 5);
    frame.bytes.set(codes);
    kernels.gainMap(
      frame,
      kernels.allocGainMap(20, 16, () => 1),
    );
    expect(frame.bytes).toEqual(codes);
    kernels.gainMap(
      frame,
      kernels.allocGainMap(20, 16, () => 0),
    );
    expect([...frame.bytes]).toEqual(Array.from({ length: 480 }, (_, i) => (i < 320 ? 16 : 128)));
  });

  test("dithers a flat area to its exact mean", () => {
    const frame = kernels.allocFrame(64, 64);
    frame.bytes.fill(116);
    const map = kernels.allocGainMap(64, 64, () => 0.5 + 0.25 / 100);
    kernels.gainMap(frame, map);
    const luma = frame.bytes.subarray(0, 4096);
    expect(luma.reduce((sum, code) => sum + code, 0) / 4096).toBeCloseTo(16 + 50.25, 1);
    expect(new Set(luma)).toEqual(new Set([66, 67]));
  });

  test("refuses maps of another size, and freed ones", () => {
    const frame = kernels.allocFrame(4, 4);
    const map = kernels.allocGainMap(4, 6, () => 1);
    expect(() => kernels.gainMap(frame, map)).toThrow(
      new RangeError("map must be as large as the picture, 4x4, not 4x6."),
    );
    kernels.free(map);
    expect(() => kernels.gainMap(frame, map)).toThrow(new TypeError("map was freed."));
  });
});

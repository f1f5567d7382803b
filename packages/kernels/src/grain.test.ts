import { describe, expect, test } from "vitest";
import { GRAIN_SIDE } from "./grain.js";
import { Kernels } from "./kernels.js";
import { maxError } from "./oracle/compare.js";
import { harshBytes, noise } from "./oracle/noise.js";

const kernels = Kernels.load();
const next = noise(3);
const values = Float64Array.from({ length: GRAIN_SIDE ** 2 }, () => (next() - 0.5) * 60);

describe("grain", () => {
  test.each([
    [1, 1],
    [16, 4],
    [47, 31],
    [642, 362],
  ])("is added to luma by light, wherever the tile begins (%i x %i)", (width, height) => {
    const picture = kernels.allocPicture(width, height);
    const codes = harshBytes(picture.bytes.length, width);
    const tile = kernels.allocGrain(values);
    for (const [left, top] of [
      [0, 0],
      [255, 255],
      [131, 7],
    ] as const) {
      picture.bytes.set(codes);
      kernels.grain(picture, tile, left, top);
      const wanted = Float64Array.from(codes, (code, i) => {
        if (i >= width * height) return code;
        const row = (top + Math.floor(i / width)) % GRAIN_SIDE;
        const value = values[row * GRAIN_SIDE + ((left + (i % width)) % GRAIN_SIDE)]!;
        const light = Math.max(0, ((code - 16) * (235 - code)) / 109.5 ** 2);
        return Math.min(255, Math.max(0, code + value * light));
      });
      expect(maxError(picture.bytes, wanted)).toBeLessThan(0.6);
    }
    kernels.free(picture);
    kernels.free(tile);
  });

  test("leaves black and white as they are", () => {
    const picture = kernels.allocPicture(32, 2);
    picture.bytes.fill(128).fill(16, 0, 32).fill(235, 32, 64);
    const before = picture.bytes.slice();
    kernels.grain(picture, kernels.allocGrain(values.map(() => 64)), 0, 0);
    expect(picture.bytes).toEqual(before);
  });

  test("refuses tiles and places that are none", () => {
    const used = kernels.memory.used;
    expect(() => kernels.allocGrain([1, 2])).toThrow(
      new RangeError("values must have 65536 entries (256 x 256), not 2."),
    );
    expect(() => kernels.allocGrain(values.with(9, 64.5))).toThrow(
      new RangeError("values[9] must be from -64 to 64, not 64.5."),
    );
    expect(kernels.memory.used).toBe(used);
    const tile = kernels.allocGrain(values);
    const picture = kernels.allocPicture(2, 2);
    expect(() => kernels.grain(picture, tile, 256, 0)).toThrow(
      new RangeError("left must be an integer from 0 to 255, not 256."),
    );
    kernels.free(tile);
    expect(() => kernels.grain(picture, tile, 0, 0)).toThrow(new TypeError("tile was freed."));
    expect(() => Kernels.load().grain(picture, tile, 0, 0)).toThrow(TypeError);
  });
});

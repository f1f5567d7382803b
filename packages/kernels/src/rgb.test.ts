import { describe, expect, test } from "vitest";
import { type RgbColour, rgbToYuv } from "./colour.js";
import { Kernels } from "./kernels.js";
import { maxError } from "./oracle/compare.js";
import { gradeOracle } from "./oracle/grade.js";
import { harshBytes } from "./oracle/noise.js";
import { rgbOracle } from "./oracle/rgb.js";

const kernels = Kernels.load();

describe("pictureFromRgb", () => {
  test.each([3, 4] as const)("agrees with the textbook, %i channels", (channels) => {
    for (const [w, h] of [
      [1, 1],
      [2, 2],
      [3, 5],
      [7, 4],
      [8, 8],
      [16, 3],
      [33, 17],
      [130, 61],
      [1023, 301],
    ] as const) {
      const rgb = harshBytes(w * h * channels, w * 7 + h);
      const picture = kernels.pictureFromRgb(rgb, w, h, channels);
      const wanted = rgbOracle(rgb, w, h, channels);
      const all = [...wanted.y, ...wanted.u, ...wanted.v];
      if (channels === 4) for (const plane of [wanted.a, wanted.ac]) for (const code of plane) all.push(code);
      expect(maxError(picture.bytes, all), `${w}x${h}`).toBeLessThan(channels === 3 ? 0.52 : 1);
      kernels.free(picture);
    }
  });

  test("grades first, one grade after the other", () => {
    const table = (change: (value: number) => number) =>
      Int16Array.from({ length: 256 }, (_, value) => change(value));
    const strong = {
      channels: [table((v) => v * 2 - 80), table((v) => v), table((v) => 255 - v)],
      saturation: 1.7,
      tones: [table((v) => v >> 3), table(() => 0), table((v) => -v >> 2)],
    };
    const muted = { ...strong, saturation: 0.3 };
    const [w, h] = [123, 47];
    const rgb = harshBytes(w * h * 3, 9);
    const picture = kernels.pictureFromRgb(rgb, w, h, 3, [strong, muted]);
    const graded = gradeOracle(gradeOracle(rgb, strong), muted);
    expect(picture.bytes).toEqual(kernels.pictureFromRgb(graded, w, h, 3).bytes);
    expect(() => kernels.pictureFromRgb(rgb, w, h, 3, [{ ...strong, saturation: Number.NaN }])).toThrow(
      new RangeError("grade.saturation must be from 0 to 8, not NaN."),
    );
    expect(() => kernels.pictureFromRgb(rgb, w, h, 3, [{ ...strong, tones: [] }])).toThrow(
      new RangeError("grade.tones must have 3 entries (red, green, blue), not 0."),
    );
  });

  test("gives flat colours the codes of rgbToYuv", () => {
    const colours: RgbColour[] = [
      [0, 0, 0],
      [255, 255, 255],
      [255, 0, 0],
      [0, 255, 0],
      [0, 0, 255],
      [12, 200, 99],
    ];
    for (const colour of colours) {
      const rgb = Uint8Array.from({ length: 10 * 6 * 3 }, (_, i) => colour[i % 3] as number);
      const picture = kernels.pictureFromRgb(rgb, 10, 6, 3);
      const [y, u, v] = rgbToYuv(colour);
      expect(picture.bytes).toEqual(Uint8Array.from({ length: 90 }, (_, i) => (i < 60 ? y : i < 75 ? u : v)));
      kernels.free(picture);
    }
  });

  test("is opaque where alpha is 255 and nothing where it is 0", () => {
    const rgba = Uint8Array.from({ length: 8 * 4 * 4 }, (_, i) => (i % 4 === 3 ? (i < 64 ? 255 : 0) : 200));
    const picture = kernels.pictureFromRgb(rgba, 8, 4, 4);
    const [y, u, v] = rgbToYuv([200, 200, 200]);
    const rows = (top: number, count: number) => [...Array(count).fill(top), ...Array(count).fill(0)];
    expect([...picture.bytes]).toEqual([
      ...rows(y, 16),
      ...rows(u, 4),
      ...rows(v, 4),
      ...rows(255, 16),
      ...rows(255, 4),
    ]);
  });

  test("knows the codes of black, white and the primaries", () => {
    expect(rgbToYuv([0, 0, 0])).toEqual([16, 128, 128]);
    expect(rgbToYuv([255, 255, 255])).toEqual([235, 128, 128]);
    expect(rgbToYuv([255, 0, 0])).toEqual([63, 102, 240]);
    expect(rgbToYuv([0, 255, 0])).toEqual([173, 42, 26]);
    expect(rgbToYuv([0, 0, 255])).toEqual([32, 240, 118]);
  });

  test("refuses sizes that disagree, and keeps no memory then", () => {
    const before = kernels.memory.used;
    expect(() => kernels.pictureFromRgb(new Uint8Array(10), 2, 2, 3)).toThrow(
      new RangeError("rgb must have 12 entries (2 x 2 x 3), not 10."),
    );
    expect(() => kernels.pictureFromRgb(new Uint8Array(0), 0, 2, 3)).toThrow(
      new RangeError("width must be an integer from 1 to 16384, not 0."),
    );
    expect(() => rgbToYuv([0, 256, 0])).toThrow(
      new RangeError("rgb[1] must be an integer from 0 to 255, not 256."),
    );
    expect(kernels.memory.used).toBe(before);
  });
});

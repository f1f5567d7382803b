import { expect, test } from "vitest";
import type { RgbColour } from "./colour.js";
import { Kernels } from "./kernels.js";
import { maxError } from "./oracle/compare.js";

const kernels = Kernels.load();

test("gives flat colours back, but for rounding", () => {
  const colours: RgbColour[] = [
    [0, 0, 0],
    [255, 255, 255],
    [255, 0, 0],
    [10, 200, 90],
    [128, 64, 250],
  ];
  for (const colour of colours) {
    const rgb = Uint8Array.from({ length: 9 * 5 * 3 }, (_, i) => colour[i % 3] as number);
    expect(maxError(kernels.toRgb(kernels.pictureFromRgb(rgb, 9, 5, 3)), rgb)).toBeLessThanOrEqual(2);
  }
});

test("puts chroma where it came from: a ramp of colour stays a ramp", () => {
  const [w, h] = [64, 32];
  const rgb = Uint8Array.from({ length: w * h * 3 }, (_, i) => {
    const [x, y] = [Math.floor(i / 3) % w, Math.floor(i / 3 / w)];
    return [60 + 2 * x, 100, 60 + 4 * y][i % 3] as number;
  });
  const back = kernels.toRgb(kernels.pictureFromRgb(rgb, w, h, 3));
  for (let y = 2; y < h - 2; y++) {
    for (let x = 2; x < w - 2; x++) {
      for (let c = 0; c < 3; c++) {
        const i = (y * w + x) * 3 + c;
        expect(Math.abs((back[i] as number) - (rgb[i] as number))).toBeLessThanOrEqual(2);
      }
    }
  }
});

test("refuses pictures with alpha", () => {
  expect(() => kernels.toRgb(kernels.allocPicture(4, 4, { alpha: true }))).toThrow(
    new TypeError("picture must have no alpha."),
  );
});

import { describe, expect, it } from "vitest";
import { maskSizeFor } from "./grid.js";
import { drawMaximum } from "./sample.js";

const everywhere = { x: 0, y: 0, width: 1, height: 1 };

describe("drawMaximum", () => {
  it("copies a map of the same size exactly", () => {
    const values = Float32Array.from({ length: 12 }, (_, index) => index / 12);
    const target = new Float32Array(12);
    drawMaximum({ values, width: 4, height: 3, region: everywhere }, target, { width: 4, height: 3 });
    expect(target).toEqual(values);
  });

  it("draws a smaller region where it lies, and keeps what is greater", () => {
    const target = new Float32Array(64).fill(0.25);
    const region = { x: 0.5, y: 0.25, width: 0.25, height: 0.5 };
    drawMaximum({ values: new Float32Array(4).fill(1), width: 2, height: 2, region }, target, {
      width: 8,
      height: 8,
    });
    for (let at = 0; at < 64; at++) {
      const x = at % 8;
      const y = Math.floor(at / 8);
      const inside = x >= 4 && x < 6 && y >= 2 && y < 6;
      expect(target[at]).toBeCloseTo(inside ? 1 : 0.25, 6);
    }
    drawMaximum({ values: new Float32Array(4), width: 2, height: 2, region }, target, {
      width: 8,
      height: 8,
    });
    expect(target[2 * 8 + 4]).toBeCloseTo(1, 6);
  });

  it("puts the edge between two samples half-way", () => {
    const target = new Float32Array(64);
    drawMaximum({ values: Float32Array.of(0, 1), width: 2, height: 1, region: everywhere }, target, {
      width: 64,
      height: 1,
    });
    expect(target[31]! + target[32]!).toBeCloseTo(1, 6);
    expect(target.findIndex((value) => value > 0.5)).toBe(32);
  });
});

describe("maskSizeFor", () => {
  it.each([
    [1920, 1080, 1024, 576],
    [300, 400, 768, 1024],
    [1, 1, 1024, 1024],
    [50000, 1, 1024, 1],
  ])("gives %i x %i the mask %i x %i", (width, height, columns, rows) => {
    expect(maskSizeFor({ width, height })).toEqual({ width: columns, height: rows });
  });
});

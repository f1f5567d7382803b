import { describe, expect, test } from "vitest";
import { Kernels } from "./kernels.js";
import { harshBytes } from "./oracle/noise.js";

const kernels = Kernels.load();
const colour = [210, 90, 160] as const;

/** The definition: each sample moves toward the colour by alpha and opacity; chroma's alpha is 1-2-1 by 1-1. */
function expected(source: Uint8Array, size: number[], alpha: Uint8Array, box: number[], opacity: number) {
  const [width, height] = size as [number, number];
  const [left, top, w, h] = box as [number, number, number, number];
  const out = Float64Array.from(source);
  const at = (x: number, y: number) => alpha[Math.min(h - 1, y) * w + Math.min(w - 1, Math.max(0, x))]! / 255;
  const mix = (i: number, value: number, a: number) => {
    out[i]! += (value - out[i]!) * a * opacity;
  };
  for (let y = 0; y < h; y++)
    for (let x = 0; x < w; x++) mix((top + y) * width + left + x, colour[0], at(x, y));
  const columns = width / 2;
  for (const plane of [1, 2]) {
    const start = width * height + (plane - 1) * columns * (height / 2);
    for (let y = 0; y < h; y += 2) {
      for (let x = 0; x < w; x += 2) {
        const row = (line: number) => (at(x - 1, line) + 2 * at(x, line) + at(x + 1, line)) / 4;
        const i = start + ((top + y) / 2) * columns + (left + x) / 2;
        mix(i, colour[plane]!, (row(y) + row(y + 1)) / 2);
      }
    }
  }
  return out;
}

describe("stencil", () => {
  test.each([
    [2, 2, 0, 0],
    [16, 8, 4, 6],
    [38, 22, 2, 0],
    [64, 40, 0, 0],
  ])("mixes a colour in through alpha of %ix%i at (%i, %i)", (w, h, x, y) => {
    const [width, height] = [64, 40];
    const source = kernels.allocFrame(width, height);
    const out = kernels.allocFrame(width, height);
    const pixels = harshBytes(source.bytes.length, w);
    source.bytes.set(pixels);
    const alpha = harshBytes(w * h, 5).map((value, i) => (i % 3 === 0 ? 0 : value));
    const stencil = kernels.allocStencil(alpha, w, h);
    for (const opacity of [1, 0.37, 0]) {
      out.bytes.set(pixels);
      kernels.stencil(out, source, stencil, colour, { opacity, x, y });
      const wanted = expected(pixels, [width, height], alpha, [x, y, w, h], opacity);
      out.bytes.forEach((value, i) => {
        // Rounding of the result, and of chroma's alpha to a byte.
        if (Math.abs(value - wanted[i]!) > 1) expect([i, value]).toEqual([i, wanted[i]]);
      });
    }
    for (const one of [source, out, stencil]) kernels.free(one);
  });

  test("leaves alone what an empty stencil covers, and fills what a full one does", () => {
    const out = kernels.allocFrame(32, 16);
    const source = kernels.allocFrame(32, 16);
    kernels.fill(out, [50, 60, 70]);
    kernels.fill(source, [200, 201, 202]);
    kernels.stencil(out, source, kernels.allocStencil(new Uint8Array(32 * 16), 32, 16), colour);
    expect(new Set(out.bytes)).toEqual(new Set([50, 60, 70]));
    kernels.stencil(out, source, kernels.allocStencil(new Uint8Array(32 * 16).fill(255), 32, 16), colour);
    expect(new Set(out.bytes)).toEqual(new Set(colour));
  });

  test("refuses what does not fit", () => {
    const out = kernels.allocFrame(16, 16);
    const stencil = kernels.allocStencil(new Uint8Array(64), 8, 8);
    expect(() => kernels.stencil(out, out, stencil, colour, { x: 10 })).toThrow(RangeError);
    expect(() => kernels.stencil(out, out, stencil, colour, { x: 1 })).toThrow(
      new RangeError("the stencil's place.x must be even, not 1."),
    );
    expect(() => kernels.stencil(out, kernels.allocFrame(8, 8), stencil, colour)).toThrow(
      new RangeError("out and source must have the same size."),
    );
    expect(() => kernels.allocStencil(new Uint8Array(63), 8, 8)).toThrow(
      new RangeError("alpha must have 64 entries (8 x 8), not 63."),
    );
    kernels.free(stencil);
    expect(() => kernels.stencil(out, out, stencil, colour)).toThrow(new TypeError("stencil was freed."));
  });
});

import { describe, expect, test } from "vitest";
import { Kernels } from "./kernels.js";
import { sampleOracle } from "./oracle/bicubic.js";
import { maxError } from "./oracle/compare.js";
import { harshBytes } from "./oracle/noise.js";
import { overOracle } from "./oracle/pointwise.js";
import type { Window } from "./sample.js";

const kernels = Kernels.load();

/** The five planes of a layer, cut from its bytes. */
function cut(bytes: Uint8Array, w: number, h: number) {
  const [cw, ch] = [Math.ceil(w / 2), Math.ceil(h / 2)];
  const large = { width: w, height: h };
  const small = { width: cw, height: ch };
  let at = 0;
  return [large, small, small, large, small].map((size) => {
    const length = size.width * size.height;
    at += length;
    return { ...size, bytes: bytes.subarray(at - length, at) };
  }) as [Plane, Plane, Plane, Plane, Plane];
}
interface Plane {
  width: number;
  height: number;
  bytes: Uint8Array;
}

/** Composites by the definition, from the layer's 8-bit planes: sample layer and alpha, then over. */
function expected(under: Uint8Array, w: number, h: number, layer: Plane[], window: Window, opacity: number) {
  const [sx, sy] = [window.width / w, window.height / h];
  const luma = { x: window.x + 0.5 * sx - 0.5, y: window.y + 0.5 * sy - 0.5 };
  const chroma = { x: luma.x / 2, y: (window.y + sy - 1) / 2 };
  const result: number[] = [];
  for (const i of [0, 1, 2]) {
    const size = i === 0 ? { width: w, height: h } : { width: w / 2, height: h / 2 };
    const start = i === 0 ? luma : chroma;
    const draw = (plane: Plane) =>
      sampleOracle(
        plane.bytes,
        plane,
        size,
        { start: start.x, step: sx },
        { start: start.y, step: sy },
        "clear",
        false,
      );
    const part = under.subarray(result.length, result.length + size.width * size.height);
    result.push(...overOracle(part, draw(layer[i] as Plane), draw(layer[i === 0 ? 3 : 4] as Plane), opacity));
  }
  return result;
}

describe("composite", () => {
  test.each([
    [1, 1],
    [7, 5],
    [16, 16],
    [41, 27],
    [90, 70],
  ])("draws a layer of %ix%i over a frame", (lw, lh) => {
    const [w, h] = [54, 38];
    const rgba = harshBytes(lw * lh * 4, lw);
    const layer = kernels.pictureFromRgb(rgba, lw, lh, 4);
    const planes = cut(layer.bytes.slice(), lw, lh);
    const out = kernels.allocFrame(w, h);
    for (const window of [
      { x: 0, y: 0, width: w, height: h },
      { x: -10.4, y: -7.7, width: w, height: h },
      { x: 3.3, y: 2.2, width: w * 0.4, height: h * 0.4 },
      { x: -30, y: 5, width: w * 1.9, height: h * 1.6 },
      { x: -200, y: 5, width: w, height: h },
      { x: 1e9, y: -1e9, width: w, height: 1e-6 },
      { x: -20, y: -20, width: w * 5, height: h * 5 },
    ]) {
      for (const opacity of [1, 0.35]) {
        const under = harshBytes(out.bytes.length, 11);
        out.bytes.set(under);
        kernels.composite(out, layer, window, { opacity });
        const wanted = expected(under, w, h, planes, window, opacity);
        expect(maxError(out.bytes, wanted), JSON.stringify({ window, opacity })).toBeLessThan(0.6);
      }
    }
    kernels.free(layer);
    kernels.free(out);
  });

  test("leaves what a layer does not cover as it was, and covers exactly where it is opaque", () => {
    const rgba = new Uint8Array(20 * 20 * 4);
    for (let y = 4; y < 16; y++) {
      for (let x = 4; x < 16; x++) rgba.set([255, 255, 255, 255], (y * 20 + x) * 4);
    }
    const layer = kernels.pictureFromRgb(rgba, 20, 20, 4);
    const out = kernels.allocFrame(40, 40);
    kernels.fill(out, [90, 90, 90]);
    kernels.composite(out, layer, { x: -10, y: -10, width: 40, height: 40 });
    const luma = (x: number, y: number) => out.bytes[y * 40 + x];
    expect([luma(13, 20), luma(14, 20), luma(25, 25), luma(26, 25)]).toEqual([90, 235, 235, 90]);
    expect(out.bytes[1600 + 10 * 20 + 10]).toBe(128);
    expect(out.bytes[1600 + 10 * 20 + 2]).toBe(90);
  });

  test("has no dark fringe: a white layer's edge over white stays white at any position", () => {
    const rgba = new Uint8Array(30 * 30 * 4);
    for (let i = 0; i < 900; i++) {
      const inside = Math.hypot((i % 30) - 14.5, Math.floor(i / 30) - 14.5) < 10;
      rgba.set(inside ? [255, 255, 255, 255] : [0, 0, 0, 0], i * 4);
    }
    const layer = kernels.pictureFromRgb(rgba, 30, 30, 4);
    const out = kernels.allocFrame(60, 60);
    for (const shift of [0.13, 0.5, 0.77]) {
      kernels.fill(out, [235, 128, 128]);
      kernels.composite(out, layer, { x: -3 + shift, y: -2 - shift, width: 33.3, height: 33.3 });
      expect(Math.min(...out.bytes.subarray(0, 3600))).toBeGreaterThanOrEqual(234);
      expect(Math.max(...out.bytes.subarray(0, 3600))).toBeLessThanOrEqual(236);
    }
  });

  test("stays within its rectangle", () => {
    const layer = kernels.pictureFromRgb(new Uint8Array(10 * 10 * 4).fill(255), 10, 10, 4);
    const out = kernels.allocFrame(20, 20);
    kernels.fill(out, [50, 50, 50]);
    kernels.composite(
      out,
      layer,
      { x: 0, y: 0, width: 10, height: 10 },
      { rect: { x: 4, y: 6, width: 10, height: 10 } },
    );
    for (let i = 0; i < 400; i++) {
      const [x, y] = [i % 20, Math.floor(i / 20)];
      expect(out.bytes[i]).toBe(x >= 4 && x < 14 && y >= 6 && y < 16 ? 235 : 50);
    }
  });

  test("refuses layers without alpha and opacities that are none", () => {
    const out = kernels.allocFrame(8, 8);
    const window = { x: 0, y: 0, width: 8, height: 8 };
    expect(() => kernels.composite(out, kernels.allocPicture(4, 4), window)).toThrow(
      new TypeError("layer must have alpha; sample or blend draws one without."),
    );
    const layer = kernels.allocPicture(4, 4, { alpha: true });
    expect(() => kernels.composite(out, layer, window, { opacity: 1.5 })).toThrow(
      new RangeError("options.opacity must be from 0 to 1, not 1.5."),
    );
  });
});

describe("a layer that is not resampled", () => {
  test.each([
    [64, 48, 1],
    [50, 34, 0.37],
    [18, 2, 0.999],
  ])("looks as if it had been sampled 1:1 (%i x %i, opacity %d)", (width, height, opacity) => {
    const kernels = Kernels.load({ reservedBytes: 1 << 20 });
    const rgba = Uint8Array.from({ length: width * height * 4 }, (_, i) => (i * 2654435761) >>> 24);
    const layer = kernels.pictureFromRgb(rgba, width, height, 4);
    const direct = kernels.allocFrame(width + 8, height + 8);
    const sampled = kernels.allocFrame(width + 8, height + 8);
    for (const { bytes } of [direct, sampled]) for (let i = 0; i < bytes.length; i++) bytes[i] = i * 40503;
    const rect = { x: 4, y: 6, width, height };
    kernels.composite(direct, layer, { x: 0, y: 0, width, height }, { opacity, rect });
    // A hair off, and the sampler does it; its weights round to whole samples.
    kernels.composite(sampled, layer, { x: 1e-9, y: 0, width, height }, { opacity, rect });
    expect(Buffer.compare(direct.bytes, sampled.bytes)).toBe(0);
  });
});

import { describe, expect, test } from "vitest";
import { Kernels } from "./kernels.js";
import { sampleOracle } from "./oracle/bicubic.js";
import { bias, maxError, psnr } from "./oracle/compare.js";
import { harshBytes, naturalPlane } from "./oracle/noise.js";
import type { Frame, Picture } from "./picture.js";
import type { Window } from "./sample.js";

const kernels = Kernels.load();

/** Splits a picture's bytes into its first three planes. */
function planesOf(picture: Picture) {
  const [w, h] = [picture.width, picture.height];
  const [cw, ch] = [Math.ceil(w / 2), Math.ceil(h / 2)];
  const bytes = picture.bytes.slice();
  const cut = [0, w * h, w * h + cw * ch, w * h + 2 * cw * ch] as const;
  return [
    { width: w, height: h, bytes: bytes.subarray(cut[0], cut[1]) },
    { width: cw, height: ch, bytes: bytes.subarray(cut[1], cut[2]) },
    { width: cw, height: ch, bytes: bytes.subarray(cut[2], cut[3]) },
  ] as const;
}

/** The definition of `sample`, written from the siting: luma at pixel centres, chroma on even luma columns and
 * between two luma rows. */
function expected(picture: Picture, out: Frame, window: Window): Float64Array[] {
  const [sx, sy] = [window.width / out.width, window.height / out.height];
  const luma = {
    x: { start: window.x + 0.5 * sx - 0.5, step: sx },
    y: { start: window.y + 0.5 * sy - 0.5, step: sy },
  };
  // Sample 0 of chroma is at (0.5, 1) of the frame; in the source, chroma sample k is at (2k + 0.5, 2k + 1).
  const chroma = {
    x: { start: (window.x + 0.5 * sx - 0.5) / 2, step: sx },
    y: { start: (window.y + 1 * sy - 1) / 2, step: sy },
  };
  return planesOf(picture).map((plane, i) => {
    const { x, y } = i === 0 ? luma : chroma;
    const size = { width: out.width >> Math.min(i, 1), height: out.height >> Math.min(i, 1) };
    return sampleOracle(plane.bytes, plane, size, x, y);
  });
}

function harshPicture(width: number, height: number, seed: number): Picture {
  const picture = kernels.allocPicture(width, height);
  picture.bytes.set(harshBytes(picture.bytes.length, seed));
  return picture;
}

function worst(picture: Picture, out: Frame, window: Window): number {
  kernels.sample(out, picture, window);
  const wanted = expected(picture, out, window);
  return Math.max(...planesOf(out).map((plane, i) => maxError(plane.bytes, wanted[i] as Float64Array)));
}

describe("sample", () => {
  // The final rounding alone is half a code; the rest is fixed point.
  const TOLERANCE = 0.55;

  test.each([
    [1, 1, 2, 2],
    [2, 3, 8, 6],
    [5, 7, 18, 14],
    [15, 15, 16, 16],
    [16, 9, 34, 22],
    [17, 33, 30, 50],
    [63, 41, 62, 38],
    [101, 77, 98, 50],
  ])("agrees with the definition from %ix%i to %ix%i", (sw, sh, w, h) => {
    const picture = harshPicture(sw, sh, sw * 100 + sh);
    const out = kernels.allocFrame(w, h);
    for (const scale of [0.07, 0.5, 0.93, 1, 1.31, 12 / 7, 1.9, 4, 4.7]) {
      for (const [x, y] of [
        [0, 0],
        [0.25, 0.75],
        // Along whole pixels of luma and chroma, of luma only, and across the edge.
        [2, 0.75],
        [0.25, 2],
        [3, 1],
        [-4, 2],
        [3.37, 1.91],
        [-5.6, -40.2],
        [sw - 2.3, sh + 9.5],
        [1e7, -1e7],
      ] as const) {
        const window = { x, y, width: w * scale, height: h * scale };
        expect(worst(picture, out, window), `scale ${scale} at ${x}, ${y}`).toBeLessThan(TOLERANCE);
      }
    }
    kernels.free(picture);
    kernels.free(out);
  });

  test("takes a step of its own on each axis", () => {
    const picture = harshPicture(90, 70, 1);
    const out = kernels.allocFrame(46, 44);
    expect(worst(picture, out, { x: 2.2, y: 3.3, width: 80.1, height: 20.7 })).toBeLessThan(TOLERANCE);
    expect(worst(picture, out, { x: 2.2, y: 3.3, width: 12, height: 66.6 })).toBeLessThan(TOLERANCE);
  });

  test("pans as the definition says, along each axis, up to the edges", () => {
    const picture = harshPicture(122, 94, 4);
    const out = kernels.allocFrame(102, 74);
    for (let along = 0; along <= 20; along += 0.37) {
      for (const [x, y] of [
        [along, 6],
        [along, 7],
        [6, along],
        [7, along],
        [along, along],
      ] as const) {
        const window = { x, y, width: 102, height: 74 };
        expect(worst(picture, out, window), `${x}, ${y}`).toBeLessThan(TOLERANCE);
      }
    }
  });

  test("copies exactly at whole positions, step 1", () => {
    const picture = harshPicture(71, 53, 2);
    const out = kernels.allocFrame(34, 26);
    kernels.sample(out, picture, { x: 6, y: 4, width: 34, height: 26 });
    for (const [i, plane] of planesOf(picture).entries()) {
      const [x, y] = i === 0 ? [6, 4] : [3, 2];
      const drawn = planesOf(out)[i as 0 | 1 | 2];
      for (let row = 0; row < drawn.height; row++) {
        const from = (y + row) * plane.width + x;
        expect(drawn.bytes.subarray(row * drawn.width, (row + 1) * drawn.width)).toEqual(
          plane.bytes.subarray(from, from + drawn.width),
        );
      }
    }
  });

  test("keeps flat areas at any position and scale", () => {
    const picture = kernels.allocPicture(50, 40);
    const out = kernels.allocFrame(64, 48);
    for (const value of [0, 1, 16, 127, 235, 255]) {
      picture.bytes.fill(value);
      for (let k = 0; k < 20; k++) {
        kernels.sample(out, picture, { x: k * 0.377, y: k * 0.211, width: 20 + k * 1.7, height: 15 + k });
        expect(out.bytes.every((code) => code === value)).toBe(true);
      }
    }
  });

  test("is within 52 dB of the definition on a natural plane, without bias", () => {
    const [w, h] = [420, 300];
    const picture = kernels.allocPicture(w, h);
    picture.bytes.fill(128);
    picture.bytes.set(naturalPlane(w, h, 7));
    const out = kernels.allocFrame(360, 256);
    for (const window of [
      { x: 3.4, y: 5.6, width: 401.3, height: 401.3 * (256 / 360) },
      { x: 20.1, y: 30.2, width: 300, height: 300 * (256 / 360) },
    ]) {
      kernels.sample(out, picture, window);
      const [luma] = planesOf(out);
      const [wanted] = expected(picture, out, window) as [Float64Array];
      expect(psnr(luma.bytes, wanted)).toBeGreaterThan(52);
      expect(Math.abs(bias(luma.bytes, wanted))).toBeLessThan(0.02);
    }
  });

  test("draws into a rectangle and leaves the rest alone", () => {
    const picture = harshPicture(60, 60, 3);
    const part = kernels.allocFrame(22, 10);
    const out = kernels.allocFrame(50, 40);
    const window = { x: 1.5, y: 2.5, width: 40, height: 20 };
    kernels.sample(part, picture, window);
    out.bytes.fill(77);
    kernels.sample(out, picture, window, { x: 6, y: 12, width: 22, height: 10 });
    for (const [i, plane] of planesOf(out).entries()) {
      const half = i === 0 ? 1 : 2;
      const inner = planesOf(part)[i as 0 | 1 | 2];
      for (let y = 0; y < plane.height; y++) {
        for (let x = 0; x < plane.width; x++) {
          const [px, py] = [x - 6 / half, y - 12 / half];
          const inside = px >= 0 && px < inner.width && py >= 0 && py < inner.height;
          const wanted = inside ? inner.bytes[py * inner.width + px] : 77;
          if (plane.bytes[y * plane.width + x] !== wanted) expect.fail(`plane ${i} at ${x}, ${y}`);
        }
      }
    }
  });

  test("is the same whatever was drawn before", () => {
    const picture = harshPicture(300, 200, 4);
    const out = kernels.allocFrame(256, 144);
    const window = { x: 3.1, y: 4.7, width: 270, height: 152 };
    kernels.sample(out, picture, window);
    const first = out.bytes.slice();
    kernels.sample(out, picture, { x: -50, y: 20, width: 900, height: 700 });
    kernels.sample(out, picture, window);
    expect(out.bytes).toEqual(first);
  });

  test("refuses windows and rectangles that mean nothing", () => {
    const picture = harshPicture(20, 20, 5);
    const out = kernels.allocFrame(16, 16);
    const good = { x: 0, y: 0, width: 16, height: 16 };
    expect(() => kernels.sample(out, picture, { ...good, width: 0 })).toThrow(
      new RangeError("window.width must be more than 0, not 0."),
    );
    expect(() => kernels.sample(out, picture, { ...good, y: Number.NaN })).toThrow(
      new RangeError("window.y must be from -1e9 to 1e9, not NaN."),
    );
    expect(() => kernels.sample(out, picture, good, { ...good, x: 2 })).toThrow(
      new RangeError("rect.width must be an integer from 0 to 14, not 16."),
    );
    expect(() => kernels.sample(out, picture, good, { ...good, y: 3, height: 4 })).toThrow(
      new RangeError("rect.y must be even, not 3."),
    );
    expect(() => kernels.sample(out, out, good)).toThrow(
      new TypeError("out must not be the picture that is sampled."),
    );
  });
});

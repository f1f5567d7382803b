import { describe, expect, test } from "vitest";
import { Kernels } from "./kernels.js";
import { maxError } from "./oracle/compare.js";
import { harshBytes } from "./oracle/noise.js";
import { mixOracle } from "./oracle/pointwise.js";
import type { Frame } from "./picture.js";

const kernels = Kernels.load();
const SIZES = [
  [2, 2],
  [6, 4],
  [16, 8],
  [34, 18],
  [70, 46],
] as const;

function harshFrame(width: number, height: number, seed: number): Frame {
  const frame = kernels.allocFrame(width, height);
  frame.bytes.set(harshBytes(frame.bytes.length, seed));
  return frame;
}

/** A colour as a whole frame. */
function flat(width: number, height: number, [y, u, v]: readonly [number, number, number]): number[] {
  const luma = width * height;
  return Array.from({ length: luma * 1.5 }, (_, i) => (i < luma ? y : i < luma * 1.25 ? u : v));
}

describe("blend", () => {
  test.each(SIZES)("mixes frames of %ix%i", (w, h) => {
    const [a, b, out] = [harshFrame(w, h, 1), harshFrame(w, h, 2), kernels.allocFrame(w, h)];
    for (const weight of [0, 0.001, 1 / 3, 0.5, 0.77, 0.9999, 1]) {
      kernels.blend(out, a, b, weight);
      expect(maxError(out.bytes, mixOracle(a.bytes, b.bytes, weight))).toBeLessThan(0.52);
    }
  });

  test("gives the one or the other exactly at 0 and 1, and may draw over either", () => {
    const [a, b] = [harshFrame(34, 18, 3), harshFrame(34, 18, 4)];
    const [wasA, wasB] = [a.bytes.slice(), b.bytes.slice()];
    const out = kernels.allocFrame(34, 18);
    kernels.blend(out, a, b, 0.4);
    kernels.blend(a, a, b, 0.4);
    expect(a.bytes).toEqual(out.bytes);
    a.bytes.set(wasA);
    kernels.blend(b, a, b, 0.4);
    expect(b.bytes).toEqual(out.bytes);
    b.bytes.set(wasB);
    kernels.blend(out, a, b, 0);
    expect(out.bytes).toEqual(wasA);
    kernels.blend(out, a, b, 1);
    expect(out.bytes).toEqual(wasB);
  });

  test("writes nothing past the frame", () => {
    const [a, b, out] = [harshFrame(6, 2, 5), harshFrame(6, 2, 6), kernels.allocFrame(6, 2)];
    const behind = new Uint8Array(out.bytes.buffer, out.bytes.byteOffset + out.bytes.length, 40);
    behind.fill(9);
    kernels.blend(out, a, b, 0.5);
    expect([...behind].every((code) => code === 9)).toBe(true);
  });

  test("refuses other sizes and weights", () => {
    const [a, b] = [harshFrame(4, 4, 1), harshFrame(4, 6, 1)];
    expect(() => kernels.blend(a, a, b, 0.5)).toThrow(
      new RangeError("out, a and b must have the same size."),
    );
    expect(() => kernels.blend(a, a, a, 1.01)).toThrow(
      new RangeError("weight must be from 0 to 1, not 1.01."),
    );
    expect(() => kernels.blend(a, a, a, Number.NaN)).toThrow(
      new RangeError("weight must be from 0 to 1, not NaN."),
    );
  });
});

describe("tint, gain, fill", () => {
  test.each(SIZES)("mix %ix%i toward a colour", (w, h) => {
    for (const opacity of [0, 0.2, 0.5, 0.123, 1]) {
      const frame = harshFrame(w, h, 7);
      const before = frame.bytes.slice();
      kernels.tint(frame, [235, 20, 240], opacity);
      expect(maxError(frame.bytes, mixOracle(before, flat(w, h, [235, 20, 240]), opacity))).toBeLessThan(
        0.52,
      );
      frame.bytes.set(before);
      kernels.gain(frame, opacity);
      expect(maxError(frame.bytes, mixOracle(flat(w, h, [16, 128, 128]), before, opacity))).toBeLessThan(
        0.52,
      );
    }
  });

  test("end exactly: opacity 0 and gain 1 change nothing, opacity 1 fills, gain 0 is black", () => {
    const frame = harshFrame(22, 14, 8);
    const before = frame.bytes.slice();
    kernels.tint(frame, [1, 2, 3], 0);
    kernels.gain(frame, 1);
    expect(frame.bytes).toEqual(before);
    kernels.tint(frame, [1, 2, 3], 1);
    expect([...frame.bytes]).toEqual(flat(22, 14, [1, 2, 3]));
    kernels.gain(frame, 0);
    expect([...frame.bytes]).toEqual(flat(22, 14, [16, 128, 128]));
    kernels.fill(frame, [50, 60, 70]);
    expect([...frame.bytes]).toEqual(flat(22, 14, [50, 60, 70]));
  });

  test("stay within a rectangle", () => {
    const frame = kernels.allocFrame(8, 6);
    kernels.fill(frame, [10, 20, 30]);
    kernels.fill(frame, [99, 98, 97], { x: 2, y: 2, width: 4, height: 2 });
    kernels.tint(frame, [0, 0, 0], 1, { x: 6, y: 4, width: 2, height: 2 });
    const t = 10;
    expect([...frame.bytes]).toEqual([
      ...[t, t, t, t, t, t, t, t, t, t, t, t, t, t, t, t, t, t, 99, 99, 99, 99, t, t],
      ...[t, t, 99, 99, 99, 99, t, t, t, t, t, t, t, t, 0, 0, t, t, t, t, t, t, 0, 0],
      ...[20, 20, 20, 20, 20, 98, 98, 20, 20, 20, 20, 0],
      ...[30, 30, 30, 30, 30, 97, 97, 30, 30, 30, 30, 0],
    ]);
  });

  test("also work on pictures of odd size", () => {
    const picture = kernels.allocPicture(5, 3);
    picture.bytes.fill(200);
    kernels.gain(picture, 0.5);
    expect([...picture.bytes]).toEqual([...Array(15).fill(108), ...Array(12).fill(164)]);
  });

  test("refuse colours and pictures that do not fit", () => {
    const frame = harshFrame(4, 4, 1);
    expect(() => kernels.fill(frame, [0, 0, 300])).toThrow(
      new RangeError("colour[2] must be an integer from 0 to 255, not 300."),
    );
    expect(() => kernels.tint(frame, [0, 0, 0], -1)).toThrow(
      new RangeError("opacity must be from 0 to 1, not -1."),
    );
    expect(() => kernels.gain(frame, 2)).toThrow(new RangeError("scale must be from 0 to 1, not 2."));
    const layer = kernels.allocPicture(4, 4, { alpha: true });
    expect(() => kernels.gain(layer, 0.5)).toThrow(new TypeError("picture must have no alpha."));
  });
});

describe("lut", () => {
  test("replaces codes plane by plane", () => {
    const frame = harshFrame(10, 6, 9);
    const before = frame.bytes.slice();
    const invert = Uint8Array.from({ length: 256 }, (_, i) => 255 - i);
    const halve = Uint8Array.from({ length: 256 }, (_, i) => i >> 1);
    kernels.lut(frame, { y: invert, v: halve });
    expect([...frame.bytes]).toEqual(
      [...before].map((code, i) => (i < 60 ? 255 - code : i < 75 ? code : code >> 1)),
    );
  });

  test("refuses tables of another length", () => {
    expect(() => kernels.lut(harshFrame(4, 4, 1), { u: new Uint8Array(255) })).toThrow(
      new RangeError("tables.u must have 256 entries (one for each code), not 255."),
    );
  });
});

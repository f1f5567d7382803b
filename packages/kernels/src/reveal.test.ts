import { describe, expect, test } from "vitest";
import { Kernels } from "./kernels.js";
import { maxError } from "./oracle/compare.js";
import { harshBytes, noise } from "./oracle/noise.js";
import { bandOracle, orderOracle, revealOracle } from "./oracle/reveal.js";
import type { Frame } from "./picture.js";

const kernels = Kernels.load();

const sizes = [
  [2, 2],
  [16, 8],
  [34, 10],
  [66, 38],
  [322, 182],
] as const;

/** A bumpy order, part of it beyond 0 and 1. */
const orderFor = (width: number, height: number) => (x: number, y: number) =>
  -0.1 + (0.9 * x) / width + (0.3 * y) / height + 0.15 * Math.sin(x * 0.3 + y * 0.2);

describe("reveal", () => {
  test.each(sizes)("%ix%i agrees with its definition", (width, height) => {
    const [out, a, b] = [0, 1, 2].map(() => kernels.allocFrame(width, height)) as [Frame, Frame, Frame];
    a.bytes.set(harshBytes(a.bytes.length, 1));
    b.bytes.set(harshBytes(b.bytes.length, 2));
    const order = orderFor(width, height);
    const map = kernels.allocOrderMap(width, height, order);
    for (const level of [-0.25, 0, 0.125, 0.5, 1, 1.5]) {
      for (const softness of [2, 0.5, 0.25, 0.0625]) {
        for (const opacity of [1, 0.4]) {
          kernels.reveal(out, a, b, map, { level, softness, opacity });
          const weights = { level, softness, opacity };
          const wanted = revealOracle(a.bytes, b.bytes, orderOracle(width, height, order), weights);
          expect(maxError(out.bytes, wanted)).toBeLessThanOrEqual(1);
        }
      }
    }
    for (const one of [out, a, b, map]) kernels.free(one);
  });

  test("is exactly the one frame before its turn, and the other after", () => {
    const [out, a, b] = [0, 1, 2].map(() => kernels.allocFrame(34, 10)) as [Frame, Frame, Frame];
    a.bytes.set(harshBytes(a.bytes.length, 3));
    b.bytes.set(harshBytes(b.bytes.length, 4));
    const map = kernels.allocOrderMap(34, 10, (x) => x / 34);
    for (const softness of [0, 0.001, 0.01, 0.25, 0.5, 0.7, 1]) {
      kernels.reveal(out, a, b, map, { level: 0, softness });
      expect(out.bytes).toEqual(a.bytes);
      kernels.reveal(out, a, b, map, { level: 1 + softness, softness });
      expect(out.bytes).toEqual(b.bytes);
    }
  });

  test("refuses what does not fit", () => {
    const frame = kernels.allocFrame(16, 8);
    const map = kernels.allocOrderMap(16, 8, () => 0);
    const level = { level: 0 };
    expect(() => kernels.reveal(frame, kernels.allocFrame(8, 8), frame, map, level)).toThrow(
      new RangeError("out, outgoing and incoming must have the same size."),
    );
    expect(() =>
      kernels.reveal(
        frame,
        frame,
        frame,
        kernels.allocOrderMap(8, 8, () => 0),
        level,
      ),
    ).toThrow(new RangeError("map must be as large as the frame, 16x8, not 8x8."));
    expect(() => kernels.reveal(frame, frame, frame, map, { level: 0, softness: 3 })).toThrow(
      new RangeError("options.softness must be from 0 to 2, not 3."),
    );
    expect(() => kernels.reveal(frame, frame, frame, map, { level: Number.NaN })).toThrow(RangeError);
    kernels.free(map);
    expect(() => kernels.reveal(frame, frame, frame, map, level)).toThrow(new TypeError("map was freed."));
  });
});

describe("band", () => {
  test.each(sizes)("%ix%i agrees with its definition", (width, height) => {
    const frame = kernels.allocFrame(width, height);
    const pixels = harshBytes(frame.bytes.length, 5);
    const order = orderFor(width, height);
    const map = kernels.allocOrderMap(width, height, order);
    for (const [from, to] of [
      [0.25, 0.75],
      [-0.5, 0.375],
      [0.5, 1.5],
      [0.5, 0.5],
    ] as const) {
      for (const [rise, fall] of [
        [0.25, 0.0625],
        [0.125, 0.5],
      ] as const) {
        frame.bytes.set(pixels);
        const options = { from, to, rise, fall, opacity: 0.8 };
        kernels.band(frame, map, [210, 90, 160], options);
        const wanted = bandOracle(pixels, orderOracle(width, height, order), [210, 90, 160], options);
        expect(maxError(frame.bytes, wanted)).toBeLessThanOrEqual(1);
      }
    }
    for (const one of [frame, map]) kernels.free(one);
  });
});

test("an order by luma lets the bright pixels go first", () => {
  const [out, a, b] = [0, 1, 2].map(() => kernels.allocFrame(38, 6)) as [Frame, Frame, Frame];
  const next = noise(7);
  for (let i = 0; i < a.bytes.length; i++) a.bytes[i] = 16 + Math.floor(next() * 220);
  b.bytes.fill(128);
  const map = kernels.allocOrderMap(38, 6, () => 0);
  kernels.orderByLuma(map, a);
  kernels.reveal(out, a, b, map, { level: 0.5, softness: 0.001 });
  for (let i = 0; i < 38 * 6; i++) {
    const order = (235 - a.bytes[i]!) / 219;
    if (Math.abs(order - 0.5) > 0.002) expect(out.bytes[i]).toBe(order < 0.5 ? 128 : a.bytes[i]);
  }
  for (let j = 0; j < 3; j++) {
    for (let i = 0; i < 19; i++) {
      const at = (x: number, y: number) => a.bytes[(2 * j + y) * 38 + 2 * i + x]!;
      const order = (235 - (at(0, 0) + at(1, 0) + at(0, 1) + at(1, 1)) / 4) / 219;
      const k = 38 * 6 + j * 19 + i;
      if (Math.abs(order - 0.5) > 0.002) expect(out.bytes[k]).toBe(order < 0.5 ? 128 : a.bytes[k]);
    }
  }
});

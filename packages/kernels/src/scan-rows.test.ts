import { describe, expect, test } from "vitest";
import { Kernels } from "./kernels.js";
import { harshBytes, noise } from "./oracle/noise.js";

const kernels = Kernels.load();
const sizes = [
  [2, 2],
  [16, 4],
  [38, 10],
  [130, 6],
] as const;

describe("scanRows", () => {
  test.each(sizes)(
    "gives each row of %ix%i its gain and its noise, within the legal range",
    (width, height) => {
      const frame = kernels.allocFrame(width, height);
      const before = harshBytes(frame.bytes.length, 3);
      const next = noise(9);
      const gains = Array.from({ length: height }, () => next() * 1.99);
      const starts = Array.from({ length: height }, () => Math.floor(next() * 50));
      const grains = Int8Array.from({ length: width + 50 }, () => Math.floor(next() * 255) - 127);
      for (const amount of [0, 12, 255]) {
        frame.bytes.set(before);
        kernels.scanRows(frame, { gains, starts, noise: grains, amount });
        for (let i = 0; i < width * height; i++) {
          const y = Math.floor(i / width);
          const grain = (grains[starts[y]! + (i % width)]! / 127) * amount;
          const wanted = 16 + (before[i]! - 16) * gains[y]! + grain;
          const legal = Math.min(235, Math.max(16, wanted));
          if (Math.abs(frame.bytes[i]! - legal) > 0.8) expect([i, frame.bytes[i]]).toEqual([i, legal]);
        }
        // Chroma is not touched.
        expect(frame.bytes.subarray(width * height)).toEqual(before.subarray(width * height));
      }
      kernels.free(frame);
    },
  );

  test("a gain of 1 without noise changes nothing that is legal", () => {
    const frame = kernels.allocFrame(32, 8);
    frame.bytes.forEach((_, i) => {
      frame.bytes[i] = 16 + (i % 220);
    });
    const before = frame.bytes.slice();
    const [gains, starts] = [new Array(8).fill(1), new Array(8).fill(0)];
    kernels.scanRows(frame, { gains, starts, noise: new Int8Array(32).fill(99), amount: 0 });
    expect(frame.bytes).toEqual(before);
  });

  test("refuses what does not fit", () => {
    const frame = kernels.allocFrame(4, 2);
    const scan = { gains: [1, 1], starts: [0, 0], noise: new Int8Array(4), amount: 1 };
    expect(() => kernels.scanRows(frame, { ...scan, gains: [1] })).toThrow(
      new RangeError("scan.gains must have 2 entries (one for each row), not 1."),
    );
    expect(() => kernels.scanRows(frame, { ...scan, gains: [1, 2] })).toThrow(
      new RangeError("scan.gains[1] must be from 0 to less than 2, not 2."),
    );
    expect(() => kernels.scanRows(frame, { ...scan, starts: [0, 1] })).toThrow(
      new RangeError("scan.starts[1] must be an integer from 0 to 0, not 1."),
    );
    expect(() => kernels.scanRows(frame, { ...scan, amount: 256 })).toThrow(
      new RangeError("scan.amount must be from 0 to 255, not 256."),
    );
  });
});

describe("softenRows", () => {
  test.each(sizes)("mixes the mean of two samples beside into each of %ix%i", (width, height) => {
    const frame = kernels.allocFrame(width, height);
    const before = harshBytes(frame.bytes.length, 5);
    for (const [distance, weight] of [
      [1, 0.5],
      [3, 0.2],
      [16, 1],
    ] as const) {
      frame.bytes.set(before);
      kernels.softenRows(frame, distance, weight);
      for (let i = 0; i < width * height; i++) {
        const [x, row] = [i % width, i - (i % width)];
        const left = before[row + Math.max(0, x - distance)]!;
        const right = before[row + Math.min(width - 1, x + distance)]!;
        const wanted = before[i]! + ((left + right) / 2 - before[i]!) * weight;
        // The mean, the weight and the result are rounded.
        if (Math.abs(frame.bytes[i]! - wanted) > 2) expect([i, frame.bytes[i]]).toEqual([i, wanted]);
      }
    }
    kernels.free(frame);
  });

  test("leaves flat areas as they are, and refuses distances that are none", () => {
    const frame = kernels.allocFrame(18, 4);
    kernels.fill(frame, [77, 1, 2]);
    kernels.softenRows(frame, 5, 0.5);
    expect(new Set(frame.bytes.subarray(0, 72))).toEqual(new Set([77]));
    expect(() => kernels.softenRows(frame, 17, 0.5)).toThrow(
      new RangeError("distance must be an integer from 1 to 16, not 17."),
    );
  });
});

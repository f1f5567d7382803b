import { expect, test } from "vitest";
import { Kernels } from "./kernels.js";
import { harshBytes } from "./oracle/noise.js";

const kernels = Kernels.load();

test("copies a part of a frame to another place", () => {
  const [source, out] = [kernels.allocFrame(12, 8), kernels.allocFrame(16, 10)];
  source.bytes.set(harshBytes(source.bytes.length, 1));
  kernels.fill(out, [1, 2, 3]);
  kernels.copy(out, source, { x: 2, y: 4, width: 6, height: 4 }, { x: 10, y: 6 });
  const check = (start: number, from: number, scale: number, rest: number) => {
    for (let y = 0; y < 10 / scale; y++) {
      for (let x = 0; x < 16 / scale; x++) {
        const inside = x >= 10 / scale && y >= 6 / scale;
        const [sx, sy] = [x - 8 / scale, y - 2 / scale];
        const wanted = inside ? source.bytes[from + (sy * 12) / scale + sx] : rest;
        expect(out.bytes[start + (y * 16) / scale + x]).toBe(wanted);
      }
    }
  };
  check(0, 0, 1, 1);
  check(160, 96, 2, 2);
  check(200, 120, 2, 3);
});

test("copies all of a frame by default", () => {
  const [source, out] = [kernels.allocFrame(14, 6), kernels.allocFrame(14, 6)];
  source.bytes.set(harshBytes(source.bytes.length, 2));
  kernels.copy(out, source);
  expect(out.bytes).toEqual(source.bytes);
});

test("copies a picture of odd size, last chroma column and row included", () => {
  const [source, out] = [kernels.allocPicture(5, 3), kernels.allocFrame(6, 4)];
  source.bytes.set(Uint8Array.from({ length: 27 }, (_, i) => 100 + i));
  kernels.fill(out, [1, 2, 3]);
  kernels.copy(out, source);
  expect([...out.bytes]).toEqual([
    ...[100, 101, 102, 103, 104, 1, 105, 106, 107, 108, 109, 1, 110, 111, 112, 113, 114, 1, 1, 1, 1, 1, 1, 1],
    ...[115, 116, 117, 118, 119, 120],
    ...[121, 122, 123, 124, 125, 126],
  ]);
});

test("refuses places outside, odd ones, and itself", () => {
  const [source, out] = [kernels.allocFrame(8, 8), kernels.allocFrame(8, 8)];
  const from = { x: 0, y: 0, width: 4, height: 4 };
  expect(() => kernels.copy(out, source, from, { x: 6, y: 0 })).toThrow(
    new RangeError("to.x must be an integer from 0 to 4, not 6."),
  );
  expect(() => kernels.copy(out, source, from, { x: 1, y: 0 })).toThrow(
    new RangeError("to must be even, not 1, 0."),
  );
  expect(() => kernels.copy(out, source, { ...from, x: 6 })).toThrow(
    new RangeError("from.width must be an integer from 0 to 2, not 4."),
  );
  expect(() => kernels.copy(out, out)).toThrow(new TypeError("out must not be the frame that is copied."));
});

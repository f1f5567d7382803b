import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Kernels } from "./kernels.js";

const kernels = Kernels.load();

/** `numpy.packbits` of a flattened mask, bit by bit. */
function packed(pixels: ArrayLike<number>): Uint8Array {
  const bits = new Uint8Array(Math.ceil(pixels.length / 8));
  for (let i = 0; i < pixels.length; i++) {
    if (pixels[i] !== 0) bits[i >> 3] = (bits[i >> 3] as number) | (0x80 >> (i & 7));
  }
  return bits;
}

describe("masks", () => {
  test("pack as numpy.packbits does, and expand to what they were", () => {
    const size = fc.integer({ min: 1, max: 40 });
    fc.assert(
      fc.property(size, size, fc.infiniteStream(fc.constantFrom(0, 1, 128, 255)), (w, h, codes) => {
        const pixels = Uint8Array.from(codes.take(w * h));
        const bits = kernels.packBits(pixels, w, h);
        expect(bits).toEqual(packed(pixels));
        expect(kernels.expandMask(bits, w, h)).toEqual(pixels.map((code) => (code ? 255 : 0)));
      }),
    );
  });

  test("put the first pixel in the highest bit", () => {
    expect([...kernels.packBits(Uint8Array.from([255, 0, 0, 0, 0, 0, 0, 0, 0, 1]), 5, 2)]).toEqual([
      0x80, 0x40,
    ]);
    expect([...kernels.expandMask(Uint8Array.from([0xa0]), 3, 1)]).toEqual([255, 0, 255]);
  });

  test("are refused at other lengths", () => {
    expect(() => kernels.expandMask(new Uint8Array(3), 4, 4)).toThrow(
      new RangeError("bits must have 2 entries (one bit for each of 4 x 4 pixels), not 3."),
    );
    expect(() => kernels.packBits(new Uint8Array(3), 4, 4)).toThrow(
      new RangeError("pixels must have 16 entries (4 x 4), not 3."),
    );
  });
});

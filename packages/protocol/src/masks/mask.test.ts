import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Mask, MaskEncoding } from "../gen/messages.js";
import { checkMask, packMask, packSoftMask, unpackAlpha, unpackMask } from "./mask.js";

const { BITS, RUNS, ALPHA } = MaskEncoding;
const refusal = (act: () => unknown) => {
  try {
    act();
  } catch (error) {
    return error;
  }
  throw new Error("nothing was thrown");
};

/** Pixels of many kinds: alternating runs up to a greatest length, from single pixels to whole areas. */
const pictures = fc
  .record({
    width: fc.integer({ min: 1, max: 70 }),
    height: fc.integer({ min: 1, max: 40 }),
    first: fc.boolean(),
    runs: fc.oneof(
      fc.array(fc.integer({ min: 1, max: 3 }), { maxLength: 1500, size: "max" }),
      fc.array(fc.integer({ min: 1, max: 400 }), { maxLength: 60, size: "max" }),
      fc.constant([1e9]),
    ),
    on: fc.integer({ min: 1, max: 255 }),
    offset: fc.integer({ min: 0, max: 7 }),
  })
  .map(({ width, height, first, runs, on, offset }) => {
    // Off the alignment of words, as a piece of a decoder's buffer may be.
    const pixels = new Uint8Array(width * height + offset).subarray(offset);
    let at = 0;
    let value = first ? on : 0;
    for (let i = 0; at < pixels.length; i++) {
      const run = runs[i % Math.max(1, runs.length)] ?? 1;
      pixels.fill(value, at, at + run);
      at += run;
      value = on - value;
    }
    return { width, height, pixels, hard: pixels.map((pixel) => (pixel ? 1 : 0)) };
  });

describe("packMask", () => {
  it("is undone by unpackMask and unpackAlpha, at any size and alignment", () => {
    fc.assert(
      fc.property(pictures, ({ width, height, pixels, hard }) => {
        const mask = packMask(pixels, width, height);
        checkMask(mask);
        expect(unpackMask(mask)).toEqual(hard);
        expect(unpackAlpha(mask)).toEqual(hard.map((value) => value * 255));
      }),
      { numRuns: 400 },
    );
  });

  it("takes RUNS only where they are smaller than BITS", () => {
    fc.assert(
      fc.property(pictures, ({ width, height, pixels, hard }) => {
        const runs = slowRuns(hard);
        const bits = Math.ceil(hard.length / 8);
        const mask = packMask(pixels, width, height);
        expect(mask.encoding).toBe(runs.length < bits ? RUNS : BITS);
        expect(mask.data.length).toBe(Math.min(runs.length, bits));
        if (mask.encoding === RUNS) expect(Array.from(mask.data)).toEqual(runs);
      }),
      { numRuns: 300 },
    );
  });

  it("writes BITS as numpy.packbits does, and RUNS from the background on", () => {
    const noise = Uint8Array.from([1, 0, 1, 1, 0, 0, 1, 0, 0, 1, 1]);
    expect(packMask(noise, 11, 1)).toEqual({
      width: 11,
      height: 1,
      encoding: BITS,
      data: new Uint8Array([0xb2, 0x60]),
    });
    const area = new Uint8Array(1000).fill(9, 300, 700);
    expect(packMask(area, 50, 20)).toEqual({
      width: 50,
      height: 20,
      encoding: RUNS,
      data: new Uint8Array([0xac, 2, 0x90, 3, 0xac, 2]),
    });
    const inverse = new Uint8Array(1000).fill(1);
    expect(packMask(inverse, 50, 20).data).toEqual(new Uint8Array([0, 0xe8, 7]));
  });

  it("packs the smallest and plainest masks", () => {
    expect(packMask(Uint8Array.of(0), 1, 1)).toEqual({
      width: 1,
      height: 1,
      encoding: BITS,
      data: Uint8Array.of(0),
    });
    expect(packMask(Uint8Array.of(1), 1, 1)).toEqual({
      width: 1,
      height: 1,
      encoding: BITS,
      data: Uint8Array.of(128),
    });
    expect(packMask(new Uint8Array(1920 * 1080), 1920, 1080).data).toEqual(Uint8Array.of(0x80, 0xc8, 0x7e));
    expect(packMask(new Uint8Array(1920 * 1080).fill(1), 1920, 1080).data).toEqual(
      Uint8Array.of(0, 0x80, 0xc8, 0x7e),
    );
  });

  it("keeps full HD within 259,200 bytes, whatever it shows, and a person within 12 KB", () => {
    for (const density of [0.5, 0.05, 0.2, 0.95]) {
      const mask = packMask(noise(density), 1920, 1080);
      expect(mask.data.length).toBeLessThanOrEqual(259_200);
      expect(Buffer.compare(unpackMask(mask), noise(density))).toBe(0);
    }
    expect(packMask(noise(0.5), 1920, 1080).encoding).toBe(BITS);
    expect(packMask(person(), 1920, 1080).data.length).toBeLessThan(12_000);
  });

  it.each<[string, Uint8Array]>([
    ["a person", person()],
    ["dense noise", noise(0.5)],
    ["nothing", new Uint8Array(1920 * 1080)],
    ["dots", new Uint8Array(1920 * 1080).map((_, i) => (i % 17 === 16 ? 1 : 0))],
    ["stripes", new Uint8Array(1920 * 1080).map((_, i) => Math.floor(i / 9) % 2)],
    // These have nearly as many runs as BITS have bytes.
    ["sparse noise", noise(0.06)],
    ["its inverse", noise(0.94)],
    ["uneven patches", patches(8.2)],
  ])("packs and unpacks full HD of %s as it should", (_, pixels) => {
    const runs = slowRuns(pixels);
    const { encoding, data } = packMask(pixels, 1920, 1080);
    expect(encoding).toBe(runs.length < 259_200 ? RUNS : BITS);
    if (encoding === RUNS) expect(Buffer.compare(data, Uint8Array.from(runs))).toBe(0);
    expect(Buffer.compare(unpackMask(packMask(pixels, 1920, 1080)), pixels)).toBe(0);
  });

  it.each([
    [0, 1, 0, "A mask's sides must be whole numbers from 1 to 16384, not 0 × 1."],
    [1.5, 2, 3, "A mask's sides must be whole numbers from 1 to 16384, not 1.5 × 2."],
    [16385, 1, 16385, "A mask's sides must be whole numbers from 1 to 16384, not 16385 × 1."],
    [-1, -1, 1, "A mask's sides must be whole numbers from 1 to 16384, not -1 × -1."],
    [Number.NaN, 1, 0, "A mask's sides must be whole numbers from 1 to 16384, not NaN × 1."],
    [4, 4, 15, "pixels must have 4 × 4 = 16 bytes, not 15."],
  ])("refuses sides %d × %d with %d bytes", (width, height, length, message) => {
    expect(refusal(() => packMask(new Uint8Array(length), width, height))).toMatchObject({
      code: "MASK_INVALID",
      message,
    });
  });
});

describe("packSoftMask", () => {
  it("keeps every byte, in a copy", () => {
    const alpha = Buffer.from([0, 1, 127, 128, 254, 255]);
    const mask = packSoftMask(alpha, 3, 2);
    alpha.fill(0);
    expect(mask).toEqual({
      width: 3,
      height: 2,
      encoding: ALPHA,
      data: Uint8Array.of(0, 1, 127, 128, 254, 255),
    });
    expect(unpackAlpha(mask)).toEqual(mask.data);
    expect(unpackAlpha(mask)).not.toBe(mask.data);
    expect(unpackMask(mask)).toEqual(Uint8Array.of(0, 0, 0, 1, 1, 1));
  });

  it("refuses bytes that do not fit the size", () => {
    expect(refusal(() => packSoftMask(new Uint8Array(3), 2, 2))).toMatchObject({
      code: "MASK_INVALID",
      message: "alpha must have 2 × 2 = 4 bytes, not 3.",
    });
  });
});

describe("bytes of another type", () => {
  it.each<[unknown, string]>([
    [[0, 1], "an Array"],
    [Float32Array.of(0, 1), "a Float32Array"],
    [new ArrayBuffer(2), "an ArrayBuffer"],
    [undefined, "undefined"],
  ])("are refused: %j", (bytes, kind) => {
    for (const [name, pack] of [
      ["pixels", packMask],
      ["alpha", packSoftMask],
    ] as const) {
      expect(refusal(() => pack(bytes as Uint8Array, 2, 1))).toMatchObject({
        code: "MASK_INVALID",
        message: `${name} must be a Uint8Array with one byte a pixel, not ${kind}.`,
      });
    }
    const mask = { width: 2, height: 1, encoding: BITS, data: bytes as Uint8Array };
    expect(refusal(() => unpackMask(mask))).toMatchObject({
      code: "MASK_INVALID",
      message: `A mask's data must be a Uint8Array, not ${kind}.`,
    });
  });

  it("may be clamped ones, as a canvas has them", () => {
    const pixels = Uint8ClampedArray.of(0, 300) as unknown as Uint8Array;
    expect(unpackMask(packMask(pixels, 2, 1))).toEqual(Uint8Array.of(0, 1));
    expect(unpackAlpha(packSoftMask(pixels, 2, 1))).toEqual(Uint8Array.of(0, 255));
  });
});

describe("checkMask", () => {
  const mask = (width: number, height: number, encoding: number, ...data: number[]): Mask =>
    ({ width, height, encoding, data: Uint8Array.from(data) }) as Mask;

  it.each<[Mask, string]>([
    [mask(4, 4, BITS, 1), "A BITS mask of 4 × 4 has 2 bytes, not 1."],
    [mask(4, 4, BITS, 1, 2, 3), "A BITS mask of 4 × 4 has 2 bytes, not 3."],
    [mask(3, 1, BITS, 0b10110000), "A BITS mask has bits set after its last pixel."],
    [mask(2, 2, ALPHA, 1, 2, 3), "An ALPHA mask of 2 × 2 has 4 bytes, not 3."],
    [mask(4, 4, RUNS), "A RUNS mask fills 0 of its 16 pixels."],
    [mask(4, 4, RUNS, 3, 2), "A RUNS mask fills 5 of its 16 pixels."],
    [mask(4, 4, RUNS, 3, 14), "A RUNS mask runs past its 16 pixels."],
    [mask(4, 4, RUNS, 3, 0, 13), "A RUNS mask has an empty run after the first."],
    [mask(4, 4, RUNS, 16, 0), "A RUNS mask has an empty run after the first."],
    [mask(4, 4, RUNS, 3, 0x8d), "A RUNS mask ends in the middle of a run's length."],
    [mask(4, 4, RUNS, 3, 0x8d, 0), "A RUNS mask has an over-long run length."],
    [mask(4, 4, RUNS, 0x81, 0x80, 0x80, 0x80, 0x80, 1), "A RUNS mask has an over-long run length."],
    [mask(4, 4, RUNS, 0xff, 0xff, 0xff, 0xff, 0x7f), "A RUNS mask runs past its 16 pixels."],
    [mask(4, 4, 0, 16), "The mask encoding 0 is not known."],
    [mask(4, 4, 9, 16), "The mask encoding 9 is not known."],
    [mask(0, 4, BITS), "A mask of 0 × 4 pixels is not allowed; at most 33177600 pixels are."],
    [
      mask(16384, 16384, RUNS, 1),
      "A mask of 16384 × 16384 pixels is not allowed; at most 33177600 pixels are.",
    ],
  ])("refuses %j", (faulty, message) => {
    for (const act of [checkMask, unpackMask, unpackAlpha]) {
      expect(refusal(() => act(faulty))).toMatchObject({ code: "MASK_INVALID", message });
    }
  });

  it("takes a limit of its own", () => {
    const small = packMask(new Uint8Array(100), 10, 10);
    checkMask(small, 100);
    expect(refusal(() => checkMask(small, 99))).toMatchObject({
      message: "A mask of 10 × 10 pixels is not allowed; at most 99 pixels are.",
    });
  });
});

/** The runs as the `.proto` describes them, without any trick. */
function slowRuns(pixels: Uint8Array): number[] {
  const out: number[] = [];
  let value = 0;
  let at = 0;
  while (at < pixels.length) {
    let run = 0;
    while (at < pixels.length && pixels[at] === value) {
      at++;
      run++;
    }
    for (; run > 127; run >>= 7) out.push((run & 127) | 128);
    out.push(run);
    value = 1 - value;
  }
  return out;
}

/** Pixels set at random, the same each time (a linear congruential generator). */
function noise(density: number): Uint8Array {
  let state = 1;
  return new Uint8Array(1920 * 1080).map(() => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32 < density ? 1 : 0;
  });
}

/** Runs whose lengths are geometrically distributed, with this mean: those that are hardest to guess. */
function patches(mean: number): Uint8Array {
  let value = 0;
  return noise(1 / mean).map((turns) => {
    value ^= turns;
    return value;
  });
}

/** A head and shoulders, with an edge that is not smooth. */
function person(): Uint8Array {
  const pixels = new Uint8Array(1920 * 1080);
  for (let y = 0; y < 1080; y++) {
    const head = Math.sqrt(Math.max(0, 1 - ((y - 330) / 230) ** 2)) * 180;
    const shoulders = y > 560 ? 200 + Math.sqrt(y - 560) * 18 : y > 500 ? 90 : 0;
    const half = Math.round(Math.max(head, shoulders) + Math.sin(y * 1.7) * 3);
    if (half > 3) pixels.fill(1, y * 1920 + 960 - half, y * 1920 + 960 + half);
  }
  return pixels;
}

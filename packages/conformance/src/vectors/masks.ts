import { encodeMessage, type Mask, MaskEncoding, packMask, packSoftMask } from "@segue/protocol";
import type { Vector } from "./vector.js";

const { BITS, RUNS } = MaskEncoding;

/** Every encoding of a mask, at the sizes where it is easy to be wrong. */
export function maskVectors(): Vector[] {
  return [
    vector(
      "bits-1x1-on",
      { width: 1, height: 1, encoding: BITS, data: Uint8Array.of(128) },
      "The first pixel is the highest bit.",
    ),
    vector(
      "bits-1x1-off",
      { width: 1, height: 1, encoding: BITS, data: Uint8Array.of(0) },
      "A mask may be empty.",
    ),
    vector(
      "bits-11x3",
      packMask(noise(33), 11, 3),
      "Rows are not padded: row 1 starts in the middle of a byte.",
    ),
    vector("bits-64x64-noise", packMask(noise(4096), 64, 64), "Noise is packed as BITS."),
    vector(
      "runs-first-on",
      packMask(new Uint8Array(4096).fill(1, 0, 100), 64, 64),
      "RUNS that begin with foreground have a first run of 0.",
    ),
    vector(
      "runs-all-off",
      packMask(new Uint8Array(1920 * 1080), 1920, 1080),
      "A full-HD mask without a subject takes 3 bytes.",
    ),
    vector(
      "runs-all-on",
      packMask(new Uint8Array(1920 * 1080).fill(1), 1920, 1080),
      "A full-HD mask of one area takes 4 bytes.",
    ),
    vector(
      "runs-across-rows",
      packMask(new Uint8Array(4096).fill(1, 100, 300), 64, 64),
      "A run goes on from row to row.",
    ),
    vector("runs-person", packMask(disc(160, 90), 160, 90), "A round shape has two runs a row."),
    vector(
      "alpha-4x2",
      packSoftMask(Uint8Array.of(0, 1, 127, 128, 200, 254, 255, 64), 4, 2),
      "ALPHA keeps every value.",
    ),
    vector(
      "largest-mask",
      { width: 7680, height: 4320, encoding: RUNS, data: Uint8Array.of(0x80, 0x80, 0xe9, 0x0f) },
      "A mask may have 33,177,600 pixels.",
    ),
    vector(
      "longest-mask",
      { width: 16384, height: 1, encoding: RUNS, data: Uint8Array.of(0, 0x80, 0x80, 1) },
      "A side may be 16,384 pixels long.",
    ),
  ];
}

function vector(name: string, mask: Mask, proves: string): Vector {
  return { name: `mask-${name}`, message: "Mask", bytes: encodeMessage("Mask", mask), proves };
}

/** Pixels that look random, the same each time (xorshift32). */
function noise(length: number): Uint8Array {
  let state = 2463534242;
  return new Uint8Array(length).map(() => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state & 1;
  });
}

function disc(width: number, height: number): Uint8Array {
  const inside = (x: number, y: number) => (x - width / 2) ** 2 + (y - height / 2) ** 2 < (height / 3) ** 2;
  return new Uint8Array(width * height).map((_, i) => (inside(i % width, Math.floor(i / width)) ? 1 : 0));
}

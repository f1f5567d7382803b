import { SegueError } from "./errors.js";
import { MaskEncoding, type Mask } from "./gen/messages.js";
import { defaultLimits } from "./limits.js";

/**
 * Packs a hard mask into the smaller of `BITS` and `RUNS`.
 * @param pixels one byte a pixel, row-major, `width × height` long; 0 is background, anything else foreground
 * @param width columns, 1–16384
 * @param height rows, 1–16384
 * @throws {SegueError} `MASK_INVALID` where the sizes do not fit each other
 */
export function packMask(pixels: Uint8Array, width: number, height: number): Mask {
  checkSize(width, height, pixels.length, "pixels");
  const bitBytes = (width * height + 7) >> 3;
  const runs = packRuns(pixels, bitBytes);
  if (runs) return { width, height, encoding: MaskEncoding.RUNS, data: runs };
  return { width, height, encoding: MaskEncoding.BITS, data: packBits(pixels) };
}

/**
 * Packs a soft mask, one byte a pixel: 0 is background, 255 foreground.
 * @throws {SegueError} `MASK_INVALID` where the sizes do not fit each other
 */
export function packSoftMask(alpha: Uint8Array, width: number, height: number): Mask {
  checkSize(width, height, alpha.length, "alpha");
  return { width, height, encoding: MaskEncoding.ALPHA, data: alpha.slice() };
}

/**
 * Unpacks a hard mask, or a soft one cut at one half.
 * @returns one byte a pixel, row-major, `width × height` long; 0 is background, 1 foreground
 * @throws {SegueError} `MASK_INVALID` where the bytes do not fit the size
 */
export function unpackMask(mask: Mask): Uint8Array {
  return unpack(mask, 1);
}

/**
 * Unpacks any mask to alpha.
 * @returns one byte a pixel, row-major, `width × height` long; 0 is background, 255 foreground
 * @throws {SegueError} `MASK_INVALID` where the bytes do not fit the size
 */
export function unpackAlpha(mask: Mask): Uint8Array {
  return unpack(mask, 255);
}

/**
 * Checks a mask without unpacking it.
 * @param maxPixels greatest number of pixels; default 7680 × 4320
 * @throws {SegueError} `MASK_INVALID`
 */
export function checkMask(mask: Mask, maxPixels = defaultLimits.maxMaskPixels): void {
  const { width, height, encoding, data } = mask;
  const pixels = width * height;
  if (!isSide(width) || !isSide(height) || pixels > maxPixels) {
    throw invalid(`A mask of ${width} × ${height} pixels is not allowed; at most ${maxPixels} pixels are.`);
  }
  if (encoding === MaskEncoding.BITS) {
    if (data.length !== (pixels + 7) >> 3) {
      throw invalid(
        `A BITS mask of ${width} × ${height} has ${(pixels + 7) >> 3} bytes, not ${data.length}.`,
      );
    }
  } else if (encoding === MaskEncoding.ALPHA) {
    if (data.length !== pixels) {
      throw invalid(`An ALPHA mask of ${width} × ${height} has ${pixels} bytes, not ${data.length}.`);
    }
  } else if (encoding === MaskEncoding.RUNS) {
    forEachRun(data, pixels, () => {});
  } else {
    throw invalid(`The mask encoding ${encoding} is not known.`);
  }
}

function unpack(mask: Mask, on: number): Uint8Array {
  checkMask(mask);
  const pixels = mask.width * mask.height;
  const { data } = mask;
  if (mask.encoding === MaskEncoding.ALPHA) {
    return on === 255 ? data.slice() : data.map((value) => (value >= 128 ? 1 : 0));
  }
  const out = new Uint8Array(pixels);
  if (mask.encoding === MaskEncoding.RUNS) {
    forEachRun(data, pixels, (start, end) => out.fill(on, start, end));
    return out;
  }
  const whole = pixels >> 3;
  for (let i = 0, o = 0; i < whole; i++, o += 8) {
    const byte = data[i]!;
    if (byte === 0) continue;
    if (byte & 128) out[o] = on;
    if (byte & 64) out[o + 1] = on;
    if (byte & 32) out[o + 2] = on;
    if (byte & 16) out[o + 3] = on;
    if (byte & 8) out[o + 4] = on;
    if (byte & 4) out[o + 5] = on;
    if (byte & 2) out[o + 6] = on;
    if (byte & 1) out[o + 7] = on;
  }
  for (let o = whole * 8; o < pixels; o++) if (data[whole]! & (128 >> (o & 7))) out[o] = on;
  return out;
}

function packBits(pixels: Uint8Array): Uint8Array {
  const bytes = new Uint8Array((pixels.length + 7) >> 3);
  for (let o = 0; o < pixels.length; o++) if (pixels[o] !== 0) bytes[o >> 3]! |= 128 >> (o & 7);
  return bytes;
}

/** The runs as varints, or undefined as soon as they would take `most` bytes or more. */
function packRuns(pixels: Uint8Array, most: number): Uint8Array | undefined {
  const out = new Uint8Array(most + 5);
  let length = 0;
  let foreground = false;
  let start = 0;
  for (let at = 0; at <= pixels.length; at++) {
    if (at < pixels.length && (pixels[at] !== 0) === foreground) continue;
    let run = at - start;
    for (; run > 127; run >>>= 7) out[length++] = (run & 127) | 128;
    out[length++] = run;
    if (length >= most) return undefined;
    foreground = !foreground;
    start = at;
  }
  return out.slice(0, length);
}

/** Calls back with every foreground run; refuses runs that do not fill the mask exactly. */
function forEachRun(data: Uint8Array, pixels: number, each: (start: number, end: number) => void): void {
  let at = 0;
  let foreground = false;
  let i = 0;
  while (i < data.length) {
    let run = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = data[i++];
      if (byte === undefined || shift > 28) throw invalid("A RUNS mask ends in the middle of a run's length.");
      run += (byte & 127) * 2 ** shift;
      if (byte < 128) break;
    }
    if (run === 0 && i > 1 && at < pixels) throw invalid("A RUNS mask has an empty run inside.");
    if (run > pixels - at) throw invalid(`A RUNS mask runs past its ${pixels} pixels.`);
    if (foreground && run > 0) each(at, at + run);
    at += run;
    foreground = !foreground;
  }
  if (at !== pixels) throw invalid(`A RUNS mask fills ${at} of its ${pixels} pixels.`);
}

function checkSize(width: number, height: number, length: number, name: string): void {
  if (!isSide(width) || !isSide(height)) {
    throw invalid(`A mask's sides must be whole numbers from 1 to 16384, not ${width} × ${height}.`);
  }
  if (length !== width * height) {
    throw invalid(`${name} must have ${width} × ${height} = ${width * height} bytes, not ${length}.`);
  }
}

const isSide = (side: number) => Number.isInteger(side) && side >= 1 && side <= 16384;
const invalid = (message: string) => new SegueError("MASK_INVALID", message);

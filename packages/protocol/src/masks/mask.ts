import { kindOf } from "../check-value.js";
import { SegueError } from "../errors.js";
import { type Mask, MaskEncoding } from "../gen/messages.js";
import { defaultLimits } from "../limits.js";
import { hasCleanEnd, packBits, unpackBits } from "./bits.js";
import { packRuns, readRuns, unpackRuns } from "./runs.js";

/**
 * Packs a hard mask into the smaller of `BITS` and `RUNS`; into `BITS` where they are equal.
 * For 1920 × 1080 that is at most 259,200 bytes, and takes 0.4 ms (dense noise) to 1.1 ms (noise that is just sparse enough for `RUNS`).
 * @param pixels one byte a pixel, row-major, `width × height` long; 0 is background, anything else foreground
 * @param width columns, 1–16384
 * @param height rows, 1–16384
 * @throws {SegueError} `MASK_INVALID` where the sizes do not fit each other
 */
export function packMask(pixels: Uint8Array, width: number, height: number): Mask {
  checkSize(width, height, pixels, "pixels");
  const bits = packBits(pixels);
  const runs = packRuns(bits, pixels.length, bits.length);
  return runs
    ? { width, height, encoding: MaskEncoding.RUNS, data: runs }
    : { width, height, encoding: MaskEncoding.BITS, data: bits };
}

/**
 * Packs a soft mask, one byte a pixel: 0 is background, 255 foreground. The bytes are copied.
 * @param alpha one byte a pixel, row-major, `width × height` long
 * @param width columns, 1–16384
 * @param height rows, 1–16384
 * @throws {SegueError} `MASK_INVALID` where the sizes do not fit each other
 */
export function packSoftMask(alpha: Uint8Array, width: number, height: number): Mask {
  checkSize(width, height, alpha, "alpha");
  return { width, height, encoding: MaskEncoding.ALPHA, data: new Uint8Array(alpha) };
}

/**
 * Unpacks a hard mask, or a soft one cut at one half.
 * @returns one byte a pixel, row-major, `width × height` long; 0 is background, 1 foreground
 * @throws {SegueError} `MASK_INVALID` where the bytes do not fit the size, or there are over 7680 × 4320 pixels
 */
export function unpackMask(mask: Mask): Uint8Array<ArrayBuffer> {
  const { data, encoding } = mask;
  checkShape(mask);
  const pixels = new Uint8Array(mask.width * mask.height);
  if (encoding === MaskEncoding.RUNS) {
    const wrong = unpackRuns(data, pixels);
    if (wrong) throw invalid(`A RUNS mask ${wrong}.`);
  } else if (encoding === MaskEncoding.BITS) unpackBits(data, pixels);
  else for (let i = 0; i < pixels.length; i++) pixels[i] = data[i]! >> 7;
  return pixels;
}

/**
 * Unpacks any mask to alpha.
 * @returns one byte a pixel, row-major, `width × height` long; 0 is background, 255 foreground
 * @throws {SegueError} `MASK_INVALID` where the bytes do not fit the size, or there are over 7680 × 4320 pixels
 */
export function unpackAlpha(mask: Mask): Uint8Array<ArrayBuffer> {
  if (mask.encoding === MaskEncoding.ALPHA) {
    checkShape(mask);
    return new Uint8Array(mask.data);
  }
  const pixels = unpackMask(mask);
  const words = new Int32Array(pixels.buffer, 0, pixels.length >> 2);
  for (let i = 0; i < words.length; i++) words[i] = Math.imul(words[i]!, 255);
  for (let i = words.length * 4; i < pixels.length; i++) pixels[i]! *= 255;
  return pixels;
}

/**
 * Checks a mask without unpacking it.
 * @param maxPixels greatest number of pixels; default 7680 × 4320
 * @throws {SegueError} `MASK_INVALID`
 */
export function checkMask(mask: Mask, maxPixels = defaultLimits.maxMaskPixels): void {
  const wrong = faultOfMask(mask, maxPixels);
  if (wrong) throw invalid(`${wrong}.`);
}

/** Says what is wrong with a mask, or nothing. */
export function faultOfMask(mask: Mask, maxPixels: number): string | undefined {
  const shape = faultOfShape(mask, maxPixels);
  if (shape || mask.encoding !== MaskEncoding.RUNS) return shape;
  const wrong = readRuns(mask.data, mask.width * mask.height);
  return wrong && `A RUNS mask ${wrong}`;
}

function faultOfShape({ width, height, encoding, data }: Mask, maxPixels: number): string | undefined {
  if (!(data instanceof Uint8Array)) return `A mask's data must be a Uint8Array, not ${kindOf(data)}`;
  const pixels = width * height;
  if (!isSide(width) || !isSide(height) || pixels > maxPixels) {
    return `A mask of ${width} × ${height} pixels is not allowed; at most ${maxPixels} pixels are`;
  }
  if (encoding === MaskEncoding.BITS) {
    const bytes = (pixels + 7) >> 3;
    if (data.length !== bytes)
      return `A BITS mask of ${width} × ${height} has ${bytes} bytes, not ${data.length}`;
    return hasCleanEnd(data, pixels) ? undefined : "A BITS mask has bits set after its last pixel";
  }
  if (encoding === MaskEncoding.ALPHA) {
    if (data.length === pixels) return undefined;
    return `An ALPHA mask of ${width} × ${height} has ${pixels} bytes, not ${data.length}`;
  }
  return encoding === MaskEncoding.RUNS ? undefined : `The mask encoding ${encoding} is not known`;
}

function checkShape(mask: Mask): void {
  const wrong = faultOfShape(mask, defaultLimits.maxMaskPixels);
  if (wrong) throw invalid(`${wrong}.`);
}

function checkSize(width: number, height: number, pixels: Uint8Array, name: string): void {
  if (!isSide(width) || !isSide(height)) {
    throw invalid(`A mask's sides must be whole numbers from 1 to 16384, not ${width} × ${height}.`);
  }
  // Anything else would be read as bytes too, and give another mask.
  if (!(pixels instanceof Uint8Array || (pixels as unknown) instanceof Uint8ClampedArray)) {
    throw invalid(`${name} must be a Uint8Array with one byte a pixel, not ${kindOf(pixels)}.`);
  }
  const { length } = pixels;
  if (length !== width * height) {
    throw invalid(`${name} must have ${width} × ${height} = ${width * height} bytes, not ${length}.`);
  }
}

const isSide = (side: number) => Number.isInteger(side) && side >= 1 && side <= 16384;
const invalid = (message: string) => new SegueError("MASK_INVALID", message);

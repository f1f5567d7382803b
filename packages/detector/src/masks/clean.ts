import { type BoundingBox, type Mask, packMask } from "@segue/protocol";
import { areaOf, clipBox, intersectionOverUnion, scaleBox } from "../geometry.js";
import type { ImageSize } from "../image.js";
import { fillHoles, keepAreaAt, keepLargest } from "./components.js";

/** Holes of up to this part of the box are flaws of the network, not gaps of the subject. */
const HOLE_AREA = 0.005;

/** What a mask must be like to be believed; a source of masks may know better than the defaults. */
export interface MaskLimits {
  /** Least part of the box that is filled, 0..1: less missed the subject. Default: 0.15. */
  minShare: number;
  /** Greatest part of the box that is filled, 0..1: more took the background too. Default: 0.97. */
  maxShare: number;
  /** Least overlap of the mask's own bounding box with the detected one, as IoU. Default: 0.4. */
  minBoxIou: number;
  /**
   * How much of a mask may lie outside the box and its margin, 0..1. Default: 0.15, which is something held (the
   * astronaut's helmet): cutting it would leave a straight edge. More is a neighbour, and is cut.
   */
  maxHeldShare: number;
}

const DEFAULT_LIMITS: MaskLimits = { minShare: 0.15, maxShare: 0.97, minBoxIou: 0.4, maxHeldShare: 0.15 };

/** A mask that covers this part of a border touches it; one that touches all four is mostly background. */
const BORDER_SHARE = 0.02;

/** A mask may reach this far outside its box on each side, as a part of the box. */
const MARGIN = 0.08;

/**
 * Makes a subject's mask from probabilities: cut at one half, the largest connected area at the box, small holes
 * filled. Null when the result can't be right: a missing mask is better than a wrong one.
 * @param values probabilities 0..1 over the whole image, row-major
 * @param box the subject's box, in fractions of the image
 */
export function maskFrom(
  values: Float32Array,
  size: ImageSize,
  box: BoundingBox,
  limits: Partial<MaskLimits> = {},
): Mask | null {
  const { maxHeldShare, ...plausible } = { ...DEFAULT_LIMITS, ...limits };
  const { width, height } = size;
  const everything = new Uint8Array(values.length);
  for (let at = 0; at < values.length; at++) everything[at] = values[at]! > 0.5 ? 1 : 0;

  const inside = cutTo(everything, size, clipBox(scaleBox(box, 1 + 2 * MARGIN)));
  const seed = keepLargest(inside, size);
  if (seed === -1) return null;
  keepAreaAt(everything, size, seed);
  const whole = countOn(everything);
  const held = whole - countOn(inside) <= maxHeldShare * whole;

  const pixels = held ? everything : inside;
  fillHoles(pixels, size, HOLE_AREA * areaOf(box) * width * height);
  return isPlausible(pixels, size, box, plausible) ? packMask(pixels, width, height) : null;
}

function cutTo(pixels: Uint8Array, { width, height }: ImageSize, window: BoundingBox): Uint8Array {
  const left = Math.floor(window.x * width);
  const right = Math.ceil((window.x + window.width) * width);
  const end = Math.min(height, Math.ceil((window.y + window.height) * height));
  const cut = new Uint8Array(pixels.length);
  for (let y = Math.floor(window.y * height); y < end; y++) {
    cut.set(pixels.subarray(y * width + left, y * width + right), y * width + left);
  }
  return cut;
}

function countOn(pixels: Uint8Array): number {
  let count = 0;
  for (const pixel of pixels) count += pixel;
  return count;
}

function isPlausible(
  pixels: Uint8Array,
  { width, height }: ImageSize,
  box: BoundingBox,
  { minShare, maxShare, minBoxIou }: Omit<MaskLimits, "maxHeldShare">,
): boolean {
  let area = 0;
  const byColumn = new Uint32Array(width);
  const byRow = new Uint32Array(height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (pixels[y * width + x] === 0) continue;
      area++;
      byColumn[x]!++;
      byRow[y]!++;
    }
  }
  if (area === 0) return false;
  const share = area / (areaOf(box) * width * height);
  if (share < minShare || share > maxShare) return false;

  const horizontal = extent(byColumn);
  const vertical = extent(byRow);
  const bounds: BoundingBox = {
    x: horizontal.start / width,
    y: vertical.start / height,
    width: (horizontal.end - horizontal.start) / width,
    height: (vertical.end - vertical.start) / height,
  };
  if (intersectionOverUnion(bounds, box) < minBoxIou) return false;

  const touchesEverySide =
    byRow[0]! > BORDER_SHARE * width &&
    byRow[height - 1]! > BORDER_SHARE * width &&
    byColumn[0]! > BORDER_SHARE * height &&
    byColumn[width - 1]! > BORDER_SHARE * height;
  return !touchesEverySide;
}

/** The first and one past the last place that is not zero. */
function extent(counts: Uint32Array): { start: number; end: number } {
  return {
    start: counts.findIndex((count) => count > 0),
    end: counts.findLastIndex((count) => count > 0) + 1,
  };
}

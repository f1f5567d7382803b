import type { BoundingBox, Point } from "@segue/protocol";
import { decodeImage, type ImageSize, type Picture } from "./image.js";
import type { ImageSource } from "./image-source.js";
import { keepAreaAt } from "./masks/components.js";

/** The part of an image that draws the eye. */
export interface Saliency {
  /** In fractions of the displayed image. */
  readonly bbox: BoundingBox;
  /** Its middle by weight; a point of the image. */
  readonly anchor: Point;
}

/** The longer side of the picture that is looked at, in pixels: what draws the eye is seen at a glance. */
const LONGER_SIDE = 96;

/** Radii of the surroundings that a spot is compared with, as parts of the longer side. */
const SURROUNDINGS = [0.06, 0.14, 0.3];

/** Radius of the blur that joins what belongs together, as a part of the longer side. */
const JOIN = 0.04;

/** The region is where the map has at least this part of its greatest value. */
const REGION_LEVEL = 0.5;

/** Contrast below this (in units of 8-bit colour) is noise, not something to look at. */
const MIN_CONTRAST = 4;

/**
 * Finds where to look in a picture of which nothing else is known: what differs in colour and brightness from its
 * surroundings, near ones and far ones, rather in the middle than at the border. Centre-surround differences after
 * Itti, Koch and Niebur (1998) with the global contrast of Achanta et al. (2009). No model, 10 ms.
 * Null where nothing stands out.
 */
export async function findSaliency(source: ImageSource, image: ImageSize): Promise<Saliency | null> {
  const scale = Math.min(1, LONGER_SIDE / Math.max(image.width, image.height));
  const picture = await decodeImage(source, {
    width: Math.max(1, Math.round(image.width * scale)),
    height: Math.max(1, Math.round(image.height * scale)),
  });
  return salientRegion(saliencyMap(picture), picture);
}

/** How much each pixel stands out, in units of 8-bit colour. */
export function saliencyMap(picture: Picture): Float32Array {
  const { width, height } = picture;
  const longer = Math.max(width, height);
  const map = new Float32Array(width * height);
  for (const channel of opponentChannels(picture)) {
    const centre = blur(channel, picture, 1);
    for (const part of SURROUNDINGS)
      addDifference(map, centre, blur(channel, picture, Math.round(part * longer)));
    addDifference(map, centre, new Float32Array(channel.length).fill(meanOf(channel)));
  }
  const joined = blur(map, picture, Math.round(JOIN * longer));
  const layers = SURROUNDINGS.length + 1;
  return joined.map((value, at) => {
    const dx = ((at % width) + 0.5) / width - 0.5;
    const dy = (Math.floor(at / width) + 0.5) / height - 0.5;
    // A gentle prior: at the border two thirds of the middle, in a corner less than half.
    return (value / layers) * Math.exp(-1.6 * (dx * dx + dy * dy));
  });
}

/** The connected region about a map's peak, and its middle. */
export function salientRegion(map: Float32Array, size: ImageSize): Saliency | null {
  const { width, height } = size;
  const peak = map.reduce((best, value, at) => (value > map[best]! ? at : best), 0);
  const level = map[peak]! * REGION_LEVEL;
  if (!(map[peak]! >= MIN_CONTRAST)) return null;
  const region = Uint8Array.from(map, (value) => (value >= level ? 1 : 0));
  keepAreaAt(region, size, peak);

  let [left, top, right, bottom] = [width, height, 0, 0];
  let [weight, sumX, sumY] = [0, 0, 0];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (region[y * width + x] === 0) continue;
      left = Math.min(left, x);
      right = Math.max(right, x + 1);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y + 1);
      // The square draws the middle to where it is strongest: a long tail should not pull it away.
      const value = map[y * width + x]! ** 2;
      weight += value;
      sumX += value * (x + 0.5);
      sumY += value * (y + 0.5);
    }
  }
  return {
    bbox: {
      x: left / width,
      y: top / height,
      width: (right - left) / width,
      height: (bottom - top) / height,
    },
    anchor: { x: sumX / weight / width, y: sumY / weight / height },
  };
}

/** Brightness, red against green, and blue against yellow, as the eye's nerves carry them. */
function opponentChannels({ data }: Picture): [Float32Array, Float32Array, Float32Array] {
  const pixels = data.length / 3;
  const channels: [Float32Array, Float32Array, Float32Array] = [
    new Float32Array(pixels),
    new Float32Array(pixels),
    new Float32Array(pixels),
  ];
  for (let at = 0; at < pixels; at++) {
    const [red, green, blue] = [data[at * 3]!, data[at * 3 + 1]!, data[at * 3 + 2]!];
    channels[0][at] = (red + green + blue) / 3;
    channels[1][at] = red - green;
    channels[2][at] = blue - (red + green) / 2;
  }
  return channels;
}

function addDifference(map: Float32Array, a: Float32Array, b: Float32Array): void {
  for (let at = 0; at < map.length; at++) map[at]! += Math.abs(a[at]! - b[at]!);
}

function meanOf(values: Float32Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Twice a box blur, which is near a Gaussian; the border's pixels count on beyond it. */
function blur(values: Float32Array, { width, height }: ImageSize, radius: number): Float32Array {
  if (radius < 1) return values;
  let blurred = values;
  for (let round = 0; round < 2; round++) {
    blurred = blurLines(blurred, height, width, width, 1, radius);
    blurred = blurLines(blurred, width, height, 1, width, radius);
  }
  return blurred;
}

/** Running means along lines: `lines` of `length` values each, `lineStep` and `step` apart. */
function blurLines(
  values: Float32Array,
  lines: number,
  length: number,
  lineStep: number,
  step: number,
  radius: number,
): Float32Array {
  const out = new Float32Array(values.length);
  for (let line = 0; line < lines; line++) {
    const at = (index: number) => line * lineStep + Math.min(length - 1, Math.max(0, index)) * step;
    let sum = 0;
    for (let index = -radius; index <= radius; index++) sum += values[at(index)]!;
    for (let index = 0; index < length; index++) {
      out[at(index)] = sum / (2 * radius + 1);
      sum += values[at(index + radius + 1)]! - values[at(index - radius)]!;
    }
  }
  return out;
}

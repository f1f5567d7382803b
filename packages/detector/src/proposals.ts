import type { BoundingBox } from "@segue/protocol";
import { areaOf, intersectionOverUnion } from "./geometry.js";
import { decodeImage, type ImageSize } from "./image.js";
import type { ImageSource } from "./image-source.js";
import { findAreas } from "./masks/components.js";
import { saliencyMap } from "./saliency.js";

/** Parts of the greatest saliency at which a map is cut into regions: things that touch at one come apart at another. */
const LEVELS = [0.15, 0.25, 0.35, 0.5, 0.7];

/** Regions smaller than this part of the picture are specks; larger ones are backgrounds. */
const AREA = { min: 0.002, max: 0.8 };

/** Boxes that overlap more than this are one proposal. */
const SAME_IOU = 0.7;

/** The longer side of the picture that is looked at, in pixels. */
const LONGER_SIDE = 160;

/** Boxes of things that stand out in an image, whatever they are, the most salient first. */
export async function proposeRegions(
  source: ImageSource,
  image: ImageSize,
  limit: number,
): Promise<BoundingBox[]> {
  const scale = Math.min(1, LONGER_SIDE / Math.max(image.width, image.height));
  const picture = await decodeImage(source, {
    width: Math.max(1, Math.round(image.width * scale)),
    height: Math.max(1, Math.round(image.height * scale)),
  });
  return regionsOf(saliencyMap(picture), picture, limit);
}

/** The regions of a saliency map as boxes, the most salient first. */
export function regionsOf(map: Float32Array, size: ImageSize, limit: number): BoundingBox[] {
  const peak = map.reduce((a, b) => Math.max(a, b), 0);
  const found: { box: BoundingBox; weight: number }[] = [];
  for (const level of LEVELS) {
    const region = Uint8Array.from(map, (value) => (value >= level * peak ? 1 : 0));
    for (const { runs } of findAreas(region, 1, size)) {
      let [left, top, right, bottom] = [size.width, size.height, 0, 0];
      let weight = 0;
      for (const { start, end } of runs) {
        const y = Math.floor(start / size.width);
        left = Math.min(left, start - y * size.width);
        right = Math.max(right, end - y * size.width);
        top = Math.min(top, y);
        bottom = Math.max(bottom, y + 1);
        for (let at = start; at < end; at++) weight = Math.max(weight, map[at]!);
      }
      const box = {
        x: left / size.width,
        y: top / size.height,
        width: (right - left) / size.width,
        height: (bottom - top) / size.height,
      };
      if (areaOf(box) >= AREA.min && areaOf(box) <= AREA.max) found.push({ box, weight });
    }
  }
  const kept: BoundingBox[] = [];
  for (const { box } of found.toSorted((a, b) => b.weight - a.weight)) {
    if (kept.length === limit) break;
    if (!kept.some((other) => intersectionOverUnion(other, box) > SAME_IOU)) kept.push(box);
  }
  return kept;
}

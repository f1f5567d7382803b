import { type BoundingBox, type Mask, type Point, unpackMask } from "@segue/protocol";
import { centreOf } from "./geometry.js";
import type { ImageSize } from "./image.js";
import { isPerson } from "./vocabulary.js";

/**
 * How far down a person's box the face is, by the box's height over its width in pixels: a standing figure has a
 * small head at the top, a bust has the face near the middle. Between the points it is interpolated.
 */
const FACE_BY_ASPECT: readonly (readonly [aspect: number, depth: number])[] = [
  [0.6, 0.45],
  [0.9, 0.38],
  [1.2, 0.31],
  [1.5, 0.2],
  [2.0, 0.13],
  [2.8, 0.09],
];

/** The point of a subject that a camera should go to: the face of a person, else the middle of the mask or box. */
export function anchorOf(label: string, box: BoundingBox, mask: Mask | null, image: ImageSize): Point {
  if (isPerson(label)) return faceOf(box, mask, image);
  return (mask && centroid(mask, 0, 1)) ?? centreOf(box);
}

function faceOf(box: BoundingBox, mask: Mask | null, image: ImageSize): Point {
  const aspect = (box.height * image.height) / (box.width * image.width);
  const depth = box.height * interpolate(FACE_BY_ASPECT, aspect);
  const y = box.y + depth;
  // The head is what the mask has from the box's top to a little below the face; further down shoulders begin.
  const head = mask && centroid(mask, box.y, y + depth / 2);
  return { x: head?.x ?? centreOf(box).x, y };
}

/** The centre of a mask's pixels between two heights, in fractions; null where it has none. */
function centroid(mask: Mask, top: number, bottom: number): Point | null {
  const pixels = unpackMask(mask);
  const end = Math.min(mask.height, Math.ceil(bottom * mask.height));
  let count = 0;
  let sumX = 0;
  let sumY = 0;
  for (let y = Math.max(0, Math.floor(top * mask.height)); y < end; y++) {
    for (let x = 0; x < mask.width; x++) {
      if (pixels[y * mask.width + x] === 0) continue;
      count++;
      sumX += x;
      sumY += y;
    }
  }
  if (count === 0) return null;
  return { x: (sumX / count + 0.5) / mask.width, y: (sumY / count + 0.5) / mask.height };
}

function interpolate(points: readonly (readonly [x: number, y: number])[], x: number): number {
  const next = points.findIndex(([at]) => at >= x);
  if (next === 0) return points[0]![1];
  if (next === -1) return points.at(-1)![1];
  const [x0, y0] = points[next - 1]!;
  const [x1, y1] = points[next]!;
  return y0 + ((x - x0) / (x1 - x0)) * (y1 - y0);
}

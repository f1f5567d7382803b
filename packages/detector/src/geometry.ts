import type { BoundingBox, Point } from "@segue/protocol";
import type { Region } from "sharp";
import type { ImageSize } from "./image.js";

/** The part of the picture that a box covers, 0..1. */
export function areaOf(box: BoundingBox): number {
  return box.width * box.height;
}

/** The middle of a box. */
export function centreOf(box: BoundingBox): Point {
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** The part of the picture that both of two boxes cover, 0..1. */
export function sharedArea(a: BoundingBox, b: BoundingBox): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width <= 0 || height <= 0 ? 0 : width * height;
}

/** Intersection over union of two boxes: 0 when they are apart, 1 when they are the same. */
export function intersectionOverUnion(a: BoundingBox, b: BoundingBox): number {
  const shared = sharedArea(a, b);
  return shared === 0 ? 0 : shared / (areaOf(a) + areaOf(b) - shared);
}

/** A box made `factor` times as wide and as high about its centre; it may reach outside the picture. */
export function scaleBox(box: BoundingBox, factor: number): BoundingBox {
  const { x, y } = centreOf(box);
  const width = box.width * factor;
  const height = box.height * factor;
  return { x: x - width / 2, y: y - height / 2, width, height };
}

/** The part of a box that lies inside the picture. */
export function clipBox(box: BoundingBox): BoundingBox {
  const x = Math.min(1, Math.max(0, box.x));
  const y = Math.min(1, Math.max(0, box.y));
  const right = Math.min(1, Math.max(0, box.x + box.width));
  const bottom = Math.min(1, Math.max(0, box.y + box.height));
  return { x, y, width: right - x, height: bottom - y };
}

/** The whole pixels that a box covers, at least one. */
export function pixelRegion(box: BoundingBox, { width, height }: ImageSize): Region {
  const left = Math.min(width - 1, Math.floor(box.x * width));
  const top = Math.min(height - 1, Math.floor(box.y * height));
  const right = Math.min(width, Math.max(left + 1, Math.ceil((box.x + box.width) * width)));
  const bottom = Math.min(height, Math.max(top + 1, Math.ceil((box.y + box.height) * height)));
  return { left, top, width: right - left, height: bottom - top };
}

/** The part of a picture that whole pixels cover. */
export function fractionsOf(region: Region, { width, height }: ImageSize): BoundingBox {
  return {
    x: region.left / width,
    y: region.top / height,
    width: region.width / width,
    height: region.height / height,
  };
}

import type { BoundingBox, Point } from "@segue/protocol";
import type { CoverCrop } from "../image/read-image.js";

/**
 * How an image is cropped to the canvas's aspect ratio: the part of it that becomes the picture,
 * in fractions of the image.
 */
export interface Framing {
  x: number;
  y: number;
  width: number;
  height: number;
}

interface Size {
  width: number;
  height: number;
}

/**
 * The largest part of an image with the canvas's aspect ratio, as near to `focus` as the image allows.
 * @param focus point of the image to keep in the middle; default its centre
 */
export function coverFraming(image: Size, canvas: Size, focus: Point = { x: 0.5, y: 0.5 }): Framing {
  const scale = Math.max(canvas.width / image.width, canvas.height / image.height);
  const width = Math.min(1, canvas.width / (image.width * scale));
  const height = Math.min(1, canvas.height / (image.height * scale));
  const place = (centre: number, size: number) => Math.min(1 - size, Math.max(0, centre - size / 2));
  return { x: place(focus.x, width), y: place(focus.y, height), width, height };
}

/** How an image is scaled and cropped so that a framing becomes `picture` pixels in size. */
export function cropFor(framing: Framing, picture: Size): CoverCrop {
  const scaledWidth = Math.max(picture.width, Math.round(picture.width / framing.width));
  const scaledHeight = Math.max(picture.height, Math.round(picture.height / framing.height));
  return {
    scaledWidth,
    scaledHeight,
    left: Math.min(scaledWidth - picture.width, Math.round(framing.x * scaledWidth)),
    top: Math.min(scaledHeight - picture.height, Math.round(framing.y * scaledHeight)),
    ...picture,
  };
}

/** A point of the image as a point of the picture; it can lie outside 0–1. */
export function toPicture(point: Point, framing: Framing): Point {
  return { x: (point.x - framing.x) / framing.width, y: (point.y - framing.y) / framing.height };
}

/** A box of the image as a box of the picture; it can reach outside 0–1. */
export function boxToPicture(box: BoundingBox, framing: Framing): BoundingBox {
  const corner = toPicture(box, framing);
  return { ...corner, width: box.width / framing.width, height: box.height / framing.height };
}

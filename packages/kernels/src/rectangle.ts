import { checkInteger } from "./arguments.js";

/** A rectangle of a frame in luma pixels. All four are even, so that chroma is cut where luma is. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Refuses a rectangle that is odd, empty, or not wholly inside `width` x `height`. */
export function checkRectangle(name: string, rect: Rectangle, width: number, height: number): void {
  checkInteger(`${name}.x`, rect.x, 0, width);
  checkInteger(`${name}.y`, rect.y, 0, height);
  checkInteger(`${name}.width`, rect.width, 0, width - rect.x);
  checkInteger(`${name}.height`, rect.height, 0, height - rect.y);
  for (const side of ["x", "y", "width", "height"] as const) {
    // The right and bottom edge of a picture of odd size can't be even.
    const atEdge =
      (side === "width" && rect.x + rect.width === width) ||
      (side === "height" && rect.y + rect.height === height);
    if (rect[side] % 2 !== 0 && !atEdge)
      throw new RangeError(`${name}.${side} must be even, not ${rect[side]}.`);
  }
}

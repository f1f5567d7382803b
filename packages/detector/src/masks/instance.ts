import type { BoundingBox, Mask } from "@segue/protocol";
import { clipBox } from "../geometry.js";
import type { ImageSize } from "../image.js";
import { maskFrom } from "./clean.js";
import { maskSizeFor } from "./grid.js";
import { drawMaximum, type ProbabilityMap } from "./sample.js";

/**
 * Makes a mask from what a segmenting detector said of its own object, cut to the object's box as these models are
 * trained to. It may fill the box: a screen or a book does. Null when the result can't be right.
 */
export function instanceMask(map: ProbabilityMap, image: ImageSize, box: BoundingBox): Mask | null {
  const size = maskSizeFor(image);
  const values = new Float32Array(size.width * size.height);
  drawMaximum(map, values, size);
  clearOutside(values, size, clipBox(box));
  return maskFrom(values, size, box, { maxShare: 1 });
}

/** Sets what lies outside a box to 0: the pixels whose centres do. */
function clearOutside(values: Float32Array, { width, height }: ImageSize, box: BoundingBox): void {
  const left = Math.ceil(box.x * width - 0.5);
  const right = Math.ceil((box.x + box.width) * width - 0.5);
  const top = Math.ceil(box.y * height - 0.5);
  const bottom = Math.ceil((box.y + box.height) * height - 0.5);
  for (let y = 0; y < height; y++) {
    const line = values.subarray(y * width, (y + 1) * width);
    if (y < top || y >= bottom) line.fill(0);
    else {
      line.fill(0, 0, left);
      line.fill(0, right);
    }
  }
}

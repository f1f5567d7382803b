import type { BoundingBox } from "@segue/protocol";
import { clipBox } from "./geometry.js";
import type { ImageSize, Picture } from "./image.js";

/** Where an image lies inside a square model input: scaled to fit, centred, the rest black. In input pixels. */
export interface Letterbox {
  readonly inputWidth: number;
  readonly inputHeight: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Fits an image of any shape into a model's input, keeping its aspect. */
export function letterboxFor(image: ImageSize, input: ImageSize): Letterbox {
  const scale = Math.min(input.width / image.width, input.height / image.height);
  const width = Math.max(1, Math.round(image.width * scale));
  const height = Math.max(1, Math.round(image.height * scale));
  return {
    inputWidth: input.width,
    inputHeight: input.height,
    left: (input.width - width) >> 1,
    top: (input.height - height) >> 1,
    width,
    height,
  };
}

/** Lays a picture of the letterbox's inner size into the model's input; packed RGB, `padding` all around. */
export function fillLetterbox(picture: Picture, box: Letterbox, padding = 0): Uint8Array {
  const input = new Uint8Array(box.inputWidth * box.inputHeight * 3).fill(padding);
  for (let row = 0; row < box.height; row++) {
    const line = picture.data.subarray(row * box.width * 3, (row + 1) * box.width * 3);
    input.set(line, ((box.top + row) * box.inputWidth + box.left) * 3);
  }
  return input;
}

/** Turns corners in input pixels into a box in fractions of the image, clipped to it. */
export function boxFromInput(x1: number, y1: number, x2: number, y2: number, box: Letterbox): BoundingBox {
  return clipBox({
    x: (x1 - box.left) / box.width,
    y: (y1 - box.top) / box.height,
    width: (x2 - x1) / box.width,
    height: (y2 - y1) / box.height,
  });
}

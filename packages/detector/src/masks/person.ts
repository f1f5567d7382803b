import { type BoundingBox, type Mask, SegueError } from "@segue/protocol";
import { clipBox, fractionsOf, pixelRegion, scaleBox } from "../geometry.js";
import { cropPicture, decodeImage, type ImageSize, type Picture } from "../image.js";
import type { ImageSource } from "../image-source.js";
import type { ModelSession } from "../session.js";
import { maskFrom } from "./clean.js";
import { maskSizeFor } from "./grid.js";
import { drawMaximum } from "./sample.js";

/** The model's input, and its output; pictures are stretched to it. */
const INPUT: ImageSize = { width: 256, height: 256 };

/** The crops' sizes against the box: a square of its longer side, and the box itself, both with some surroundings. */
const SQUARE_CROP = 1.3;
const TIGHT_CROP = 1.24;

/** Crops are decoded so that the larger one has about this many pixels on its longer side. */
const CROP_PIXELS = 512;

/**
 * Makes the mask of the person in a box with MediaPipe's selfie segmentation
 * (`models/selfie-segmentation-256/MODEL.md`).
 *
 * The model expects one near person. So it looks three times (at the whole image, at a square around the person, at
 * a tight crop) and the greatest value counts: a small person is found in the crops, a large one in the whole.
 * Null when the result can't be right.
 */
export async function personMask(
  model: ModelSession,
  source: ImageSource,
  image: ImageSize,
  box: BoundingBox,
): Promise<Mask | null> {
  const size = maskSizeFor(image);
  const values = new Float32Array(size.width * size.height);
  for await (const { picture, region } of views(source, image, box)) {
    const map = { values: await segment(model, picture), ...INPUT, region };
    drawMaximum(map, values, size);
  }
  return maskFrom(values, size, box);
}

/** Runs the model on one picture of its input size. */
export async function segment(model: ModelSession, picture: Picture): Promise<Float32Array> {
  const { width, height } = INPUT;
  const outputs = await model.run({
    image: { type: "uint8", dims: [1, height, width, 3], data: picture.data },
  });
  const mask = outputs.mask?.data;
  if (!(mask instanceof Float32Array) || mask.length !== width * height) {
    throw new SegueError(
      "MODEL_INVALID",
      "The person model gave no 256x256 mask. Install the package again.",
    );
  }
  return mask;
}

interface View {
  readonly picture: Picture;
  /** What the picture shows, in fractions of the image. */
  readonly region: BoundingBox;
}

async function* views(source: ImageSource, image: ImageSize, box: BoundingBox): AsyncGenerator<View> {
  yield { picture: await decodeImage(source, INPUT), region: { x: 0, y: 0, width: 1, height: 1 } };

  const side = SQUARE_CROP * Math.max(box.width * image.width, box.height * image.height);
  const square = squareAround(box, side, image);
  const tight = clipBox(scaleBox(box, TIGHT_CROP));
  const scale = Math.min(1, CROP_PIXELS / side);
  const scaled: ImageSize = {
    width: Math.max(1, Math.round(image.width * scale)),
    height: Math.max(1, Math.round(image.height * scale)),
  };
  // One decode serves both crops: the part of the image that holds them.
  const both = pixelRegion(unionOf(square, tight), scaled);
  const part = await decodeImage(source, scaled, both);
  for (const crop of [square, tight]) {
    const pixels = pixelRegion(crop, scaled);
    const inside = { ...pixels, left: pixels.left - both.left, top: pixels.top - both.top };
    yield { picture: await cropPicture(part, inside, INPUT), region: fractionsOf(pixels, scaled) };
  }
}

/** A square of `side` pixels about a box, moved into the image, and cut only where the image is smaller. */
function squareAround(box: BoundingBox, side: number, image: ImageSize): BoundingBox {
  const width = Math.min(1, side / image.width);
  const height = Math.min(1, side / image.height);
  return {
    x: Math.min(1 - width, Math.max(0, box.x + (box.width - width) / 2)),
    y: Math.min(1 - height, Math.max(0, box.y + (box.height - height) / 2)),
    width,
    height,
  };
}

function unionOf(a: BoundingBox, b: BoundingBox): BoundingBox {
  const x = Math.min(a.x, b.x);
  const y = Math.min(a.y, b.y);
  return {
    x,
    y,
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y,
  };
}

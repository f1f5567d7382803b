import type { BoundingBox, Mask } from "@segue/protocol";
import { clipBox, fractionsOf, pixelRegion, scaleBox } from "../geometry.js";
import { cropPicture, decodeImage, type ImageSize } from "../image.js";
import type { ImageSource } from "../image-source.js";
import { maskFrom } from "./clean.js";
import { maskSizeFor } from "./grid.js";
import { type SalientModel, saliencyOf } from "./salient-model.js";
import { drawMaximum } from "./sample.js";

/** The crop against the subject's box: some surroundings show what is background. */
const CROP = 1.2;

/**
 * Makes a subject's mask with a salient-object model, which looks at the subject and a little around it.
 * Null when nothing stands out there, or the result can't be right.
 */
export async function salientMask(
  model: SalientModel,
  source: ImageSource,
  image: ImageSize,
  box: BoundingBox,
): Promise<Mask | null> {
  const crop = clipBox(scaleBox(box, CROP));
  // Decoded so that the crop has about the model's pixels, and the whole picture never more than the file has.
  const scale = Math.min(
    1,
    Math.max(model.input.width / (crop.width * image.width), model.input.height / (crop.height * image.height)),
  );
  const scaled: ImageSize = {
    width: Math.max(1, Math.round(image.width * scale)),
    height: Math.max(1, Math.round(image.height * scale)),
  };
  const pixels = pixelRegion(crop, scaled);
  const part = await decodeImage(source, scaled, pixels);
  const whole = { left: 0, top: 0, width: part.width, height: part.height };
  const values = await saliencyOf(model, await cropPicture(part, whole, model.input));
  if (!values) return null;

  const size = maskSizeFor(image);
  const target = new Float32Array(size.width * size.height);
  drawMaximum({ values, ...model.input, region: fractionsOf(pixels, scaled) }, target, size);
  return maskFrom(target, size, box);
}

import type { Mask } from "@segue/protocol";
import type { Detection } from "../decode/family.js";
import { SELFIE_SEGMENTATION } from "../embedded.js";
import type { ImageSize } from "../image.js";
import type { ImageSource } from "../image-source.js";
import type { ModelShelf } from "../model-shelf.js";
import { isPerson } from "../vocabulary.js";
import { isCrowded } from "./crowded.js";
import { grabCutMask } from "./grab-cut.js";
import { instanceMask } from "./instance.js";
import { personMask } from "./person.js";
import { salientMask } from "./salient.js";
import { recogniseSalientModel, type SalientModelOptions } from "./salient-model.js";

/**
 * Makes the mask of a detected object from the best source that there is: the detector's own, a salient-object
 * model, the person model for people, GrabCut for anything else. Each may give up; null when all do, because a missing
 * mask is better than a wrong one.
 */
export async function makeMask(
  shelf: ModelShelf,
  salientModel: SalientModelOptions | null,
  source: ImageSource,
  image: ImageSize,
  detection: Detection,
  seen: readonly Detection[],
): Promise<Mask | null> {
  const { label, box, instance } = detection;
  const own = instance ? instanceMask(instance, image, box) : null;
  if (own) return own;
  if (salientModel) {
    const session = await shelf.session(salientModel.path);
    const mask = await salientMask(recogniseSalientModel(session, salientModel), source, image, box);
    if (mask) return mask;
  }
  if (isPerson(label)) return personMask(await shelf.session(SELFIE_SEGMENTATION.path), source, image, box);
  return isCrowded(detection, seen) ? null : grabCutMask(source, image, box);
}

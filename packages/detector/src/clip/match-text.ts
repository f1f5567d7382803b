import type { BoundingBox } from "@segue/protocol";
import { areaOf, clipBox, pixelRegion, scaleBox } from "../geometry.js";
import { decodeImage, type ImageSize } from "../image.js";
import type { ImageSource } from "../image-source.js";
import { type Clip, cosine, type Embedding } from "./clip.js";

/** A box that a text may mean, with the class that a detector saw in it, if any. */
export interface Place {
  readonly box: BoundingBox;
  readonly label: string | null;
}

/** How well a place fits a text. */
export interface Fit {
  /** Cosine of the crop and the text; comparable only within one model. */
  readonly similarity: number;
  /** Probability that the text says it better than what it was compared with, 0..1. */
  readonly confidence: number;
  /** Whether it does, by a margin that means something. */
  readonly accepted: boolean;
}

/** The scale that OpenAI's models were trained with; no export carries it. */
const LOGIT_SCALE = 100;

/** What any crop is. A text that fits no better than these is not in the picture. */
const NEUTRAL = ["an object", "a picture", "a background"];

/**
 * How far a fit must lie above the neutral texts, as a part of how far it lies above the middle of the crops.
 * Absolute values mean nothing across models. Measured on the fixture's scenes: 55 of 58 targets that are there are
 * found, and 4 % of 1152 that are not are taken for something.
 */
const MIN_MARGIN = 0.15;

/** Boxes that fit so nearly equally, on the same scale: the larger is the object, the smaller a part of it. */
const EQUAL_MARGIN = 0.06;

/** Crops show a little of what is around. */
const CROP = 1.1;

/** The picture is decoded with at most this many pixels on its longer side. */
const MAX_SIDE = 2048;

/** The side that crops should have. */
const CROP_PIXELS = 224;

/** What the model is asked for a target: `a {target}`, whatever article it came with. */
export function promptFor(target: string): string {
  return `a ${target.replace(/^(?:an?|the)\s+/i, "")}`;
}

/** Embeds what some places of an image show; the same for any text. */
export async function embedPlaces(
  clip: Clip,
  source: ImageSource,
  image: ImageSize,
  places: readonly Place[],
): Promise<Embedding[]> {
  if (places.length === 0) return [];
  const scaled = sizeFor(image, places);
  const picture = await decodeImage(source, scaled);
  const regions = places.map(({ box }) => pixelRegion(clipBox(scaleBox(box, CROP)), scaled));
  return clip.embedRegions(picture, regions);
}

/** How well each of some places fits a target, by its look. `crops` are their embeddings. */
export async function fitText(
  clip: Clip,
  places: readonly Place[],
  crops: readonly Embedding[],
  target: string,
): Promise<Fit[]> {
  if (places.length === 0) return [];
  // What a detector calls it competes with the target: a horse is not a unicorn. A person may have any name.
  const labels = [...new Set(places.map(({ label }) => label))].filter(
    (label) => label !== null && label !== "person",
  );
  const [wanted, ...others] = await clip.embedTexts([
    promptFor(target),
    ...NEUTRAL,
    ...labels.map((label) => `a ${label}`),
  ]);

  const similarities = crops.map((crop) => cosine(crop, wanted!));
  const middle = similarities.toSorted((a, b) => a - b)[similarities.length >> 1]!;
  return crops.map((crop, index) => {
    const similarity = similarities[index]!;
    const own = labels.indexOf(places[index]!.label);
    const rivals = others.filter((_, at) => at < NEUTRAL.length || at - NEUTRAL.length === own);
    const rival = Math.max(...rivals.map((text) => cosine(crop, text)));
    const above = similarity - rival;
    return {
      similarity,
      confidence: 1 / (1 + Math.exp(-LOGIT_SCALE * above)),
      accepted: above > 0 && above >= MIN_MARGIN * (similarity - middle),
    };
  });
}

/** Indices of the places that are what the target means, the likeliest first; none where it is not there. */
export function bestFits(fits: readonly Fit[], places: readonly Place[]): number[] {
  const similarities = fits.map(({ similarity }) => similarity);
  const most = Math.max(...similarities);
  const middle = similarities.toSorted((a, b) => a - b)[similarities.length >> 1]!;
  const areaAt = (index: number) => areaOf(places[index]!.box);
  const equal = (index: number) => similarities[index]! >= most - EQUAL_MARGIN * (most - middle);
  return fits
    .map((_, index) => index)
    .filter((index) => fits[index]!.accepted && similarities[index]! >= most - MIN_MARGIN * (most - middle))
    .toSorted((a, b) => {
      if (equal(a) && equal(b)) return areaAt(b) - areaAt(a);
      return similarities[b]! - similarities[a]!;
    });
}

/**
 * How much each of some fits counts against the best, 0..1: for choosing among objects that are all of the right
 * class.
 */
export function weightsOf(fits: readonly Fit[]): number[] {
  const most = Math.max(...fits.map(({ similarity }) => similarity));
  return fits.map(({ similarity }) => Math.exp(LOGIT_SCALE * (similarity - most)));
}

/** The size at which the smallest crop has enough pixels, if the file has them. */
function sizeFor(image: ImageSize, places: readonly Place[]): ImageSize {
  const shortest = Math.min(
    ...places.map(({ box }) => Math.min(box.width * image.width, box.height * image.height)),
  );
  const scale = Math.min(
    1,
    CROP_PIXELS / Math.max(1, shortest),
    MAX_SIDE / Math.max(image.width, image.height),
  );
  return {
    width: Math.max(1, Math.round(image.width * scale)),
    height: Math.max(1, Math.round(image.height * scale)),
  };
}

import type { BoundingBox } from "@segue/protocol";
import type { ImageSize, Picture } from "../image.js";
import type { Letterbox } from "../letterbox.js";
import type { ProbabilityMap } from "../masks/sample.js";
import type { ModelSignature, TensorData } from "../session.js";

/** One object that a model sees. */
export interface Detection {
  readonly label: string;
  /** 0..1. */
  readonly score: number;
  /** In fractions of the displayed image, clipped to it. */
  readonly box: BoundingBox;
  /** Where the object is inside its box, from a model that says so; above one half is the object. */
  readonly instance?: ProbabilityMap;
}

/** A detection model, understood: how to feed it and how to read what it gives. */
export interface DetectionModel {
  readonly family: string;
  /** Width and height of its input, in pixels. */
  readonly input: ImageSize;
  /** Its class names, in its order. */
  readonly labels: readonly string[];
  /** Makes its input from a picture of the letterbox's inner size. */
  feed(picture: Picture, letterbox: Letterbox): Record<string, TensorData>;
  /** Reads its output: what scores at least `minScore`, overlaps suppressed, best first. */
  decode(outputs: Readonly<Record<string, TensorData>>, letterbox: Letterbox, minScore: number): Detection[];
}

/** A family of detection models that share inputs, outputs and decoding. One file each, beside this one. */
export interface DetectionFamily {
  readonly name: string;
  /**
   * Recognises a model by its inputs, outputs and metadata. Null when it is of another family; a sentence, to stand
   * after the file's name, when it is of this one but can't be used.
   */
  recognise(signature: ModelSignature): DetectionModel | string | null;
}

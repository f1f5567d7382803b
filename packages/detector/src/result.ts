import type { BoundingBox, Subject } from "@segue/protocol";
import type { Saliency } from "./saliency.js";

/** One object that the model saw. */
export interface Candidate {
  /** The model's class name. */
  readonly label: string;
  /** How sure the model is, 0..1. */
  readonly score: number;
  /** In fractions of the displayed image. */
  readonly bbox: BoundingBox;
}

/** What was found in an image. It may be shared between callers: do not change it. */
export interface DetectionResult {
  /** The displayed image: its size in pixels after EXIF rotation, and the SHA-256 of its file's bytes. */
  readonly image: { readonly width: number; readonly height: number; readonly sha256: string };
  /** The subject, or null when nothing fits the request. */
  readonly subject: Subject | null;
  /** Everything that scored 0.25 or more, best first. */
  readonly candidates: readonly Candidate[];
  /** Why there is no subject: a sentence. Undefined when there is one. */
  readonly reason?: string | undefined;
  /**
   * Where the image draws the eye: somewhere to go when there is no subject, never a subject. Null where nothing
   * stands out; undefined when there is a subject.
   */
  readonly saliency?: Saliency | null | undefined;
}

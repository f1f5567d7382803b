import { SegueError } from "@segue/protocol";
import type { ModelSignature } from "../session.js";
import type { DetectionFamily, DetectionModel } from "./family.js";
import { nanodet } from "./nanodet.js";
import { yolo } from "./yolo.js";

/** Every family of detection models, the first that recognises a model reads it. */
const FAMILIES: readonly DetectionFamily[] = [nanodet, yolo];

/**
 * Finds the family of a detection model.
 *
 * @throws {SegueError} `MODEL_INVALID` when no family takes it
 */
export function recogniseDetectionModel(path: string, signature: ModelSignature): DetectionModel {
  for (const family of FAMILIES) {
    const model = family.recognise(signature);
    if (typeof model === "string") throw new SegueError("MODEL_INVALID", `${path} ${model}`);
    if (model) return model;
  }
  const shapes = [...signature.inputs, ...signature.outputs]
    .map(({ name, type, dims }) => `${name} ${type}[${dims.join(",")}]`)
    .join(", ");
  throw new SegueError(
    "MODEL_INVALID",
    `${path} is not a detection model that Segue knows (${FAMILIES.map(({ name }) => name).join(", ")}): it has ${shapes}.`,
  );
}

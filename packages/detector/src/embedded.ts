import { fileURLToPath } from "node:url";

/** A model that ships inside this package, with its licences and reference results beside it. */
export interface EmbeddedModel {
  readonly name: string;
  /** Absolute path of the ONNX file. */
  readonly path: string;
  readonly sha256: string;
  /** SPDX expression for the weights and the conversion. */
  readonly licence: string;
}

function embedded(name: string, sha256: string): EmbeddedModel {
  const path = fileURLToPath(new URL(`../models/${name}/${name}.onnx`, import.meta.url));
  return { name, path, sha256, licence: "Apache-2.0 AND MIT" };
}

/** The registry of models that can be fetched. It is named here, where the path also holds if this package is bundled. */
export const builtInRegistry = fileURLToPath(new URL("../models/registry.json", import.meta.url));

/** COCO-80 object detector, 416 x 416. */
export const NANODET = embedded(
  "nanodet-g-416",
  "555f5b75eddc743ee8a03c7fa975fc6026f0646229380989222585cccaeb7571",
);

/** Person mask, 256 x 256. */
export const SELFIE_SEGMENTATION = embedded(
  "selfie-segmentation-256",
  "66bb8ca765c8a94b0f483b7dc4ef6f7f3cc695f7fc2c0df0451ff4e51e298ae2",
);

/** Whether a path is that of a model inside this package. */
export function isEmbedded(path: string): boolean {
  return path === NANODET.path || path === SELFIE_SEGMENTATION.path;
}

import { stat } from "node:fs/promises";
import { clipModelPaths } from "./clip/files.js";
import { NANODET, SELFIE_SEGMENTATION } from "./embedded.js";
import type { ResolvedDetectorOptions } from "./options.js";
import { requireModelFile } from "./session.js";

/** Raise it when the same models give other results, so that remembered ones are not taken. */
const METHOD = 2;

/**
 * Names the models that a detector uses, so that what one model saw is never taken for what another sees. No model
 * file is read: those inside this package are known by their hash, others by path, size and time of change.
 * @throws {SegueError} `MODEL_MISSING` where a file is not there
 */
export async function identifyModels({ model, maskModel, clip }: ResolvedDetectorOptions): Promise<string> {
  const paths = [
    model ?? NANODET.path,
    SELFIE_SEGMENTATION.path,
    ...(maskModel ? [maskModel.path] : []),
    ...(clip === null ? [] : await clipModelPaths(clip)),
  ];
  const identities = await Promise.all(paths.map(identify));
  const { inputSize, mean, std } = maskModel ?? {};
  return JSON.stringify([METHOD, ...identities, inputSize, mean, std]);
}

async function identify(path: string): Promise<string> {
  await requireModelFile(path);
  const embedded = [NANODET, SELFIE_SEGMENTATION].find((known) => known.path === path);
  if (embedded) return embedded.sha256;
  const { size, mtimeMs } = await stat(path);
  return `${path} ${size} ${mtimeMs}`;
}

import { availableParallelism } from "node:os";
import { SegueError } from "@segue/protocol";
import { subjectCacheFolder } from "./cache/cache-folder.js";
import type { SalientModelOptions } from "./masks/salient-model.js";

/** How a detector works. */
export interface DetectorOptions {
  /**
   * Threads of one inference, 1–64. Default: 2, or 1 on a machine with one core.
   * Measured for the embedded detector on two idle cores: 43 ms with 1 thread, 23 ms with 2.
   */
  threads: number;
  /** Images with more pixels than this are refused before they are decoded. Default: 80,000,000. */
  limitInputPixels: number;
  /** Load the detection model in `open()` rather than at the first `detect()`. Default: false. */
  preload: boolean;
  /**
   * Path of a detection model: an Ultralytics YOLOv8, YOLO11 or later in ONNX, with masks or without. Null: the
   * embedded one. Default: null.
   */
  model: string | null;
  /**
   * A salient-object model in the U²-Net or IS-Net contract, for masks of anything: its path, or its path with how
   * pictures are given to it. Default: null.
   */
  maskModel: string | SalientModelOptions | null;
  /** Folder of a CLIP model in the Hugging Face layout, for targets in free text. Default: null. */
  clip: string | null;
  /**
   * Folder where results are remembered between runs, by the hash of the image, the request and the models. Null:
   * nowhere. Default: `subjects` in `SEGUE_CACHE_DIR`, else in `segue` under `XDG_CACHE_HOME` or `~/.cache`.
   */
  cacheDir: string | null;
}

/** Options with their defaults in place. */
export interface ResolvedDetectorOptions extends DetectorOptions {
  maskModel: SalientModelOptions | null;
}

/** The options where nothing else is said. */
export const defaultDetectorOptions: Readonly<Omit<DetectorOptions, "cacheDir">> = {
  threads: Math.min(2, availableParallelism()),
  limitInputPixels: 80_000_000,
  preload: false,
  model: null,
  maskModel: null,
  clip: null,
};

/**
 * Merges options with the defaults.
 * @throws {SegueError} `INVALID_OPTION`, with the option in `at`
 */
export function resolveDetectorOptions(options: Partial<DetectorOptions>): ResolvedDetectorOptions {
  // Destructured rather than spread: an option given as undefined means its default.
  const {
    threads = defaultDetectorOptions.threads,
    limitInputPixels = defaultDetectorOptions.limitInputPixels,
    preload = defaultDetectorOptions.preload,
    model = defaultDetectorOptions.model,
    maskModel = defaultDetectorOptions.maskModel,
    clip = defaultDetectorOptions.clip,
    // Read here and not above: the environment may change after this file was loaded.
    cacheDir = subjectCacheFolder(),
  } = options;
  if (!(Number.isInteger(threads) && threads >= 1 && threads <= 64)) {
    throw invalid("threads", `must be a whole number from 1 to 64, not ${threads}`);
  }
  if (!(Number.isSafeInteger(limitInputPixels) && limitInputPixels >= 1)) {
    throw invalid("limitInputPixels", `must be a positive whole number, not ${limitInputPixels}`);
  }
  if (typeof preload !== "boolean") throw invalid("preload", "must be true or false");
  for (const [name, path] of Object.entries({ model, clip, cacheDir })) {
    if (path !== null && (typeof path !== "string" || path === ""))
      throw invalid(name, "must be a path or null");
  }
  return {
    threads,
    limitInputPixels,
    preload,
    model,
    maskModel: resolveMaskModel(maskModel),
    clip,
    cacheDir,
  };
}

function resolveMaskModel(maskModel: DetectorOptions["maskModel"]): SalientModelOptions | null {
  if (maskModel === null) return null;
  const options = typeof maskModel === "string" ? { path: maskModel } : maskModel;
  const { path, inputSize = 320, mean, std } = options;
  if (typeof path !== "string" || path === "") throw invalid("maskModel.path", "must be a path");
  if (!(Number.isInteger(inputSize) && inputSize >= 32 && inputSize <= 4096)) {
    throw invalid("maskModel.inputSize", `must be a whole number from 32 to 4096, not ${inputSize}`);
  }
  const isTriple = (triple: unknown): triple is number[] =>
    Array.isArray(triple) && triple.length === 3 && triple.every((value) => Number.isFinite(value));
  if (mean !== undefined && !isTriple(mean)) throw invalid("maskModel.mean", "must be three numbers");
  if (std !== undefined && !(isTriple(std) && std.every((value) => value > 0))) {
    throw invalid("maskModel.std", "must be three numbers above 0");
  }
  return options;
}

function invalid(name: string, message: string): SegueError {
  return new SegueError("INVALID_OPTION", `options.${name} ${message}.`, { at: `options.${name}` });
}

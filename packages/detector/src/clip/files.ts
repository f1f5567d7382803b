import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { SegueError } from "@segue/protocol";

/** The files of a CLIP model in the layout of Hugging Face and transformers.js. */
export interface ClipFiles {
  readonly folder: string;
  readonly visionModel: string;
  readonly textModel: string;
  readonly tokenizer: Readonly<Record<string, unknown>>;
  readonly tokenizerConfig: Readonly<Record<string, unknown>>;
  readonly preprocessor: ClipPreprocessor;
}

/** How a picture is brought into the model's shape. */
export interface ClipPreprocessor {
  /** The shorter side after resizing, in pixels. */
  readonly shortestEdge: number;
  /** The square that is cut out of the middle, in pixels. */
  readonly crop: number;
  readonly mean: readonly [number, number, number];
  readonly std: readonly [number, number, number];
}

/** Variants of a model file, the most exact first. */
const VARIANTS = ["", "_quantized", "_int8", "_uint8"];

/** A tokenizer of a large model has 2 MB. */
const MAX_JSON_BYTES = 64 << 20;

/**
 * Finds and reads the small files of a CLIP model; the networks are not loaded.
 * @throws {SegueError} `MODEL_MISSING` where a file is not there, `MODEL_INVALID` where it says nothing of use
 */
export async function readClipFiles(folder: string): Promise<ClipFiles> {
  const [visionModel, textModel, tokenizer, preprocessor] = await Promise.all([
    findModel(folder, "vision_model"),
    findModel(folder, "text_model"),
    readJson(join(folder, "tokenizer.json")),
    readJson(join(folder, "preprocessor_config.json")),
  ]);
  const config = await readJson(join(folder, "tokenizer_config.json")).catch(() => ({}));
  return {
    folder,
    visionModel,
    textModel,
    tokenizer,
    tokenizerConfig: config,
    preprocessor: readPreprocessor(preprocessor, folder),
  };
}

/**
 * The files of a CLIP folder that make its results what they are: the networks and the tokenizer.
 * @throws {SegueError} `MODEL_MISSING`
 */
export async function clipModelPaths(folder: string): Promise<string[]> {
  const models = await Promise.all([findModel(folder, "vision_model"), findModel(folder, "text_model")]);
  return [...models, join(folder, "tokenizer.json"), join(folder, "preprocessor_config.json")];
}

async function findModel(folder: string, name: string): Promise<string> {
  for (const variant of VARIANTS) {
    const path = join(folder, "onnx", `${name}${variant}.onnx`);
    if ((await stat(path).catch(() => null))?.isFile()) return path;
  }
  throw missing(join(folder, "onnx", `${name}.onnx`));
}

async function readJson(path: string): Promise<Record<string, unknown>> {
  const info = await stat(path).catch(() => null);
  if (!info?.isFile()) throw missing(path);
  if (info.size > MAX_JSON_BYTES) throw invalid(path, `it has ${info.size} bytes`);
  try {
    const value: unknown = JSON.parse(await readFile(path, "utf8"));
    if (typeof value === "object" && value !== null && !Array.isArray(value))
      return value as Record<string, unknown>;
  } catch (cause) {
    throw invalid(path, "it is not JSON", cause);
  }
  throw invalid(path, "it is not a JSON object");
}

function readPreprocessor(config: Record<string, unknown>, folder: string): ClipPreprocessor {
  const path = join(folder, "preprocessor_config.json");
  // Both may be a number or an object, as the libraries that wrote them changed.
  const shortestEdge = sideOf(config.size, "shortest_edge");
  const crop = config.crop_size === undefined ? shortestEdge : sideOf(config.crop_size, "height");
  const mean = tripleOf(config.image_mean);
  const std = tripleOf(config.image_std);
  if (!shortestEdge || !crop || crop > shortestEdge) throw invalid(path, "size and crop_size make no sense");
  if (!mean || !std?.every((value) => value > 0))
    throw invalid(path, "image_mean and image_std make no sense");
  return { shortestEdge, crop, mean, std };
}

function sideOf(value: unknown, key: string): number | null {
  const side = typeof value === "object" && value !== null ? (value as Record<string, unknown>)[key] : value;
  return Number.isInteger(side) && (side as number) >= 16 && (side as number) <= 2048
    ? (side as number)
    : null;
}

function tripleOf(value: unknown): [number, number, number] | null {
  const isTriple =
    Array.isArray(value) && value.length === 3 && value.every((entry) => Number.isFinite(entry));
  return isTriple ? (value as [number, number, number]) : null;
}

function missing(path: string): SegueError {
  return new SegueError(
    "MODEL_MISSING",
    `There is no ${path}. A CLIP folder has tokenizer.json, preprocessor_config.json, onnx/vision_model.onnx and ` +
      "onnx/text_model.onnx; fetch one with segue models pull clip-vit-base-patch32.",
  );
}

function invalid(path: string, why: string, cause?: unknown): SegueError {
  return new SegueError("MODEL_INVALID", `${path} can't be used: ${why}. Fetch the model again.`, { cause });
}

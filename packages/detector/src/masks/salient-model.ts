import { SegueError } from "@segue/protocol";
import type { ImageSize, Picture } from "../image.js";
import type { ModelSession, TensorData } from "../session.js";

/** A salient-object model's file, and how pictures are given to it. */
export interface SalientModelOptions {
  /** Path of the ONNX file. */
  path: string;
  /** Side of its square input in pixels, where the file leaves it open. Default: 320. */
  inputSize?: number;
  /**
   * Mean of red, green and blue that is taken away from pixels 0..1. Default: 0.5 each for inputs of 1024 and more
   * (IS-Net), else ImageNet's 0.485, 0.456, 0.406 (U²-Net).
   */
  mean?: readonly [red: number, green: number, blue: number];
  /** What they are then divided by. Default: 1 each for inputs of 1024 and more, else 0.229, 0.224, 0.225. */
  std?: readonly [red: number, green: number, blue: number];
}

type Triple = readonly [number, number, number];

/** How the two families were trained: https://github.com/xuebinqin/U-2-Net and https://github.com/xuebinqin/DIS */
const U2NET = { mean: [0.485, 0.456, 0.406], std: [0.229, 0.224, 0.225] } as const;
const ISNET = { mean: [0.5, 0.5, 0.5], std: [1, 1, 1] } as const;

/** Inputs from this size on are of the IS-Net family. */
const ISNET_SIDE = 1024;

const DEFAULT_SIDE = 320;

/** A map whose greatest value is less than this saw nothing: stretching it would make a subject out of noise. */
const MIN_PEAK = 0.5;

/** A salient-object model, understood. */
export interface SalientModel {
  readonly session: ModelSession;
  readonly inputName: string;
  readonly outputName: string;
  readonly input: ImageSize;
  readonly mean: Triple;
  readonly std: Triple;
}

/**
 * Recognises a model in the contract of U²-Net and IS-Net: one image [1,3,S,S] in, one saliency map [1,1,S,S] out,
 * in front of the maps of other depths where there are several.
 * @throws {SegueError} `MODEL_INVALID`
 */
export function recogniseSalientModel(session: ModelSession, options: SalientModelOptions): SalientModel {
  const { inputs, outputs } = session.signature;
  const [input] = inputs;
  const [output] = outputs;
  const isImage =
    inputs.length === 1 && input?.dims.length === 4 && input.type === "float32" && input.dims[1] === 3;
  const isMap =
    output?.type === "float32" &&
    (output.dims.length === 3 || (output.dims.length === 4 && output.dims[1] === 1));
  if (!isImage || !isMap) {
    const shapes = [...inputs, ...outputs].map(
      ({ name, type, dims }) => `${name} ${type}[${dims.join(",")}]`,
    );
    throw new SegueError(
      "MODEL_INVALID",
      `${options.path} is not a salient-object model (one image [1,3,S,S] in, a map [1,1,S,S] out): ` +
        `it has ${shapes.join(", ")}.`,
    );
  }
  const [, , rows, columns] = input.dims;
  const fallback = options.inputSize ?? DEFAULT_SIDE;
  const width = typeof columns === "number" ? columns : fallback;
  const height = typeof rows === "number" ? rows : fallback;
  const family = width >= ISNET_SIDE ? ISNET : U2NET;
  const { mean = family.mean, std = family.std } = options;
  return { session, inputName: input.name, outputName: output.name, input: { width, height }, mean, std };
}

/**
 * Runs the model on a picture of its input size.
 * @returns saliency 0..1, one value a pixel; null when nothing stands out
 * @throws {SegueError} `MODEL_INVALID`
 */
export async function saliencyOf(model: SalientModel, picture: Picture): Promise<Float32Array | null> {
  const { width, height } = model.input;
  // Only the first map is asked for: IS-Net gives eleven more, 200 MB of them.
  const outputs = await model.session.run({ [model.inputName]: normalise(picture, model) }, [
    model.outputName,
  ]);
  const map = outputs[model.outputName]?.data;
  if (!(map instanceof Float32Array) || map.length !== width * height) {
    throw new SegueError(
      "MODEL_INVALID",
      `${model.session.path} gave no saliency map of ${width}x${height}. Export it again, or use another one.`,
    );
  }
  return stretch(map);
}

/** As upstream does it: divided by the greatest value of the picture, so that a dark one is seen as well. */
function normalise({ width, height, data }: Picture, { mean, std }: SalientModel): TensorData {
  const pixels = width * height;
  let peak = 1;
  for (const value of data) if (value > peak) peak = value;
  const values = new Float32Array(pixels * 3);
  for (let channel = 0; channel < 3; channel++) {
    const scale = 1 / (peak * std[channel]!);
    const offset = mean[channel]! / std[channel]!;
    for (let at = 0; at < pixels; at++) {
      values[channel * pixels + at] = data[at * 3 + channel]! * scale - offset;
    }
  }
  return { type: "float32", dims: [1, 3, height, width], data: values };
}

/** Stretches a map to 0..1, as upstream does; logits, where an export left the sigmoid out, go through it first. */
function stretch(map: Float32Array): Float32Array | null {
  let min = Number.POSITIVE_INFINITY;
  let max = Number.NEGATIVE_INFINITY;
  for (const value of map) {
    if (value < min) min = value;
    if (value > max) max = value;
  }
  const isLogits = min < -0.01 || max > 1.01;
  const squash = isLogits ? (value: number) => 1 / (1 + Math.exp(-value)) : (value: number) => value;
  const [low, high] = [squash(min), squash(max)];
  if (!(high >= MIN_PEAK && high > low)) return null;
  return map.map((value) => (squash(value) - low) / (high - low));
}

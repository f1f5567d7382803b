import { SegueError } from "@segue/protocol";
import type { Region } from "sharp";
import type { Picture } from "../image.js";
import type { ModelSession, TensorData } from "../session.js";
import { type ClipFiles, readClipFiles } from "./files.js";
import { clipPixels } from "./pixels.js";
import { openTokenizer, type Tokenize } from "./tokens.js";

/** A direction in the space that pictures and texts share, of length 1. */
export type Embedding = Float32Array;

/**
 * A CLIP model: tells how well a text fits a picture. In the Hugging Face and transformers.js layout, as
 * `Xenova/clip-vit-base-patch32` has it. https://arxiv.org/abs/2103.00020
 */
export class Clip {
  readonly #files: ClipFiles;
  readonly #tokenize: Tokenize;
  readonly #vision: ModelSession;
  readonly #text: ModelSession;

  private constructor(files: ClipFiles, tokenize: Tokenize, vision: ModelSession, text: ModelSession) {
    this.#files = files;
    this.#tokenize = tokenize;
    this.#vision = vision;
    this.#text = text;
  }

  /**
   * Opens a model from its folder.
   * @param openSession loads a model file; whoever gives it owns the sessions
   * @throws {SegueError} `MODEL_MISSING`, `MODEL_INVALID`
   */
  static async open(folder: string, openSession: (path: string) => Promise<ModelSession>): Promise<Clip> {
    const files = await readClipFiles(folder);
    const tokenize = await openTokenizer(files);
    const vision = await openSession(files.visionModel);
    const text = await openSession(files.textModel);
    requireNames(vision, "pixel_values", "image_embeds");
    requireNames(text, "input_ids", "text_embeds");
    return new Clip(files, tokenize, vision, text);
  }

  /** The token ids of a text, as the model gets them. */
  tokensOf(text: string): number[] {
    return this.#tokenize(text);
  }

  /** Embeds texts, all in one run. */
  async embedTexts(texts: readonly string[]): Promise<Embedding[]> {
    const ids = texts.map((text) => this.#tokenize(text));
    const length = Math.max(...ids.map((tokens) => tokens.length));
    // Filled up with the end token, of which the model reads the first: padding changes nothing.
    const padded = ids.flatMap((tokens) => [
      ...tokens,
      ...Array<number>(length - tokens.length).fill(tokens.at(-1)!),
    ]);
    const dims = [texts.length, length];
    const feeds: Record<string, TensorData> = {
      input_ids: { type: "int64", dims, data: BigInt64Array.from(padded, BigInt) },
    };
    // Only what the export asks for: most leave the mask out, and giving it would be an error.
    if (this.#text.signature.inputs.some(({ name }) => name === "attention_mask")) {
      const mask = ids.flatMap((tokens) => Array.from({ length }, (_, at) => (at < tokens.length ? 1 : 0)));
      feeds.attention_mask = { type: "int64", dims, data: BigInt64Array.from(mask, BigInt) };
    }
    return rowsOf(await this.#text.run(feeds, ["text_embeds"]), "text_embeds", texts.length, this.#text.path);
  }

  /** Embeds regions of a picture, in pixels, all in one run. */
  async embedRegions(picture: Picture, regions: readonly Region[]): Promise<Embedding[]> {
    return this.embedPixels(await clipPixels(picture, regions, this.#files.preprocessor));
  }

  /** Embeds a batch of pictures that are in the model's shape already. */
  async embedPixels(pixels: TensorData): Promise<Embedding[]> {
    const outputs = await this.#vision.run({ pixel_values: pixels }, ["image_embeds"]);
    return rowsOf(outputs, "image_embeds", pixels.dims[0]!, this.#vision.path);
  }
}

/** The cosine of the angle between two embeddings: 1 where they say the same. */
export function cosine(a: Embedding, b: Embedding): number {
  return a.reduce((sum, value, at) => sum + value * b[at]!, 0);
}

/** The rows of an output, each brought to length 1: exports leave that out. */
function rowsOf(outputs: Record<string, TensorData>, name: string, rows: number, path: string): Embedding[] {
  const { data, dims } = outputs[name]!;
  if (!(data instanceof Float32Array) || dims.length !== 2 || dims[0] !== rows) {
    throw new SegueError(
      "MODEL_INVALID",
      `${path} gave ${name} of [${dims.join(",")}] instead of ${rows} rows. Fetch the model again.`,
    );
  }
  const columns = dims[1]!;
  return Array.from({ length: rows }, (_, row) => {
    const vector = data.subarray(row * columns, (row + 1) * columns);
    const norm = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));
    return vector.map((value) => value / (norm || 1));
  });
}

function requireNames({ signature, path }: ModelSession, input: string, output: string): void {
  const has = (tensors: readonly { name: string }[], name: string) =>
    tensors.some((tensor) => tensor.name === name);
  if (has(signature.inputs, input) && has(signature.outputs, output)) return;
  throw new SegueError(
    "MODEL_INVALID",
    `${path} is not this part of a CLIP model: it should take ${input} and give ${output}. Fetch the model again.`,
  );
}

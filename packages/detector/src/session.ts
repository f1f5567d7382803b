import { stat } from "node:fs/promises";
import { SegueError } from "@segue/protocol";
import type * as Ort from "onnxruntime-node";
import { isEmbedded } from "./embedded.js";
import { type ModelMetadata, readModelMetadata } from "./onnx/metadata.js";

/** A tensor as plain data, so that only this file knows the inference runtime. */
export interface TensorData {
  readonly type: "float32" | "uint8" | "int64";
  readonly dims: readonly number[];
  readonly data: Float32Array | Uint8Array | BigInt64Array;
}

/** Name, element type and shape of a model's input or output; a string is a symbolic dimension. */
export interface TensorSignature {
  readonly name: string;
  readonly type: string;
  readonly dims: readonly (number | string)[];
}

/** What a model takes and gives, and what its exporter wrote about it. */
export interface ModelSignature {
  readonly inputs: readonly TensorSignature[];
  readonly outputs: readonly TensorSignature[];
  readonly metadata: ModelMetadata;
}

/** One ONNX model in memory. Open it once and share it: runs may overlap. */
export class ModelSession implements AsyncDisposable {
  readonly #ort: typeof Ort;
  readonly #session: Ort.InferenceSession;
  readonly signature: ModelSignature;

  private constructor(
    /** Where the model was loaded from. */
    readonly path: string,
    ort: typeof Ort,
    session: Ort.InferenceSession,
    metadata: ModelMetadata,
  ) {
    this.#ort = ort;
    this.#session = session;
    this.signature = {
      inputs: session.inputMetadata.map(signatureOf),
      outputs: session.outputMetadata.map(signatureOf),
      metadata,
    };
  }

  /**
   * Loads a model file.
   *
   * @param threads threads of one inference; they sleep between runs, because spinning ones take the cores away from
   *   the decoder and the renderer
   * @throws {SegueError} `MODEL_MISSING` when there is no such file or no runtime, `MODEL_INVALID` when the file is
   *   not a model that the runtime can load.
   */
  static async open(path: string, threads: number): Promise<ModelSession> {
    await requireModelFile(path);
    const ort = await importRuntime();
    try {
      const metadata = await readModelMetadata(path);
      const session = await ort.InferenceSession.create(path, {
        executionProviders: ["cpu"],
        intraOpNumThreads: threads,
        interOpNumThreads: 1,
        // An arena would keep what the largest run took, long after the workers have started to need it.
        enableCpuMemArena: false,
        enableMemPattern: false,
        extra: { session: { intra_op: { allow_spinning: "0" } } },
        logSeverityLevel: 4,
      });
      return new ModelSession(path, ort, session, metadata);
    } catch (cause) {
      throw new SegueError(
        "MODEL_INVALID",
        `${path} is not a model that ONNX Runtime can load: ${reasonOf(cause)}. Fetch or export it again.`,
        { cause },
      );
    }
  }

  /**
   * Runs the model once. Feeds and outputs go by the names in `signature`.
   * @param wanted the outputs to hand over; default all. Copying the rest can cost more than computing it.
   */
  async run(
    feeds: Readonly<Record<string, TensorData>>,
    wanted?: readonly string[],
  ): Promise<Record<string, TensorData>> {
    const tensors: Record<string, Ort.Tensor> = {};
    for (const [name, { type, data, dims }] of Object.entries(feeds)) {
      tensors[name] = new this.#ort.Tensor(type, data, dims);
    }
    try {
      const outputs = await this.#session.run(tensors, wanted ?? this.#session.outputNames);
      return outputs as unknown as Record<string, TensorData>;
    } catch (cause) {
      throw new SegueError(
        "MODEL_INVALID",
        `The model ${this.path} failed while running: ${reasonOf(cause)}. Export it again, or use another one.`,
        { cause },
      );
    }
  }

  /** Frees the model's memory. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.#session.release();
  }
}

/**
 * Checks that a model file is there, without loading it.
 * @throws {SegueError} `MODEL_MISSING`
 */
export async function requireModelFile(path: string): Promise<void> {
  const info = await stat(path).catch(() => null);
  if (info?.isFile()) return;
  const remedy = isEmbedded(path)
    ? "Install the package again."
    : "Check the path, or fetch a model with segue models pull.";
  throw new SegueError("MODEL_MISSING", `There is no model file at ${path}. ${remedy}`);
}

// Loaded on first use: the runtime's library is 45 MB and most imports of this package never detect anything.
async function importRuntime(): Promise<typeof Ort> {
  // Since 1.29 the runtime tells Microsoft's servers which models are opened, and keeps an identifier on disk, unless
  // this is set before its library is loaded. Nothing here talks to the network.
  process.env.ORT_DISABLE_TELEMETRY = "1";
  try {
    return await import("onnxruntime-node");
  } catch (cause) {
    throw new SegueError(
      "MODEL_MISSING",
      `The inference runtime onnxruntime-node can't be loaded on ${process.platform}-${process.arch}: ` +
        `${reasonOf(cause)}. Install the package again, or go on without subjects.`,
      { cause },
    );
  }
}

function signatureOf(metadata: Ort.InferenceSession.ValueMetadata): TensorSignature {
  return metadata.isTensor
    ? { name: metadata.name, type: metadata.type, dims: metadata.shape }
    : { name: metadata.name, type: "none", dims: [] };
}

function reasonOf(cause: unknown): string {
  const message = cause instanceof Error ? cause.message : String(cause);
  return message.split("\n")[0]!.replace(/\.$/, "");
}

import { type KernelModule, Kernels } from "@segue/kernels";
import { type EnvelopeBody, openEnvelope, type RenderBatch, SegueError, sealEnvelope } from "@segue/protocol";
import { Stage } from "../scene/stage.js";
import { checkBatch, hello } from "./abilities.js";
import { renderBatch } from "./render-batch.js";

/** One end of a line to the main process: envelopes as bytes, both ways. */
export interface Line {
  send(envelope: Uint8Array<ArrayBuffer>): void;
  onMessage(receive: (envelope: Uint8Array) => void): void;
}

/** What a worker needs from the place where it runs. */
export interface WorkerOptions {
  ffmpegPath: string;
  /** As of a chunk's encoder. */
  stallMs?: number | undefined;
  /** The kernels' compiled module, to share among threads; compiled here where it is missing. */
  kernelsModule?: KernelModule;
}

/** Codes of failures that a second try can mend. */
const RETRYABLE: readonly string[] = ["ENCODER_FAILED", "CHUNK_INVALID", "WORKER_FAILED"];

/** Serves a line: says hello, then renders the batches that come, one after the other. */
export async function serve(line: Line, options: WorkerOptions): Promise<void> {
  const send = (body: EnvelopeBody) => line.send(sealEnvelope(body));
  const kernels = Kernels.load(options.kernelsModule ? { module: options.kernelsModule } : {});
  const stage = new Stage(kernels);
  const running = new Map<number, AbortController>();
  let before: Promise<unknown> = Promise.resolve();

  const render = async (batch: RenderBatch, stop: AbortController): Promise<EnvelopeBody> => {
    try {
      if (stop.signal.aborted) throw new SegueError("ABORTED", `Batch ${batch.index} was stopped.`);
      checkBatch(batch);
      const value = await renderBatch(batch, {
        kernels,
        stage,
        ffmpegPath: options.ffmpegPath,
        stallMs: options.stallMs,
        signal: stop.signal,
        onProgress: (framesDone, framesTotal) =>
          send({ case: "progress", value: { batchIndex: batch.index, framesDone, framesTotal } }),
      });
      return { case: "result", value };
    } catch (error) {
      return failureOf(batch.index, error);
    } finally {
      running.delete(batch.index);
    }
  };

  line.onMessage((envelope) => {
    let body: EnvelopeBody;
    try {
      body = openEnvelope(envelope);
    } catch (error) {
      send(failureOf(0, error));
      return;
    }
    if (body.case === "cancel") running.get(body.value.batchIndex)?.abort();
    if (body.case !== "renderBatch") return;
    const batch = body.value;
    const stop = new AbortController();
    running.set(batch.index, stop);
    before = before.then(async () => send(await render(batch, stop)));
  });
  send({ case: "hello", value: hello() });
}

function failureOf(batchIndex: number, error: unknown): EnvelopeBody {
  const known = error instanceof SegueError ? error : undefined;
  const code = known?.code ?? "WORKER_FAILED";
  const message = error instanceof Error ? error.message : String(error);
  return {
    case: "failure",
    value: { batchIndex, code, message, at: known?.at ?? "", retryable: RETRYABLE.includes(code) },
  };
}

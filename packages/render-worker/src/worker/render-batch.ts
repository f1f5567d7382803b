import { randomBytes } from "node:crypto";
import { rename, rm } from "node:fs/promises";
import type { Kernels } from "@segue/kernels";
import { type RenderBatch, type Result, SegueError } from "@segue/protocol";
import { ChunkEncoder } from "../ffmpeg/chunk-encoder.js";
import { Stage } from "../scene/stage.js";
import { FrameQueue } from "./frame-queue.js";

/** What a batch is rendered with. */
export interface RenderBatchOptions {
  kernels: Kernels;
  /** Where scenes are kept from batch to batch; of the same kernels. Default: one for this batch alone. */
  stage?: Stage;
  ffmpegPath: string;
  /** As of a chunk's encoder. */
  stallMs?: number | undefined;
  /** Called once the first frame is handed to the encoder, then four times a second, and after the last frame. */
  onProgress?(framesDone: number, framesTotal: number): void;
  /** Stops the batch; nothing is left behind. */
  signal?: AbortSignal;
}

/** Frame buffers in rotation: one is drawn, one is read by the encoder, one waits in between. */
const BUFFERS = 3;
/** Time between two calls of `onProgress`, each of which wakes the main thread. Unit: millisecond. */
const PROGRESS_MS = 250;

/**
 * Renders a batch into its chunk, in a folder that is there. The chunk is written beside its place and renamed when it is complete.
 * @throws {SegueError} what is wrong with an image or the encoder; `ABORTED` where the signal said so
 */
export async function renderBatch(batch: RenderBatch, options: RenderBatchOptions): Promise<Result> {
  const start = performance.now();
  const { kernels, ffmpegPath, signal } = options;
  const { canvas, encoder, chunkPath } = batch;
  // Where a thread dies, its ffmpeg may still be ending its file when the batch is tried again: each has its own.
  const partial = `${chunkPath}.${randomBytes(6).toString("hex")}.partial`;
  using own = options.stage ? undefined : new Stage(kernels);
  const stage = options.stage ?? own!;
  stage.begin(canvas, batch.shots);
  const buffers = Array.from({ length: BUFFERS }, () => kernels.allocFrame(canvas.width, canvas.height));
  try {
    await using chunk = new ChunkEncoder({
      ffmpegPath,
      canvas,
      encoder,
      path: partial,
      stallMs: options.stallMs,
    });
    const queue = new FrameQueue(chunk, buffers);
    const drawMs = await drawFrames(batch, stage, queue, options);
    await queue.drain();
    const frames = await chunk.close();
    signal?.throwIfAborted();
    if (frames !== batch.endFrame - batch.startFrame) throw shortChunk(batch, frames);
    await rename(partial, chunkPath);
    return {
      batchIndex: batch.index,
      frames,
      chunkPath,
      elapsedMs: performance.now() - start,
      compileMs: stage.compileMs,
      drawMs,
      encodeWaitMs: queue.waitMs,
    };
  } catch (error) {
    await rm(partial, { force: true });
    if (signal?.aborted)
      throw new SegueError("ABORTED", `Batch ${batch.index} was stopped.`, { cause: error });
    throw error;
  } finally {
    for (const frame of buffers) kernels.free(frame);
  }
}

/** Draws every frame of the batch into the queue; returns the time spent drawing, in milliseconds. */
async function drawFrames(
  batch: RenderBatch,
  stage: Stage,
  queue: FrameQueue,
  { onProgress, signal }: RenderBatchOptions,
): Promise<number> {
  const total = batch.endFrame - batch.startFrame;
  let drawMs = 0;
  // The first frame is told at once.
  let reported = Number.NEGATIVE_INFINITY;
  let drawn: readonly number[] | undefined;
  for (let frame = batch.startFrame; frame < batch.endFrame; frame++) {
    signal?.throwIfAborted();
    if (stage.needsLoad(frame)) {
      await queue.drain();
      await stage.load(frame);
    }
    const state = stage.state(frame);
    if (!state || !drawn || !isSame(state, drawn)) {
      const out = await queue.next();
      const start = performance.now();
      stage.draw(frame, out);
      drawMs += performance.now() - start;
      drawn = state;
    }
    await queue.send();
    if (performance.now() - reported > PROGRESS_MS) {
      reported = performance.now();
      onProgress?.(frame + 1 - batch.startFrame, total);
    }
  }
  onProgress?.(total, total);
  return drawMs;
}

function shortChunk(batch: RenderBatch, frames: number): SegueError {
  const wanted = batch.endFrame - batch.startFrame;
  return new SegueError(
    "CHUNK_INVALID",
    `The chunk of batch ${batch.index} has ${frames} frames instead of ${wanted}.`,
  );
}

const isSame = (a: readonly number[], b: readonly number[]) =>
  a.length === b.length && a.every((value, i) => value === b[i]);

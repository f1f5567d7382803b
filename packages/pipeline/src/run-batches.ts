import { type BatchPlan, batchCost, renderOrder, toRenderBatch } from "@segue/batcher";
import {
  type Canvas,
  type Encoder,
  type Progress,
  type RenderBatch,
  type Result,
  SegueError,
  sealEnvelope,
} from "@segue/protocol";
import { chunkExtension, type Executor } from "@segue/render-worker";
import type { Chunk } from "./assemble.js";
import type { Assets } from "./assets.js";
import { bindingsOf } from "./found-subjects.js";
import type { RenderPlan } from "./plan.js";
import type { BatchReport } from "./report.js";
import type { SubjectSearch } from "./subject-search.js";
import { WorkLeft } from "./work-left.js";
import type { AssetHashes } from "./workspace/asset-hashes.js";
import { chunkKey } from "./workspace/chunk-key.js";
import type { Workspace } from "./workspace/workspace.js";

/** What is rendered. */
export interface BatchWork {
  plan: RenderPlan;
  assets: Assets;
  subjects: SubjectSearch;
  canvas: Canvas;
  workers: number;
  encoder: Encoder;
  /** Threads of an encoder whose batch outlasts the others, as `Shares` says. */
  lastEncoderThreads: number;
  workspace: Workspace;
  /** What makes chunks besides batches, as `makersOf` says. */
  makers: string;
  hashes: AssetHashes;
  /** Is told when the last frame is drawn, perhaps more than once; encoders are not done yet. */
  onAllDrawn(): void;
}

/** What is told of batches while they run. */
export interface BatchEvents {
  onBatchStart?(batch: BatchPlan, worker: number, attempt: number): void;
  onProgress?(progress: Progress, worker: number): void;
  onRetry?(batchIndex: number, attempt: number, reason: string): void;
  onBatchDone?(report: BatchReport): void;
}

/** What became of the batches, and their chunks; both in order of time. */
export interface FinishedBatches {
  batches: BatchReport[];
  chunks: Chunk[];
}

/** A batch's message, and the name that its chunk has in the workspace. */
interface NamedBatch {
  message: RenderBatch;
  chunk: string;
}

/**
 * Renders all batches into chunks, the largest first; those whose chunk is in the workspace already are left out.
 * @throws {SegueError} as the executor
 */
export async function runBatches(
  work: BatchWork,
  executor: Executor,
  events: BatchEvents,
  signal: AbortSignal,
): Promise<FinishedBatches> {
  const { batches } = work.plan;
  const { chunks } = work.workspace;
  const done: { report: BatchReport; chunk: string }[] = [];
  const finish = (report: BatchReport, chunk: string) => {
    done.push({ report, chunk });
    events.onBatchDone?.(report);
  };
  // Names need the subjects: without chunks nobody waits for them here.
  const missing: BatchPlan[] = [];
  for (const batch of batches) {
    const chunk = chunks.isEmpty ? undefined : (await nameBatch(batch, work, work.encoder.threads)).chunk;
    if (signal.aborted) throw new SegueError("ABORTED", "The render was stopped.");
    const frames = chunk && (await chunks.framesOf(chunk));
    if (chunk && frames === batch.endFrame - batch.startFrame) finish(cachedReport(batch), chunk);
    else missing.push(batch);
  }

  const left = new WorkLeft(missing.map((batch) => [batch.index, batchCost(batch)]));
  const names = new Map<number, string>();
  const jobs = renderOrder(missing).map((batch) => ({
    index: batch.index,
    cost: batchCost(batch),
    waitsFor: () => work.subjects.missing(segmentsOf(batch)),
    envelope: async () => {
      const isAloneSoon = left.outlasts(batch.index, work.workers);
      const threads = isAloneSoon ? work.lastEncoderThreads : work.encoder.threads;
      const { message, chunk } = await nameBatch(batch, work, threads);
      names.set(batch.index, chunk);
      return sealEnvelope({ case: "renderBatch", value: message });
    },
  }));
  const kept: Promise<void>[] = [];
  try {
    await executor.run(
      jobs,
      {
        onStart: (index, worker, attempt) => events.onBatchStart?.(batches[index]!, worker, attempt),
        onProgress: (progress, worker) => {
          events.onProgress?.(progress, worker);
          left.progress(progress.batchIndex, progress.framesDone / progress.framesTotal);
          if (left.isDrawn) work.onAllDrawn();
        },
        onRetry: (index, attempt, reason) => events.onRetry?.(index, attempt, reason),
        onResult: (result, worker) => {
          const chunk = names.get(result.batchIndex)!;
          const report = reportOf(batches[result.batchIndex]!, result, worker);
          // What is told to be done is found again, whatever happens to this process.
          const keeping = chunks.keep(chunk, result.frames).then(() => finish(report, chunk));
          // It is awaited in the end.
          keeping.catch(() => {});
          kept.push(keeping);
        },
      },
      signal,
    );
  } finally {
    // What is finished stays finished, where the run failed too.
    await Promise.allSettled(kept);
  }
  await Promise.all(kept);
  done.sort((a, b) => a.report.index - b.report.index);
  return {
    batches: done.map(({ report }) => report),
    chunks: done.map(({ report, chunk }) => ({ name: chunk, frames: report.frames })),
  };
}

async function nameBatch(batch: BatchPlan, work: BatchWork, threads: number): Promise<NamedBatch> {
  const { assets, subjects, canvas, encoder, workspace, makers, hashes } = work;
  const found = await subjects.of(segmentsOf(batch));
  const message = toRenderBatch(batch, {
    canvas,
    encoder: { ...encoder, threads },
    imagePath: (shot) => assets.images[shot.segmentIndex]?.path ?? "",
    subjects: (shot) => bindingsOf(shot, found),
    chunkPath: "",
  });
  const chunk = `${await chunkKey(message, makers, hashes)}.${chunkExtension(encoder.name)}`;
  return { chunk, message: { ...message, chunkPath: workspace.path(chunk) } };
}

/** The segments that a batch draws something of. */
const segmentsOf = ({ before, shots, after }: BatchPlan): number[] =>
  [before, ...shots, after].flatMap((shot) => shot?.segmentIndex ?? []);

function cachedReport({ index, shots, startFrame, endFrame }: BatchPlan): BatchReport {
  return {
    index,
    segments: shots.map((shot) => shot.segmentIndex),
    frames: endFrame - startFrame,
    worker: -1,
    ms: 0,
    stages: { compileMs: 0, drawMs: 0, encodeWaitMs: 0 },
    cached: true,
  };
}

function reportOf({ index, shots }: BatchPlan, result: Result, worker: number): BatchReport {
  const round = (ms: number) => Math.round(ms * 10) / 10;
  return {
    index,
    segments: shots.map((shot) => shot.segmentIndex),
    frames: result.frames,
    worker,
    ms: Math.round(result.elapsedMs),
    stages: {
      compileMs: round(result.compileMs),
      drawMs: round(result.drawMs),
      encodeWaitMs: round(result.encodeWaitMs),
    },
    cached: false,
  };
}

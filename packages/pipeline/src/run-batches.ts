import { type BatchPlan, batchCost, renderOrder, toRenderBatch } from "@segue/batcher";
import { type Canvas, type Encoder, type Progress, type Result, sealEnvelope } from "@segue/protocol";
import { chunkExtension, type Executor } from "@segue/render-worker";
import type { Assets } from "./assets.js";
import { bindingsOf } from "./found-subjects.js";
import type { RenderPlan } from "./plan.js";
import type { BatchReport } from "./report.js";
import type { SubjectSearch } from "./subject-search.js";
import type { Workspace } from "./workspace.js";

/** What is rendered. */
export interface BatchWork {
  plan: RenderPlan;
  assets: Assets;
  subjects: SubjectSearch;
  canvas: Canvas;
  workers: number;
  encoder: Encoder;
  /** Threads of the last batch's encoder. */
  lastEncoderThreads: number;
  workspace: Workspace;
}

/** What is told of batches while they run. */
export interface BatchEvents {
  onBatchStart?(batch: BatchPlan, worker: number, attempt: number): void;
  onProgress?(progress: Progress, worker: number): void;
  onRetry?(batchIndex: number, attempt: number, reason: string): void;
  onBatchDone?(report: BatchReport): void;
}

/** Name of a batch's chunk in the workspace. */
export const chunkName = (index: number, encoder: Encoder) =>
  `chunk-${String(index).padStart(5, "0")}.${chunkExtension(encoder.name)}`;

/**
 * Renders all batches into chunks, the largest first.
 * @returns what became of each, in order of time
 * @throws {SegueError} as the executor
 */
export async function runBatches(
  work: BatchWork,
  executor: Executor,
  events: BatchEvents,
  signal: AbortSignal,
): Promise<BatchReport[]> {
  const { batches } = work.plan;
  const reports: BatchReport[] = [];
  const order = renderOrder(batches);
  // The largest of those that would be the workers' last: it fills the cores that the others leave idle.
  const last = order[Math.max(0, order.length - work.workers)];
  const jobs = order.map((batch) => ({
    index: batch.index,
    cost: batchCost(batch),
    isLast: batch === last,
    envelope: () => envelopeOf(batch, work, batch === last ? work.lastEncoderThreads : work.encoder.threads),
  }));
  await executor.run(
    jobs,
    {
      onStart: (index, worker, attempt) => events.onBatchStart?.(batches[index]!, worker, attempt),
      onProgress: (progress, worker) => events.onProgress?.(progress, worker),
      onRetry: (index, attempt, reason) => events.onRetry?.(index, attempt, reason),
      onResult: (result, worker) => {
        const report = reportOf(batches[result.batchIndex]!, result, worker);
        reports.push(report);
        events.onBatchDone?.(report);
      },
    },
    signal,
  );
  return reports.sort((a, b) => a.index - b.index);
}

async function envelopeOf(batch: BatchPlan, work: BatchWork, threads: number): Promise<Uint8Array> {
  const { assets, subjects, canvas, encoder, workspace } = work;
  const shots = [batch.before, ...batch.shots, batch.after];
  const found = await subjects.of(shots.flatMap((shot) => shot?.segmentIndex ?? []));
  const value = toRenderBatch(batch, {
    canvas,
    encoder: { ...encoder, threads },
    imagePath: (shot) => assets.images[shot.segmentIndex]?.path ?? "",
    subjects: (shot) => bindingsOf(shot, found),
    chunkPath: workspace.path(chunkName(batch.index, encoder)),
  });
  return sealEnvelope({ case: "renderBatch", value });
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

import type { ProgressView } from "./open-progress.js";

/** A line of JSON on stderr for each thing that happens; `event` says what. */
export function jsonProgress(): ProgressView {
  const say = (event: string, fields: object) =>
    process.stderr.write(`${JSON.stringify({ event, ...fields })}\n`);
  return {
    onWarning: (warning) => say("warning", warning),
    onPlan: (plan) => say("plan", { frames: plan.totalFrames, batches: plan.batches.length }),
    onBatchStart: (batch, worker, attempt) =>
      say("batch-start", { batch: batch.index, frames: batch.endFrame - batch.startFrame, worker, attempt }),
    onProgress: ({ batchIndex, framesDone, framesTotal }, worker) =>
      say("progress", { batch: batchIndex, framesDone, framesTotal, worker }),
    onRetry: (batch, attempt, reason) => say("retry", { batch, attempt, reason }),
    onBatchDone: (report) => say("batch-done", report),
    close: () => {},
  };
}

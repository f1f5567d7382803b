import { printable } from "../printable.js";
import type { ProgressView } from "./open-progress.js";
import { printWarnings } from "./warnings.js";

/** A line for each thing that happens. */
export function plainProgress(): ProgressView {
  const say = (line: string) => process.stderr.write(`${printable(line)}\n`);
  let total = 0;
  let done = 0;
  return {
    onWarning: (warning) => printWarnings([warning]),
    onPlan: (plan) => {
      total = plan.totalFrames;
      say(`${total} frames in ${plan.batches.length} batches`);
    },
    onBatchStart: (batch, worker) =>
      say(`batch ${batch.index}  ${batch.endFrame - batch.startFrame} frames, worker ${worker}`),
    onRetry: (index, attempt, reason) => say(`batch ${index}  try ${attempt} failed: ${reason}`),
    onBatchDone: (report) => {
      done += report.frames;
      say(
        `batch ${report.index}  done in ${(report.ms / 1000).toFixed(1)} s  (${Math.floor((100 * done) / total)}%)`,
      );
    },
    close: () => {},
  };
}

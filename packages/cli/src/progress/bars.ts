import type { BatchPlan } from "@segue/batcher";
import type { BatchReport, RenderPlan } from "@segue/pipeline";
import type { Progress, Warning } from "@segue/protocol";
import { MultiBar, type SingleBar } from "cli-progress";
import { printable } from "../printable.js";
import type { ProgressView } from "./open-progress.js";
import { printWarnings } from "./warnings.js";

const BATCH = "batch {batch}  {percentage}%  {bar}  {value}/{total} frames";
const ALL = "all      {percentage}%  {bar}  {value}/{total} frames  {fps} fps  {left} left";

/** One bar a running batch, and one over all with frames a second and the time that is left. */
export class BarsProgress implements ProgressView {
  readonly #bars = new MultiBar({
    hideCursor: true,
    clearOnComplete: false,
    barsize: 24,
    stream: process.stderr,
  });
  readonly #running = new Map<number, SingleBar>();
  readonly #frames = new Map<number, number>();
  readonly #early: Warning[] = [];
  #all: SingleBar | undefined;
  #start = 0;
  #total = 0;

  onWarning(warning: Warning): void {
    // Before there are bars a line is a line; afterwards it has to go above them.
    if (!this.#all) printWarnings([warning]);
    else this.#early.push(warning);
  }

  onPlan(plan: RenderPlan): void {
    this.#total = plan.totalFrames;
  }

  onBatchStart(batch: BatchPlan): void {
    if (!this.#all) {
      this.#start = performance.now();
      this.#all = this.#bars.create(this.#total, 0, { fps: "–", left: "–" }, { format: ALL });
    }
    const frames = batch.endFrame - batch.startFrame;
    this.#frames.set(batch.index, 0);
    const bar = this.#running.get(batch.index);
    if (bar) bar.update(0);
    else
      this.#running.set(batch.index, this.#bars.create(frames, 0, { batch: batch.index }, { format: BATCH }));
    this.#updateAll();
  }

  onProgress({ batchIndex, framesDone }: Progress): void {
    this.#frames.set(batchIndex, framesDone);
    this.#running.get(batchIndex)?.update(framesDone);
    this.#updateAll();
  }

  onRetry(index: number, attempt: number, reason: string): void {
    this.#bars.log(`batch ${index}: try ${attempt} failed: ${printable(reason)}\n`);
  }

  onBatchDone(report: BatchReport): void {
    this.#frames.set(report.index, report.frames);
    const bar = this.#running.get(report.index);
    if (bar) this.#bars.remove(bar);
    this.#running.delete(report.index);
    this.#updateAll();
  }

  close(): void {
    this.#bars.stop();
    printWarnings(this.#early.splice(0));
  }

  #updateAll(): void {
    const done = [...this.#frames.values()].reduce((sum, frames) => sum + frames, 0);
    const seconds = (performance.now() - this.#start) / 1000;
    const fps = done / Math.max(seconds, 0.001);
    const left = fps > 0 ? `${Math.ceil((this.#total - done) / fps)} s` : "–";
    this.#all?.update(done, { fps: fps.toFixed(0), left });
  }
}

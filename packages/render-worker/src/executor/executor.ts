import type { Progress, Result } from "@segue/protocol";

/** A batch as the bytes of its envelope, with what the executor must know of it. */
export interface BatchJob {
  index: number;
  /** What it costs to render, in any unit; by this, work is shared out evenly. */
  cost: number;
  /** How much of what its message needs is still looked for; batches that need not wait go first. Default: 0. */
  waitsFor?(): number;
  /**
   * The sealed envelope. Asked for when a worker takes the batch, and again for another try: until then, what it
   * needs may still be looked for. Where it fails, so does the run.
   */
  envelope(): Promise<Uint8Array>;
}

/** What an executor tells while it works. */
export interface ExecutorEvents {
  /** A worker took a batch; `attempt` counts from 1. */
  onStart?(index: number, worker: number, attempt: number): void;
  onProgress?(progress: Progress, worker: number): void;
  /** A batch failed, and is tried again. */
  onRetry?(index: number, attempt: number, reason: string): void;
  onResult?(result: Result, worker: number): void;
}

/** Where batches run. */
export interface Executor extends AsyncDisposable {
  /**
   * Runs all batches, the longest first.
   * @returns the results, in the order of the jobs
   * @throws {SegueError} the first failure that can't be mended, after all that was running has stopped;
   *   `ABORTED` where the signal said so
   */
  run(jobs: readonly BatchJob[], events?: ExecutorEvents, signal?: AbortSignal): Promise<Result[]>;
}

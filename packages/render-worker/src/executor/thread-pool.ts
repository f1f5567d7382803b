import { fileURLToPath } from "node:url";
import { compileKernels, type KernelModule } from "@segue/kernels";
import { type Result, SegueError } from "@segue/protocol";
import Pool from "worker-threads-pool";
import type { WorkerOptions } from "../worker/serve.js";
import type { BatchJob, Executor, ExecutorEvents } from "./executor.js";
import { RetryableFailure, ThreadWorker } from "./thread-worker.js";

/** How a thread pool is set up. */
export interface ThreadPoolOptions {
  /** Threads; 1–256. */
  workers: number;
  /** The ffmpeg that each batch is encoded with. */
  ffmpegPath: string;
  /** How often a batch is tried. Default: 3. */
  attempts?: number;
}

const entry = fileURLToPath(new URL("../worker/thread.js", import.meta.url));

/**
 * The executor of this machine: N threads that live as long as the executor, each fed one batch after the
 * other. worker-threads-pool starts a thread per acquire, so each thread is acquired once and kept; one that
 * dies is replaced, and its batch tried again.
 */
export class ThreadPoolExecutor implements Executor {
  readonly #pool: InstanceType<typeof Pool>;
  readonly #options: Required<ThreadPoolOptions>;
  readonly #idle: ThreadWorker[] = [];
  readonly #module: KernelModule;

  /** @throws {SegueError} `INVALID_OPTION` */
  constructor(options: ThreadPoolOptions) {
    this.#options = { attempts: 3, ...options };
    const { workers, attempts } = this.#options;
    requireWhole("workers", workers, 256);
    requireWhole("attempts", attempts, 100);
    this.#pool = new Pool({ max: workers });
    this.#module = compileKernels();
    // Threads take a moment to start: begin before there is work.
    for (let number = 0; number < workers; number++) this.#idle.push();
  }

  async run(jobs: readonly BatchJob[], events: ExecutorEvents = {}, signal?: AbortSignal): Promise<Result[]> {
    const results = new Map<number, Result>();
    const waiting = [...jobs];
    // The first failure stops the others, which then report `ABORTED`.
    const stop = new AbortController();
    const stopped = signal ? AbortSignal.any([signal, stop.signal]) : stop.signal;
    let failure: unknown;
    const work = async (number: number) => {
      let worker = await this.#acquire(number);
      for (let job = waiting.shift(); job && !stopped.aborted; job = waiting.shift()) {
        const outcome = await this.#renderWithRetries(job, worker, events, stopped);
        worker = outcome.worker;
        results.set(job.index, outcome.result);
        events.onResult?.(outcome.result, number);
      }
      this.#idle.push(worker);
    };
    const count = Math.min(this.#options.workers, jobs.length);
    const runs = Array.from({ length: count }, (_, number) =>
      work(number).catch((error) => {
        failure ??= error;
        stop.abort();
      }),
    );
    await Promise.all(runs);
    if (signal?.aborted) throw new SegueError("ABORTED", "The render was stopped.", { cause: failure });
    if (failure) throw failure;
    return jobs.map((job) => results.get(job.index)!);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all(this.#idle.splice(0).map((worker) => worker.terminate()));
  }

  async #renderWithRetries(
    job: BatchJob,
    first: ThreadWorker,
    events: ExecutorEvents,
    signal: AbortSignal,
  ): Promise<{ worker: ThreadWorker; result: Result }> {
    let worker = first;
    for (let attempt = 1; ; attempt++) {
      events.onStart?.(job.index, worker.number, attempt);
      try {
        const result = await worker.render(
          job,
          (progress) => events.onProgress?.(progress, worker.number),
          signal,
        );
        return { worker, result };
      } catch (error) {
        if (worker.isDead) worker = await this.#acquire(worker.number);
        const again =
          error instanceof RetryableFailure && attempt < this.#options.attempts && !signal.aborted;
        if (!again) {
          this.#idle.push(worker);
          throw error instanceof RetryableFailure ? givenUp(job.index, attempt, error) : error;
        }
        events.onRetry?.(job.index, attempt, error.message);
      }
    }
  }

  async #acquire(number: number): Promise<ThreadWorker> {
    const kept = this.#idle.findIndex((worker) => worker.number === number && !worker.isDead);
    if (kept >= 0) return this.#idle.splice(kept, 1)[0]!;
    const workerData: WorkerOptions = { ffmpegPath: this.#options.ffmpegPath, kernelsModule: this.#module };
    return await new Promise((resolve, reject) => {
      this.#pool.acquire(entry, { workerData }, (error, worker) => {
        if (error)
          reject(
            new SegueError("WORKER_FAILED", `A worker thread could not be started: ${error.message}.`, {
              cause: error,
            }),
          );
        else resolve(new ThreadWorker(worker, number));
      });
    });
  }
}

function givenUp(index: number, attempts: number, error: SegueError): SegueError {
  const message = `Batch ${index} failed ${attempts} times and is given up. The last time: ${error.message}`;
  return new SegueError(error.code, message, { at: error.at, cause: error });
}

function requireWhole(name: string, value: number, most: number): void {
  if (Number.isInteger(value) && value >= 1 && value <= most) return;
  throw new SegueError("INVALID_OPTION", `${name} must be a whole number from 1 to ${most}, not ${value}.`, {
    at: name,
  });
}

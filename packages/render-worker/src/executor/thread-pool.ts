import { createRequire } from "node:module";
import { compileKernels, type KernelModule } from "@segue/kernels";
import { type Result, SegueError } from "@segue/protocol";
import Pool from "worker-threads-pool";
import type { WorkerOptions } from "../worker/serve.js";
import type { BatchJob, Executor, ExecutorEvents } from "./executor.js";
import { nextJob } from "./next-job.js";
import { RetryableFailure, ThreadWorker } from "./thread-worker.js";

/** How a thread pool is set up. */
export interface ThreadPoolOptions {
  /** Threads; 1–256. */
  workers: number;
  /** The ffmpeg that each batch is encoded with. */
  ffmpegPath: string;
  /** Time in which an encoder must make progress, else its batch is tried again. Unit: millisecond. Default: 60 000. */
  stallMs?: number | undefined;
  /** How often a batch is tried. Default: 3. */
  attempts?: number;
}

/** The worker's entry file, wherever this module was bundled to. */
const entry = createRequire(import.meta.url).resolve("@segue/render-worker/thread");

/**
 * The executor of this machine: N threads that live as long as the executor, each fed one batch after the
 * other. worker-threads-pool starts a thread per acquire, so each thread is acquired once and kept; one that
 * dies is replaced, and its batch tried again.
 */
export class ThreadPoolExecutor implements Executor {
  readonly #pool: InstanceType<typeof Pool>;
  readonly #options: ThreadPoolOptions & { attempts: number };
  readonly #module: KernelModule = compileKernels();
  /** By number. Threads take a moment to start, so all begin at once, before there is work. */
  readonly #workers: Promise<ThreadWorker>[];

  /** @throws {SegueError} `INVALID_OPTION` */
  constructor(options: ThreadPoolOptions) {
    this.#options = { ...options, attempts: options.attempts ?? 3 };
    const { workers, attempts } = this.#options;
    requireWhole("workers", workers, 256);
    requireWhole("attempts", attempts, 100);
    this.#pool = new Pool({ max: workers });
    this.#workers = Array.from({ length: workers }, (_, number) => this.#start(number));
  }

  async run(jobs: readonly BatchJob[], events: ExecutorEvents = {}, signal?: AbortSignal): Promise<Result[]> {
    const results = new Map<number, Result>();
    const waiting = [...jobs];
    // The first failure stops the others, which then report `ABORTED`.
    const stop = new AbortController();
    const stopped = signal ? AbortSignal.any([signal, stop.signal]) : stop.signal;
    let failure: unknown;
    const work = async (number: number) => {
      let last: number | undefined;
      while (waiting.length > 0 && !stopped.aborted) {
        const job = nextJob(waiting, last);
        waiting.splice(waiting.indexOf(job), 1);
        last = job.index;
        const result = await this.#renderWithRetries(job, number, events, stopped);
        results.set(job.index, result);
        events.onResult?.(result, number);
      }
    };
    const runs = this.#workers.slice(0, jobs.length).map((_, number) =>
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
    const started = await Promise.allSettled(this.#workers);
    await Promise.all(started.map((worker) => worker.status === "fulfilled" && worker.value.terminate()));
  }

  async #renderWithRetries(
    job: BatchJob,
    number: number,
    events: ExecutorEvents,
    signal: AbortSignal,
  ): Promise<Result> {
    for (let attempt = 1; ; attempt++) {
      const [worker, envelope] = await Promise.all([this.#workers[number]!, job.envelope()]);
      signal.throwIfAborted();
      events.onStart?.(job.index, number, attempt);
      try {
        return await worker.render(
          job.index,
          envelope,
          (progress) => events.onProgress?.(progress, number),
          signal,
        );
      } catch (error) {
        if (worker.isDead) this.#workers[number] = this.#start(number);
        const again =
          error instanceof RetryableFailure && attempt < this.#options.attempts && !signal.aborted;
        if (!again) throw error instanceof RetryableFailure ? givenUp(job.index, attempt, error) : error;
        events.onRetry?.(job.index, attempt, error.message);
      }
    }
  }

  #start(number: number): Promise<ThreadWorker> {
    const { ffmpegPath, stallMs } = this.#options;
    const workerData: WorkerOptions = { ffmpegPath, stallMs, kernelsModule: this.#module };
    const started = new Promise<ThreadWorker>((resolve, reject) => {
      // Without this process's own arguments: `node --input-type=module -e …` has some that threads refuse.
      this.#pool.acquire(entry, { workerData, execArgv: [] }, (cause, worker) => {
        if (cause) {
          reject(
            new SegueError("WORKER_FAILED", `A worker thread could not be started: ${cause.message}.`, {
              cause,
            }),
          );
        } else resolve(new ThreadWorker(worker, number));
      });
    });
    // Whoever needs the worker is told.
    started.catch(() => {});
    return started;
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

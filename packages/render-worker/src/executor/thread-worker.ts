import type { Worker } from "node:worker_threads";
import {
  agreeOnVersion,
  type EnvelopeBody,
  isSegueErrorCode,
  openEnvelope,
  type Progress,
  type Result,
  SegueError,
  sealEnvelope,
} from "@segue/protocol";

/** A failure that a second try may mend. */
export class RetryableFailure extends SegueError {}

/** One long-lived worker thread, as seen from the main thread. It renders one batch at a time. */
export class ThreadWorker {
  readonly #worker: Worker;
  #hello: Promise<void>;
  #receive: (body: EnvelopeBody) => void = () => {};
  #died: (error: SegueError) => void = () => {};
  #dead: SegueError | undefined;

  constructor(
    worker: Worker,
    /** Number of the worker in its executor, from 0. */
    readonly number: number,
  ) {
    this.#worker = worker;
    worker.on("message", (bytes: Uint8Array) => this.#open(bytes));
    worker.on("error", (cause) => this.#die(`A worker thread failed: ${cause.message}.`, cause));
    worker.on("exit", (code) => this.#die(`A worker thread ended with code ${code}.`));
    this.#hello = this.#exchange((body, resolve) => {
      if (body.case !== "hello") return;
      agreeOnVersion(body.value);
      resolve();
    });
    this.#hello.catch(() => {});
  }

  /** Whether the thread is gone. */
  get isDead(): boolean {
    return this.#dead !== undefined;
  }

  /**
   * Renders a batch.
   * @param envelope its sealed message, which is copied
   * @throws {RetryableFailure} where another try, or another thread, may do better
   * @throws {SegueError} where it would not
   */
  async render(
    index: number,
    envelope: Uint8Array,
    onProgress: (progress: Progress) => void,
    signal?: AbortSignal,
  ): Promise<Result> {
    await this.#hello;
    const cancel = () => this.#send({ case: "cancel", value: { batchIndex: index } });
    signal?.addEventListener("abort", cancel, { once: true });
    try {
      return await this.#exchange<Result>(
        (body, resolve, reject) => {
          if (body.case === "progress") onProgress(body.value);
          if (body.case === "result") resolve(body.value);
          if (body.case === "failure") reject(errorOf(body.value));
        },
        () => {
          const copy = new Uint8Array(envelope);
          this.#worker.postMessage(copy, [copy.buffer]);
          if (signal?.aborted) cancel();
        },
      );
    } finally {
      signal?.removeEventListener("abort", cancel);
    }
  }

  /** Ends the thread at once. Its ffmpeg ends with it, since its pipe is closed. */
  async terminate(): Promise<void> {
    await this.#worker.terminate();
  }

  /** A message that can't be read ends the worker: what else it says can't be trusted either. */
  #open(bytes: Uint8Array): void {
    let body: EnvelopeBody;
    try {
      body = openEnvelope(bytes);
    } catch (error) {
      this.#die(`A worker thread sent what is no message: ${(error as Error).message}`, error);
      void this.#worker.terminate();
      return;
    }
    this.#receive(body);
  }

  #send(body: EnvelopeBody): void {
    const bytes = sealEnvelope(body);
    this.#worker.postMessage(bytes, [bytes.buffer]);
  }

  #exchange<T>(
    receive: (body: EnvelopeBody, resolve: (value: T) => void, reject: (error: Error) => void) => void,
    begin?: () => void,
  ): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      if (this.#dead) reject(this.#dead);
      this.#died = reject;
      this.#receive = (body) => {
        try {
          receive(body, resolve, reject);
        } catch (error) {
          reject(error as Error);
        }
      };
      begin?.();
    });
  }

  #die(message: string, cause?: unknown): void {
    this.#dead ??= new RetryableFailure("WORKER_FAILED", message, { cause });
    this.#died(this.#dead);
  }
}

function errorOf(failure: { code: string; message: string; at: string; retryable: boolean }): SegueError {
  const code = isSegueErrorCode(failure.code) ? failure.code : "WORKER_FAILED";
  const Kind = failure.retryable ? RetryableFailure : SegueError;
  return new Kind(code, failure.message, { at: failure.at || undefined });
}

import type { Worker } from "node:worker_threads";
import { afterEach, beforeEach, expect, vi } from "vitest";

/** The worker threads that a test's own process has started, in order. */
export function watchThreads(): { started: Worker[]; untilGone(): Promise<void> } {
  const started: Worker[] = [];
  const alive = new Set<Worker>();
  const watch = (worker: Worker) => {
    started.push(worker);
    alive.add(worker);
    worker.once("exit", () => alive.delete(worker));
  };
  beforeEach(() => {
    started.splice(0);
    process.on("worker", watch);
  });
  afterEach(() => {
    process.off("worker", watch);
  });
  return { started, untilGone: () => vi.waitFor(() => expect(alive.size).toBe(0), 20_000) };
}

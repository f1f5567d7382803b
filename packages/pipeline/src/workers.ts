import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { SegueError } from "@segue/protocol";

/**
 * Cores that this process may use: its affinity, and its cgroup's quota, rounded up.
 * @param cpuMax content of cgroup v2's `cpu.max`; default read from the system
 */
export function availableCores(cpuMax = readCpuMax()): number {
  const [quota, period] = cpuMax.trim().split(/\s+/).map(Number);
  const limit = quota && period ? Math.ceil(quota / period) : Number.POSITIVE_INFINITY;
  return Math.max(1, Math.min(availableParallelism(), limit));
}

/** How the cores are shared out. */
export interface Shares {
  /** Worker threads; each draws, and feeds an encoder of its own. */
  workers: number;
  /** Threads of each encoder. */
  encoderThreads: number;
  /** Threads of an encoder whose batch outlasts the others: their workers leave it their cores. */
  lastEncoderThreads: number;
}

/**
 * Shares the cores out: a worker a core, each with an encoder of one thread. A worker and its encoder take
 * turns or overlap, but one of them always has work, so no core is idle; two encoders of one thread are 7 %
 * faster than one of two. Fewer workers, or fewer shots than workers, get encoders with more threads.
 *
 * Batches never end at the same time: one that outlasts the others gets an encoder with twice as many. It is 1.6 times
 * as fast with two threads where a core is idle, 4.6 % slower where none is, and takes 50 MB more at 1080p.
 */
export function shareCores(asked: number | "auto", shots: number, cores = availableCores()): Shares {
  if (asked !== "auto" && !(Number.isInteger(asked) && asked >= 1 && asked <= 256)) {
    throw new SegueError(
      "INVALID_OPTION",
      `--workers must be auto or a whole number from 1 to 256, not ${asked}.`,
      {
        at: "--workers",
      },
    );
  }
  const workers = Math.max(1, Math.min(asked === "auto" ? cores : asked, shots));
  const encoderThreads = Math.max(1, Math.ceil(cores / workers));
  return { workers, encoderThreads, lastEncoderThreads: Math.min(cores, 2 * encoderThreads) };
}

function readCpuMax(): string {
  try {
    return readFileSync("/sys/fs/cgroup/cpu.max", "utf8");
  } catch {
    // No cgroup v2 here: no quota.
    return "max";
  }
}

import { SegueError } from "@segue/protocol";
import { readMessage, type Vector } from "../vectors/vector.js";
import { mutate, seededRandom } from "./mutate.js";

/** What came of many mutations. */
export interface FuzzReport {
  /** How many there were. */
  runs: number;
  /** How many were read in spite of all. */
  read: number;
  /** How many were refused, by code. */
  refused: Record<string, number>;
  /** Longest time of one, in milliseconds of processor time: what else the machine does is no fault. */
  slowestMs: number;
  /** Which one that was. */
  slowest: string;
  /** Most memory that one took, in bytes. */
  mostBytes: number;
  /** What must not be: an error without a code, a decode over 50 ms or 64 MB. */
  faults: string[];
}

const MAX_MS = 50;
const MAX_BYTES = 64 << 20;

/**
 * Decodes mutations of vectors, each within its vector's limits.
 * @param vectors what to change
 * @param runs how many
 * @param seed the same seed makes the same mutations
 */
export function fuzzVectors(vectors: readonly Vector[], runs: number, seed: number): FuzzReport {
  const random = seededRandom(seed);
  const report: FuzzReport = {
    runs,
    read: 0,
    refused: {},
    slowestMs: 0,
    slowest: "",
    mostBytes: 0,
    faults: [],
  };
  for (let run = 0; run < runs; run++) {
    const vector = vectors[random(vectors.length)]!;
    const bytes = mutate(vector.bytes, vectors[random(vectors.length)]!.bytes, random);
    const { ms, memory, outcome } = measure(vector, bytes);
    const where = `seed ${seed}, run ${run}, ${vector.name} (${vector.message}, ${bytes.length} bytes)`;
    if (ms > report.slowestMs) {
      report.slowestMs = ms;
      report.slowest = where;
    }
    report.mostBytes = Math.max(report.mostBytes, memory);
    if (ms > MAX_MS) report.faults.push(`${where}: took ${ms.toFixed(0)} ms`);
    if (memory > MAX_BYTES) report.faults.push(`${where}: took ${(memory / 2 ** 20).toFixed(0)} MB`);
    if (outcome === undefined) report.read++;
    // A cause means that the bytes got past the scan, to the codec behind it.
    else if (outcome instanceof SegueError && outcome.cause === undefined)
      report.refused[outcome.code] = (report.refused[outcome.code] ?? 0) + 1;
    else report.faults.push(`${where}: threw ${outcome}`);
  }
  return report;
}

function measure(
  { message, limits }: Vector,
  bytes: Uint8Array,
): { ms: number; memory: number; outcome: unknown } {
  const before = inUse();
  let outcome: unknown;
  let ms = Number.POSITIVE_INFINITY;
  // A slow one is timed again: it may have been the collector of earlier ones' garbage.
  for (let i = 0; i < 3 && ms > MAX_MS; i++) {
    const start = process.cpuUsage();
    try {
      readMessage(message, bytes, limits);
      outcome = undefined;
    } catch (error) {
      outcome = error;
    }
    const { user, system } = process.cpuUsage(start);
    ms = Math.min(ms, (user + system) / 1000);
  }
  return { ms, memory: inUse() - before, outcome };
}

function inUse(): number {
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

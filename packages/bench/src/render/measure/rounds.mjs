import { rm, stat } from "node:fs/promises";
import { childrenCpuMs } from "./children-cpu.mjs";
import { checkFrameCount } from "./frame-count.mjs";
import { ProcessTreeMeter } from "./process-tree.mjs";

/**
 * One run of a method.
 * @typedef {object} Run
 * @property {number} wallMs from before its first process to after its last
 * @property {number} cpuMs time on a core, of all its processes
 * @property {number} outputBytes
 * @property {Seen} [seen] where its processes were watched
 * @property {object} [details] what the method says of itself
 */

/**
 * What watching the processes of a run showed.
 * @typedef {object} Seen
 * @property {number} peakBytes most memory of all its processes at one time
 * @property {Record<string, number>} cpuMsByProgram time on a core of each program, a little less than it was
 * @property {number} lookingShare part of a core that looking took
 */

/**
 * Runs methods side by side: A B C, A B C, A B C, so that a machine that warms up or slows down does so for all.
 * Only the first round is watched, since looking takes time from what is timed; the median leaves that round out
 * where it matters.
 * @param {{ method: import("../methods/registry.mjs").Method, job: import("../methods/registry.mjs").Job }[]} entries
 * @param {number} rounds
 * @param {(text: string) => void} say
 * @param {{ watchAll?: boolean }} [options] `watchAll`: watches every round, where times are not the point
 * @returns {Promise<Run[][]>} the runs of each entry
 */
export async function runRounds(entries, rounds, say, { watchAll = false } = {}) {
  const runs = entries.map(() => []);
  for (let round = 0; round < rounds; round++) {
    for (const [i, { method, job }] of entries.entries()) {
      const run = await runOnce(method, job, watchAll || round === 0);
      runs[i].push(run);
      const memory = run.seen ? `, ${(run.seen.peakBytes / 1e6).toFixed(0)} MB` : "";
      say(`  ${round + 1}/${rounds} ${method.name}: ${(run.wallMs / 1000).toFixed(2)} s${memory}`);
    }
  }
  return runs;
}

/** Runs a method once, checks that its video is whole, and removes it. @returns {Promise<Run>} */
async function runOnce(method, job, isWatched) {
  const meter = isWatched ? new ProcessTreeMeter() : undefined;
  const cpuBefore = childrenCpuMs();
  const start = performance.now();
  let result;
  let wallMs;
  try {
    meter?.start();
    result = await method.run({ ...job, meter });
    wallMs = performance.now() - start;
  } finally {
    meter?.stop();
  }
  const cpuMs = childrenCpuMs() - cpuBefore;
  const frames = job.shotFrames.reduce((sum, count) => sum + count, 0);
  await checkFrameCount(result.outputs, frames, job.signal);
  const sizes = await Promise.all(result.outputs.map(async (path) => (await stat(path)).size));
  for (const path of result.outputs) await rm(path);
  const outputBytes = sizes.reduce((sum, size) => sum + size, 0);
  return { wallMs, cpuMs, outputBytes, seen: meter?.seen(), details: result.details };
}

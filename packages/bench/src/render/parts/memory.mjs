import { rm } from "node:fs/promises";
import { makeJob } from "../job.mjs";
import { runRounds } from "../measure/rounds.mjs";
import { segue } from "../methods/segue.mjs";
import { segmentsOf } from "../workloads.mjs";

/**
 * Segue's peak memory for some short segments, and for many times as many.
 * @param {import("../job.mjs").Context} context
 */
export async function memory(context) {
  const { config, photos, say } = context;
  const { size, seconds, segments, times } = config.memory;
  const canvas = { ...size, fps: config.fps };
  const counts = [segments, segments * times];
  const jobs = [];
  try {
    for (const count of counts) {
      jobs.push(await makeJob(context, segmentsOf("w1", photos, { segments: count, seconds }), canvas));
    }
    const entries = jobs.map((job) => ({ method: segue, job }));
    const runs = await runRounds(entries, config.runs, say, { watchAll: true });
    return {
      ...canvas,
      segmentSeconds: seconds,
      counts: counts.map((count, i) => ({ segments: count, runs: runs[i] })),
    };
  } finally {
    for (const { folder } of jobs) await rm(folder, { recursive: true, force: true });
  }
}

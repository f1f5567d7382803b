import { rm } from "node:fs/promises";
import { framesOf, makeJob } from "../job.mjs";
import { runRounds } from "../measure/rounds.mjs";
import { runProcess } from "../measure/run-process.mjs";
import { segue } from "../methods/segue.mjs";
import { segmentsOf } from "../workloads.mjs";

/**
 * Segue with one worker on one core, with one on all, and with one a core. One worker on all cores has an encoder
 * with as many threads; only the first says what a core alone can do.
 * @param {import("../job.mjs").Context} context
 */
export async function scaling(context) {
  const { config, photos, say } = context;
  const canvas = { ...config.scaling.size, fps: config.fps };
  const segments = segmentsOf("w1", photos, { seconds: config.scaling.seconds });
  const job = await makeJob(context, segments, canvas);
  const core = await someCore();
  const pinned =
    core === undefined ? [] : [{ title: "1 worker on 1 core", job: { ...job, workers: 1, cores: core } }];
  const ways = [
    ...pinned,
    { title: "1 worker on all cores", job: { ...job, workers: 1 } },
    { title: `${job.processes} workers on all cores`, job: { ...job, workers: job.processes } },
  ];
  try {
    const entries = ways.map((way) => ({ method: segue, job: way.job }));
    const runs = await runRounds(entries, config.runs, say);
    return { ...canvas, frames: framesOf(job), ways: ways.map(({ title }, i) => ({ title, runs: runs[i] })) };
  } finally {
    await rm(job.folder, { recursive: true, force: true });
  }
}

/** A core that a process can be held to, as taskset reads it; undefined where this system has no taskset. */
async function someCore() {
  try {
    const { stdout } = await runProcess("taskset", ["-cp", String(process.pid)]);
    return /: (\d+)/.exec(stdout)?.[1];
  } catch {
    // Without taskset that row is left out.
    return undefined;
  }
}

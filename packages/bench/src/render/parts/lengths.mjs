import { rm } from "node:fs/promises";
import { framesOf, makeJob } from "../job.mjs";
import { runRounds } from "../measure/rounds.mjs";
import { segue } from "../methods/segue.mjs";
import { segmentsOf } from "../workloads.mjs";

/** Length of each segment. Unit: second. */
const SEGMENT = 5;

/**
 * Segue's time, memory and assembly for films of different lengths, at a small size.
 * @param {import("../job.mjs").Context} context
 */
export async function lengths(context) {
  const { config, photos, say } = context;
  const { size, seconds, longRuns } = config.lengths;
  const canvas = { ...size, fps: config.fps };
  const films = [];
  for (const length of seconds) {
    const segments = Math.max(1, Math.round(length / SEGMENT));
    const work = segmentsOf("w1", photos, { segments, seconds: length / segments });
    const job = await makeJob(context, work, canvas);
    say(`  a film of ${length} s`);
    try {
      const isLongest = length === Math.max(...seconds);
      const rounds = isLongest ? Math.min(longRuns, config.runs) : config.runs;
      const [runs] = await runRounds([{ method: segue, job }], rounds, say);
      films.push({ seconds: length, segments, frames: framesOf(job), runs });
    } finally {
      await rm(job.folder, { recursive: true, force: true });
    }
  }
  return { ...canvas, films };
}

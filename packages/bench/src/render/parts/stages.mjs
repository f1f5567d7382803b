import { mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { framesOf, makeJob } from "../job.mjs";
import { runProcess } from "../measure/run-process.mjs";
import { effectsIn, segmentsOf } from "../workloads.mjs";

const entry = fileURLToPath(new URL("stages-process.mjs", import.meta.url));

/**
 * Where Segue's time goes, in milliseconds a frame: with all its workers, where drawing and encoding share the
 * cores, and with one worker and one encoder thread, where each has a core of its own if there are two.
 * @param {import("../job.mjs").Context} context
 */
export async function stages(context) {
  const { config, photos, say } = context;
  const rows = [];
  for (const cell of config.stages.cells) {
    const canvas = { ...cell.size, fps: config.fps };
    const segments = segmentsOf(cell.workload, photos, cell);
    const job = await makeJob(context, segments, canvas);
    try {
      const [frames, known] = [
        framesOf(job),
        { ...canvas, workload: cell.workload, effects: effectsIn(segments) },
      ];
      for (const alone of [false, true]) {
        const measured = await measure(job, alone);
        rows.push({ ...known, frames, segments: segments.length, alone, ...measured });
        say(
          `  ${cell.name}${alone ? " alone" : ""}: ${(measured.drawMs / frames).toFixed(2)} ms of drawing a frame`,
        );
      }
    } finally {
      await rm(job.folder, { recursive: true, force: true });
    }
  }
  return { rows };
}

async function measure(job, alone) {
  const cache = await mkdtemp(join(job.folder, "cache-"));
  const { timeline, encoder, folder, signal } = job;
  const work = { timeline, roots: [join(folder, "..")], encoder, alone, output: join(folder, "stages.mp4") };
  const { stdout } = await runProcess(process.execPath, [entry, JSON.stringify(work)], {
    env: { SEGUE_CACHE_DIR: cache },
    signal,
  });
  return JSON.parse(stdout);
}

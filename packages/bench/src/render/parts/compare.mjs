import { rm } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { framesOf, makeJob } from "../job.mjs";
import { runRounds } from "../measure/rounds.mjs";
import { makeRawFrames } from "../methods/raw-frames.mjs";
import { methods } from "../methods/registry.mjs";
import { fitting } from "../room.mjs";
import { effectsIn, segmentsOf, workloads } from "../workloads.mjs";

/**
 * Compares methods on a workload at a size.
 * @param {import("../job.mjs").Context} context
 * @param {import("../config.mjs").Cell} cell
 */
export async function compare(context, cell) {
  const { config, photos, say } = context;
  const canvas = { ...cell.size, fps: config.fps };
  const length = { segments: cell.segments, seconds: cell.seconds ?? workloads[cell.workload].seconds };
  const room = await fitting(
    context,
    { ...length, segments: length.segments ?? workloads[cell.workload].segments },
    canvas,
  );
  const segments = segmentsOf(cell.workload, photos, { ...length, seconds: room.seconds });
  const job = await makeJob(context, segments, canvas);
  try {
    const wanted = methods.filter(({ name }) => cell.methods.includes(name));
    if (cell.methods.includes("floor")) {
      say("  making the floor's frames");
      job.rawFiles = await makeRawFrames(job);
    }
    const runs = await runRounds(
      wanted.map((method) => ({ method, job })),
      config.runs,
      say,
    );
    return {
      title: workloads[cell.workload].title,
      workload: cell.workload,
      ...canvas,
      frames: framesOf(job),
      segments: segments.length,
      segmentSeconds: room.seconds,
      effects: effectsIn(segments),
      notes: [cell.note, room.note].filter(Boolean),
      cores: availableParallelism(),
      processes: job.processes,
      encoder: job.encoder,
      prescale: job.prescale,
      methods: Object.fromEntries(wanted.map(({ name }, i) => [name, runs[i]])),
    };
  } finally {
    await rm(job.folder, { recursive: true, force: true });
  }
}

import { mkdtemp, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { drawnNames, loadTimeline, planRender, shareCores } from "./segue-packages.mjs";
import { timelineOf } from "./workloads.mjs";

/** How every method encodes, unless a part says otherwise: Segue's defaults. */
export const defaultEncoder = { name: "libx264", preset: "veryfast", crf: 20 };

/**
 * What every part of the bench knows.
 * @typedef {object} Context
 * @property {import("./config.mjs").Config} config
 * @property {string[]} photos paths of the enlarged photos
 * @property {string} folder temporary folder
 * @property {AbortSignal} signal
 * @property {(text: string) => void} say tells a person what goes on
 */

/**
 * Makes the job of some segments: their timeline as a file, and how many processes and threads there are.
 * @param {Context} context
 * @param {import("./workloads.mjs").Segment[]} segments
 * @param {{ width: number, height: number, fps: number }} canvas
 * @returns {Promise<import("./methods/registry.mjs").Job>}
 */
export async function makeJob(context, segments, canvas, encoder = defaultEncoder) {
  const folder = await mkdtemp(join(context.folder, "job-"));
  const timeline = join(folder, "timeline.json");
  await writeFile(timeline, JSON.stringify(timelineOf(segments, canvas)));
  const { workers, encoderThreads } = shareCores("auto", segments.length);
  const { timeline: read } = await loadTimeline(timeline, [context.folder]);
  const { shots } = planRender(read, { workers, drawn: drawnNames });
  return {
    segments,
    timeline,
    shotFrames: shots.map(({ startFrame, endFrame }) => endFrame - startFrame),
    canvas,
    encoder: { ...encoder, threads: encoderThreads },
    processes: workers,
    prescale: context.config.prescale,
    folder,
    signal: context.signal,
  };
}

/** Frames of a job's video. */
export function framesOf(job) {
  return job.shotFrames.reduce((sum, frames) => sum + frames, 0);
}

import { join } from "node:path";
import { runPool, runProcess } from "../measure/run-process.mjs";
import { zoompanExpressions } from "../motions.mjs";
import { encodingArguments, ffmpegPath, joinChunks, quietly } from "./encoding.mjs";

/**
 * ffmpeg's zoompan on the photo as it is: a process for each segment, as many at once as Segue has workers, then
 * joined. It places its window on whole pixels, so it shakes.
 * @type {import("./registry.mjs").Method}
 */
export const zoompan = {
  name: "zoompan",
  title: "zoompan",
  run: (job) => runZoompan(job, "zoompan", { before: toVideo }),
};

/**
 * The same as most people write it: one ffmpeg after the other, which chooses its threads, and turns each zoomed frame
 * into what videos hold.
 * @type {import("./registry.mjs").Method}
 */
export const zoompanAlone = {
  name: "zoompan-alone",
  title: "zoompan, one process",
  run: (job) =>
    runZoompan({ ...job, processes: 1, encoder: { ...job.encoder, threads: 0 } }, "zoompan-alone"),
};

/**
 * The same with the usual remedy for the shaking: the photo scaled up first, so that whole pixels are smaller.
 * @type {import("./registry.mjs").Method}
 */
export const zoompanPrescaled = {
  name: "zoompan-prescaled",
  title: "zoompan, prescaled",
  run(job) {
    const { width, height } = job.canvas;
    const [w, h] = width >= height ? [job.prescale, -2] : [-2, job.prescale];
    return runZoompan(job, "prescaled", { before: toVideo, after: `scale=${w}:${h},` });
  },
};

/** A photo's colours as videos hold them: once, instead of once a frame. */
const toVideo = "scale=out_range=tv:out_color_matrix=bt709,format=yuv420p,";

/** @param {{ before?: string, after?: string }} filters of the whole photo, and of the part of it that is shown */
async function runZoompan(job, name, { before = "", after = "" } = {}) {
  const { segments, shotFrames, canvas, encoder, processes, folder, signal, meter } = job;
  const { width, height, fps } = canvas;
  const cover = `crop='min(iw,ih*${width}/${height})':'min(ih,iw*${height}/${width})'`;
  const chunks = segments.map((_, i) =>
    join(folder, `${name}-${i}.${encoder.name === "ffv1" ? "nut" : "mp4"}`),
  );
  const tasks = segments.map(({ photo, motion }, i) => () => {
    const frames = shotFrames[i];
    const { z, x, y } = zoompanExpressions(motion, frames);
    const zoom = `zoompan=z='${z}':x='${x}':y='${y}':d=${frames}:s=${width}x${height}:fps=${fps}`;
    const filter = `${before}${cover},${after}${zoom}`;
    const input = ["-i", photo, "-vf", filter, "-frames:v", String(frames)];
    const args = [...quietly, ...input, ...encodingArguments(encoder, canvas), chunks[i]];
    return runProcess(ffmpegPath, args, { signal, meter });
  });
  await runPool(processes, tasks);
  const output = join(folder, `${name}.${encoder.name === "ffv1" ? "mkv" : "mp4"}`);
  await joinChunks(chunks, output, job);
  return { outputs: [output] };
}

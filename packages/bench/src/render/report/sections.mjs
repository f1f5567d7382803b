import { methods } from "../methods/registry.mjs";
import { megabytes, seconds, sizeOf, table, times } from "./markdown.mjs";
import { middle, peakOf } from "./ratios.mjs";

/** Where Segue's time goes. */
export function stagesSection({ rows }) {
  const figures = rows.map((row) => [
    `${row.workload.toUpperCase()} ${sizeOf(row)}, ${row.alone ? "1 worker, 1 encoder thread" : `${row.workers} workers`}`,
    (row.drawMs / row.frames).toFixed(2),
    (row.compileMs / row.frames).toFixed(2),
    (row.compileMs / row.segments).toFixed(0),
    (row.encodeWaitMs / row.frames).toFixed(2),
    (row.elapsedMs / row.frames).toFixed(2),
  ]);
  return [
    "## Where the time goes",
    "",
    "Milliseconds of a worker a frame: drawing it (sampling, compositing, passes), compiling scenes (decoding, scaling, colour, baked effects; spread over the shot's frames, and for each shot), and waiting for the encoder to take it. `In all` is a batch's time from its arrival to its finished chunk. Where workers and encoders share the cores, a worker that has to wait for a core counts that time where it stands; with one worker and one encoder thread, each has a core of its own.",
    "",
    table(["workload", "drawing", "compiling", "compiling a shot", "waiting", "in all"], figures),
    "",
    "Segments are shorter here than in the workloads, so compiling weighs more.",
  ].join("\n");
}

/** What cores bring. */
export function scalingSection(part) {
  const first = middle(part.ways[0].runs, ({ wallMs }) => wallMs);
  const rows = part.ways.map(({ title, runs }) => [
    title,
    times(first / middle(runs, ({ wallMs }) => wallMs)),
    megabytes(peakOf(runs)),
  ]);
  return [
    "## Workers",
    "",
    `W1 at ${sizeOf(part)}, ${part.frames} frames: speed against the first row. One worker on all cores has an encoder with as many threads.`,
    "",
    table(["", "speed", "peak memory"], rows),
  ].join("\n");
}

/** Whether memory grows with the number of segments. */
export function memorySection(part) {
  const first = peakOf(part.counts[0].runs);
  const rows = part.counts.map((count) => [
    `${count.segments} segments`,
    megabytes(peakOf(count.runs)),
    times(peakOf(count.runs) / first),
  ]);
  return [
    "## Memory against segments",
    "",
    `Segments of ${part.segmentSeconds} s at ${sizeOf(part)}, motions only, all processes together.`,
    "",
    table(["", "peak memory", "against the first"], rows),
  ].join("\n");
}

/** Time against length. */
export function lengthsSection(part) {
  const first = perMinute(part.films[0]);
  const rows = part.films.map((film) => [
    lengthOf(film.seconds),
    String(film.runs.length),
    times(perMinute(film) / first),
    seconds(middle(film.runs, ({ details }) => details.timings.assembleMs)),
    megabytes(peakOf(film.runs)),
  ]);
  return [
    "## Length",
    "",
    `Films of segments of 5 s at ${sizeOf(part)}, motions only. Time is for a minute of film, as a multiple of the first row's; in a short film, starting weighs more.`,
    "",
    table(["length", "runs", "time a minute", "assembly", "peak memory"], rows),
  ].join("\n");
}

const perMinute = ({ runs, seconds }) => middle(runs, ({ wallMs }) => wallMs) / seconds;
const lengthOf = (length) => (length < 60 ? `${length} s` : `${length / 60} min`);

/** How steady the picture is. */
export function shakeSection(part) {
  const rows = part.rows.map(({ method, residualRms, stepRms, backward, steps }) => [
    methods.find(({ name }) => name === method).title,
    residualRms.toFixed(4),
    stepRms.toFixed(4),
    `${backward} of ${steps}`,
  ]);
  return [
    "## Shake",
    "",
    `${part.dots} dots on a chart, ${part.motion} at ${sizeOf(part)}, losslessly encoded. Root mean square in pixels: how far dots lie from their exact path, how far each step from frame to frame is from what it should be (a constant offset does not count there), and how many steps lead backward by more than 0.01 px.`,
    "",
    table(["method", "from the path", "of the steps", "backward"], rows),
  ].join("\n");
}

/** How exact a sampled frame is. */
export function accuracySection({ psnr, width, height }) {
  const least = Math.min(...psnr).toFixed(1);
  return [
    "## Accuracy",
    "",
    `Frames of ${sizeOf({ width, height })} sampled from ${psnr.length} photos, against bicubic sampling in floating point, all planes together: PSNR ${least} dB or more.`,
  ].join("\n");
}

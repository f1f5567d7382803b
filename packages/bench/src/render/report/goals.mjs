import { megabytes, seconds, table, times } from "./markdown.mjs";
import { middle, peakOf, ratio } from "./ratios.mjs";

/**
 * What was promised (issue 3), with what was measured. A goal without its figure is not listed.
 * @returns {{ goal: string, measured: string, met: boolean }[]}
 */
export function goals(parts) {
  return [...speedGoals(parts), ...memoryGoals(parts), ...pictureGoals(parts)];
}

/** The same as a table. */
export function goalsSection(parts) {
  const rows = goals(parts).map(({ goal, measured, met }) => [goal, measured, met ? "yes" : "no"]);
  if (rows.length === 0) return "";
  return ["## Goals", "", table(["goal", "measured", "met"], rows)].join("\n");
}

function speedGoals(parts) {
  const [w1, w2] = [parts["w1-1080p"], parts["w2-1080p"]];
  const alone = parts.stages?.rows?.find(
    (row) => row.alone && row.workload === "w1" && row.width === 1920 && row.height === 1080,
  );
  const longest = parts.lengths?.films?.find((film) => film.seconds === 3600);
  const drawMs = alone && alone.drawMs / alone.frames;
  const assembleMs = longest && middle(longest.runs, ({ details }) => details.timings.assembleMs);
  const firstFrameMs = w1?.methods?.segue && middle(w1.methods.segue, ({ details }) => details.firstFrameMs);
  return [
    goal(
      "W1 at 1080p at most 1.15 × the floor",
      ratio(w1, "segue", "floor")?.median,
      times,
      (v) => v <= 1.15,
    ),
    goal(
      "W1 at 1080p 1.6 × faster than zoompan, one process",
      ratio(w1, "zoompan-alone", "segue")?.median,
      times,
      (v) => v >= 1.6,
    ),
    goal(
      "W2 at 1080p at most 1.35 × the floor",
      ratio(w2, "segue", "floor")?.median,
      times,
      (v) => v <= 1.35,
    ),
    goal(
      "Drawing a 1080p frame of W1 at most 3.5 ms",
      drawMs,
      (v) => `${v.toFixed(2)} ms`,
      (v) => v <= 3.5,
    ),
    goal("First frames encoded within 0.8 s", firstFrameMs, seconds, (v) => v < 800),
    goal("An hour assembled within 5 s", assembleMs, seconds, (v) => v < 5000),
  ].flat();
}

function memoryGoals(parts) {
  const runs = parts["w1-1080p"]?.methods?.segue;
  const counts = parts.memory?.counts?.map((count) => peakOf(count.runs));
  return [
    goal("Peak memory at 1080p under 700 MB", runs && peakOf(runs), megabytes, (v) => v < 7e8),
    goal("Peak for 10 × the segments within 10 %", counts && counts[1] / counts[0], times, (v) => v <= 1.1),
  ].flat();
}

function pictureGoals(parts) {
  const shake = parts.shake?.rows?.find(({ method }) => method === "segue");
  const psnr = parts.accuracy?.psnr && Math.min(...parts.accuracy.psnr);
  return [
    goal(
      "Shake under 0.015 px rms",
      shake?.residualRms,
      (v) => `${v.toFixed(4)} px`,
      (v) => v < 0.015,
    ),
    goal("No step backward", shake?.backward, String, (v) => v === 0),
    goal(
      "PSNR of a sampled frame at least 48 dB",
      psnr,
      (v) => `${v.toFixed(1)} dB`,
      (v) => v >= 48,
    ),
  ].flat();
}

function goal(text, value, show, isMet) {
  return value === undefined ? [] : [{ goal: text, measured: show(value), met: isMet(value) }];
}

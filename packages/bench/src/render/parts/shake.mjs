import { rm } from "node:fs/promises";
import { join } from "node:path";
import { drawDotChart, findDot } from "../dot-chart.mjs";
import { makeJob } from "../job.mjs";
import { runProcess } from "../measure/run-process.mjs";
import { ffmpegPath, quietly } from "../methods/encoding.mjs";
import { methods } from "../methods/registry.mjs";
import { windowAt } from "../motions.mjs";

/** A slow zoom out about the centre: every dot moves, each in another direction, toward it. */
const MOTION = "ken_burns_out";

/**
 * How far dots stray from their exact path in a slow zoom, for every method that draws.
 * @param {import("../job.mjs").Context} context
 */
export async function shake(context) {
  const { config, folder, signal, say } = context;
  const canvas = { ...config.shake.size, fps: config.fps };
  const chart = join(folder, "dots.png");
  const dots = await drawDotChart(chart, canvas);
  const segment = { photo: chart, motion: MOTION, seconds: config.shake.seconds, plan: { motion: MOTION } };
  const job = await makeJob(context, [segment], canvas, { name: "ffv1" });
  const rows = [];
  try {
    for (const method of methods.filter(({ name }) => name !== "floor")) {
      const { outputs } = await method.run(job);
      const measured = await measureShake(outputs[0], { canvas, dots, frames: job.shotFrames[0], signal });
      rows.push({ method: method.name, ...measured });
      say(`  ${method.name}: ${measured.residualRms.toFixed(4)} px rms`);
    }
  } finally {
    await rm(job.folder, { recursive: true, force: true });
  }
  return { ...canvas, dots: dots.length, motion: MOTION, rows };
}

async function measureShake(video, { canvas, dots, frames, signal }) {
  const paths = dots.map(() => []);
  const frameBytes = (canvas.width * canvas.height * 3) / 2;
  let frame = 0;
  const readOutput = async (stream) => {
    for await (const bytes of framesIn(stream, frameBytes)) {
      const window = windowAt(MOTION, frame, frames);
      for (const [i, dot] of dots.entries()) {
        const exact = {
          x: ((dot.x - window.left) / window.size) * canvas.width,
          y: ((dot.y - window.top) / window.size) * canvas.height,
        };
        const found = findDot(bytes, canvas, exact);
        if (found) paths[i].push({ frame, exact, found });
      }
      frame++;
    }
  };
  const args = [...quietly, "-i", video, "-f", "rawvideo", "-pix_fmt", "yuv420p", "-"];
  await runProcess(ffmpegPath, args, { signal, readOutput });
  return statisticsOf(paths, canvas);
}

/**
 * `residualRms`: distance from the exact path along each axis; `stepRms`: how much each step from frame to frame is
 * longer or shorter than it should be, which is what the eye sees as shaking; `backward`: steps that lead away from
 * where the dot is going by more than a hundredth of a pixel. Unit: pixel.
 */
function statisticsOf(paths, canvas) {
  const residuals = [];
  const steps = [];
  let backward = 0;
  for (const path of paths) {
    for (const [i, { frame, exact, found }] of path.entries()) {
      residuals.push(found.x - exact.x, found.y - exact.y);
      const before = path[i - 1];
      if (before?.frame !== frame - 1) continue;
      const step = { x: found.x - before.found.x, y: found.y - before.found.y };
      steps.push(step.x - (exact.x - before.exact.x), step.y - (exact.y - before.exact.y));
      const outward = { x: exact.x - canvas.width / 2, y: exact.y - canvas.height / 2 };
      const distance = Math.hypot(outward.x, outward.y);
      // Near the centre a dot hardly has a direction.
      if (distance > 30 && (step.x * outward.x + step.y * outward.y) / distance > 0.01) backward++;
    }
  }
  return { residualRms: rms(residuals), stepRms: rms(steps), backward, steps: steps.length / 2 };
}

const rms = (values) => Math.sqrt(values.reduce((sum, value) => sum + value * value, 0) / values.length);

/** Cuts a stream into frames. */
async function* framesIn(stream, frameBytes) {
  const frame = Buffer.alloc(frameBytes);
  let filled = 0;
  for await (let bytes of stream) {
    while (bytes.length > 0) {
      const part = bytes.subarray(0, frameBytes - filled);
      part.copy(frame, filled);
      filled += part.length;
      bytes = bytes.subarray(part.length);
      if (filled < frameBytes) continue;
      yield frame;
      filled = 0;
    }
  }
}

import { type GridShot, timeOf } from "@segue/batcher";
import { planRender, type RenderPlan, shareCores } from "@segue/pipeline";
import { effectName, formatFps, motionName, transitionName } from "@segue/protocol";
import { drawnNames } from "@segue/render-worker";
import { printable } from "../printable.js";
import { printWarnings } from "../progress/warnings.js";
import { loadWith, type TimelineOptions } from "./timeline-options.js";

interface Options extends TimelineOptions {
  workers: number | "auto";
  batchSeconds?: number;
  json?: boolean;
}

/** `segue plan`. */
export async function plan(path: string, options: Options): Promise<void> {
  const { timeline, warnings } = await loadWith(path, options);
  const { workers } = shareCores(options.workers, timeline.segments.length);
  const planned = planRender(timeline, { workers, batchSeconds: options.batchSeconds, drawn: drawnNames });
  const all = [...warnings, ...planned.warnings];
  if (options.json) {
    process.stdout.write(`${JSON.stringify({ ...describePlan(planned), workers, warnings: all })}\n`);
    return;
  }
  printWarnings(all);
  process.stdout.write(printable(planText(planned, workers)));
}

function describePlan({ timeline, batches, totalFrames, needs }: RenderPlan) {
  const { width, height, fps } = timeline.canvas;
  return {
    frames: totalFrames,
    fps: formatFps(fps),
    durationSeconds: timeOf(totalFrames, fps),
    width,
    height,
    batches: batches.map(({ index, shots, startFrame, endFrame }) => ({
      index,
      startFrame,
      endFrame,
      frames: endFrame - startFrame,
      segments: shots.map((shot) => shot.segmentIndex),
      shots: shots.map(describeShot),
    })),
    subjects: needs.map(({ segmentIndex, effects, request }) => ({
      segment: segmentIndex,
      effects: effects.map(effectName),
      target: request.target ?? "",
      mask: request.mask ?? false,
    })),
  };
}

function describeShot({
  segmentIndex,
  startFrame,
  endFrame,
  plan: effects,
  leadInFrames,
  leadOutFrames,
}: GridShot) {
  return {
    segment: segmentIndex,
    startFrame,
    endFrame,
    frames: endFrame - startFrame,
    motion: motionName(effects.motion),
    effects: [...effects.tools, ...effects.overlays].map(effectName),
    transition: effects.transition ? transitionName(effects.transition.type) : "none",
    leadInFrames,
    leadOutFrames,
  };
}

function planText(planned: RenderPlan, workers: number): string {
  const { frames, fps, durationSeconds, width, height, batches, subjects } = describePlan(planned);
  const lines = [
    `${frames} frames, ${durationSeconds.toFixed(3)} s, ${width}x${height} at ${fps} fps, ${workers} workers`,
  ];
  for (const batch of batches) {
    lines.push(`batch ${batch.index}  frames ${batch.startFrame}–${batch.endFrame} (${batch.frames})`);
    for (const shot of batch.shots) {
      const into = shot.transition === "none" ? "" : ` → ${shot.transition}`;
      const needed = subjects.filter((need) => need.segment === shot.segment);
      const needs = needed.map(
        ({ target, mask }) => `  needs ${target || "its subject"}${mask ? " with a mask" : ""}`,
      );
      const looks = [shot.motion, ...shot.effects].join(", ");
      lines.push(
        `  segment ${shot.segment}  frames ${shot.startFrame}–${shot.endFrame}  ${looks}${into}${needs.join("")}`,
      );
    }
  }
  return `${lines.join("\n")}\n`;
}

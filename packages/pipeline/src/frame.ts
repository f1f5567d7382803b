import { frameAt, timeOf, toRenderBatch } from "@segue/batcher";
import { SegueError, type Warning } from "@segue/protocol";
import { type DrawnFrame, drawFrame, drawnNames } from "@segue/render-worker";
import { findAssets } from "./assets.js";
import { locateFonts } from "./fonts.js";
import { bindingsOf } from "./found-subjects.js";
import type { LoadedTimeline } from "./load-timeline.js";
import { planRender } from "./plan.js";
import { type DetectSubjectsOptions, detectSubjects } from "./subject-search.js";

/** One frame of a video. */
export interface TimelineFrame extends DrawnFrame {
  /** Counted from the start of the timeline. */
  frame: number;
  width: number;
  height: number;
  warnings: Warning[];
}

/**
 * Draws the frame at a time, by the same code that renders the video.
 * @param seconds from the start of the timeline
 * @throws {SegueError} `INVALID_OPTION` for a time outside the video; else as a render
 */
export async function frameOfTimeline(
  { timeline, warnings, roots }: LoadedTimeline,
  seconds: number,
  options: DetectSubjectsOptions = {},
): Promise<TimelineFrame> {
  const { canvas } = timeline;
  const plan = planRender(await locateFonts(timeline, roots), { workers: 1, drawn: drawnNames });
  const length = timeOf(plan.totalFrames, canvas.fps);
  if (!(seconds >= 0 && seconds < length)) {
    const message = `--at must be from 0 to less than ${length.toFixed(3)} seconds, not ${seconds}.`;
    throw new SegueError("INVALID_OPTION", message, { at: "--at" });
  }
  // The last half frame would round to a frame after the end.
  const frame = Math.min(frameAt(seconds, canvas.fps), plan.totalFrames - 1);
  const batch = plan.batches.find((one) => frame < one.endFrame)!;
  const assets = await findAssets(plan.timeline, roots);
  const shown = [batch.before, ...batch.shots, batch.after].filter((shot) => shot !== undefined);
  const seen = shown.filter(
    (shot) => frame >= shot.startFrame - shot.leadInFrames && frame < shot.endFrame + shot.leadOutFrames,
  );
  const needs = plan.needs.filter((need) => seen.some((shot) => shot.segmentIndex === need.segmentIndex));
  const subjects = await detectSubjects(needs, assets.images, options);
  const { shots } = toRenderBatch(batch, {
    canvas,
    encoder: { name: "", preset: "", threads: 1 },
    imagePath: (shot) => assets.images[shot.segmentIndex]?.path ?? "",
    subjects: (shot) => bindingsOf(shot, subjects.found),
    chunkPath: "",
  });
  const drawn = await drawFrame(shots, canvas, frame);
  return {
    frame,
    width: canvas.width,
    height: canvas.height,
    ...drawn,
    warnings: [...warnings, ...plan.warnings, ...subjects.warnings],
  };
}

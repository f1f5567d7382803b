import type { Canvas, Encoder, RenderBatch, Shot, SubjectBinding } from "@segue/protocol";
import type { BatchPlan } from "./batches.js";
import type { GridShot } from "./shots.js";

/** What a batch's message needs besides the plan. */
export interface RenderBatchParts {
  canvas: Canvas;
  encoder: Encoder;
  /** Absolute path of a segment's image; empty where it has none. */
  imagePath(shot: GridShot): string;
  /** What the detector found for the segment. */
  subjects(shot: GridShot): SubjectBinding[];
  /** Absolute path of the chunk. */
  chunkPath: string;
}

/** The message for a worker: a batch with everything that it takes to draw it. */
export function toRenderBatch(batch: BatchPlan, parts: RenderBatchParts): RenderBatch {
  const shots = [batch.before, ...batch.shots, batch.after].filter((shot) => shot !== undefined);
  return {
    index: batch.index,
    canvas: parts.canvas,
    startFrame: batch.startFrame,
    endFrame: batch.endFrame,
    shots: shots.map((shot) => toShot(shot, parts)),
    encoder: parts.encoder,
    chunkPath: parts.chunkPath,
  };
}

function toShot(shot: GridShot, parts: RenderBatchParts): Shot {
  return {
    segmentIndex: shot.segmentIndex,
    segmentId: shot.segment.id,
    startFrame: shot.startFrame,
    endFrame: shot.endFrame,
    leadInFrames: shot.leadInFrames,
    leadOutFrames: shot.leadOutFrames,
    imagePath: parts.imagePath(shot),
    effectsPlan: shot.plan,
    subjects: parts.subjects(shot),
  };
}

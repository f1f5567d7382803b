import { fileURLToPath } from "node:url";
import {
  type Canvas,
  type Effect,
  type EffectCase,
  type EffectParams,
  type EffectsPlan,
  Motion,
  type RenderBatch,
  type Shot,
  type Subject,
} from "@segue/protocol";

/** Path of one of the photos in examples. */
export const photo = (name: string) =>
  fileURLToPath(new URL(`../../../examples/photos/${name}`, import.meta.url));

/** A small canvas: a frame is 21,600 bytes. */
export const smallCanvas: Canvas = { width: 160, height: 90, fps: { numerator: 30, denominator: 1 } };

/** A plan that does nothing but what is given. */
export const planOf = (more: Partial<EffectsPlan> = {}): EffectsPlan => ({
  motion: Motion.STATIC,
  overlays: [],
  tools: [],
  ...more,
});

/** An effect of a plan; parameters that are not given take their defaults. */
export function effectOf<K extends EffectCase>(name: K, value: EffectParams<K>): Effect {
  return { params: { case: name, value } } as Effect;
}

/** A shot of a second, black unless it is given an image. */
export const shotOf = (more: Partial<Shot> = {}): Shot => ({
  segmentIndex: 0,
  segmentId: "0",
  startFrame: 0,
  endFrame: 30,
  leadInFrames: 0,
  leadOutFrames: 0,
  imagePath: "",
  effectsPlan: planOf(),
  subjects: [],
  ...more,
});

/** A subject in the middle of the image, higher than wide. */
export const subjectOf = (more: Partial<Subject> = {}): Subject => ({
  target: "cat",
  label: "cat",
  confidence: 0.9,
  bbox: { x: 0.35, y: 0.2, width: 0.3, height: 0.6 },
  anchor: { x: 0.5, y: 0.5 },
  ...more,
});

/** A batch of shots that runs from the first one's start to the last one's end. */
export const batchOf = (shots: Shot[], chunkPath: string, more: Partial<RenderBatch> = {}): RenderBatch => ({
  index: 0,
  canvas: smallCanvas,
  startFrame: shots[0]!.startFrame,
  endFrame: shots.at(-1)!.endFrame,
  shots,
  encoder: { name: "ffv1", preset: "", threads: 1 },
  chunkPath,
  ...more,
});

import {
  type EffectsPlan,
  Motion,
  type Segment,
  type Timeline,
  TransitionType,
  type Warning,
} from "@segue/protocol";
import { frameAt, framesIn } from "./frame-grid.js";

/** A segment placed on the frame grid. Frames are counted from the start of the timeline. */
export interface GridShot {
  /** Index of the segment in the timeline. */
  segmentIndex: number;
  segment: Segment;
  /** The segment's plan, with the transition as it is drawn (shortened where there is no room). */
  plan: EffectsPlan;
  /** First frame. */
  startFrame: number;
  /** The frame after the last one. */
  endFrame: number;
  /** Frames before `startFrame` in which the transition from the shot before already shows it. */
  leadInFrames: number;
  /** Frames from `endFrame` on in which the transition into the next shot still shows it. */
  leadOutFrames: number;
}

/** All shots of a timeline. */
export interface FrameGrid {
  shots: GridShot[];
  /** Frames of the whole video: `round(end × fps)`. */
  totalFrames: number;
  warnings: Warning[];
}

const emptyPlan: EffectsPlan = { motion: Motion.UNSPECIFIED, overlays: [], tools: [] };

/**
 * Places a timeline's segments on the frame grid.
 * A gap is filled by holding the earlier segment; a gap before the first by showing it from the start.
 * A segment shorter than half a frame has no frame, and is left out with a warning.
 */
export function placeShots(timeline: Timeline): FrameGrid {
  const { fps } = timeline.canvas;
  const warnings: Warning[] = [];
  const shots: GridShot[] = [];
  timeline.segments.forEach((segment, segmentIndex) => {
    const before = shots.at(-1);
    const endFrame = frameAt(segment.endTime, fps);
    // Times may overlap by a rounding's width; the earlier segment's end counts then, so that it keeps its frame.
    const startFrame = before ? Math.max(before.endFrame, frameAt(segment.startTime, fps)) : 0;
    if (before) before.endFrame = startFrame;
    if (endFrame <= startFrame) {
      const at = `segments[${segmentIndex}]`;
      warnings.push({ at, message: `${at} is shorter than a frame, and is left out.` });
      return;
    }
    shots.push({
      segmentIndex,
      segment,
      plan: segment.effectsPlan ?? emptyPlan,
      startFrame,
      endFrame,
      leadInFrames: 0,
      leadOutFrames: 0,
    });
  });
  placeTransitions(shots, timeline, warnings);
  return { shots, totalFrames: shots.at(-1)?.endFrame ?? 0, warnings };
}

/** Transitions straddle the cut. A side takes at most half of its shot, so that two never meet. */
function placeTransitions(shots: GridShot[], timeline: Timeline, warnings: Warning[]): void {
  shots.forEach((shot, i) => {
    const { transition } = shot.plan;
    const isCut =
      !transition ||
      transition.type === TransitionType.UNSPECIFIED ||
      transition.type === TransitionType.NONE;
    if (isCut) return;
    const at = `segments[${shot.segmentIndex}].effects_plan.transition`;
    const next = shots[i + 1];
    if (!next) {
      warnings.push({ at, message: `${at} is left out: no segment follows.` });
      shot.plan = { ...shot.plan, transition: undefined };
      return;
    }
    const wanted = framesIn(transition.duration ?? 1, timeline.canvas.fps);
    // What lies before the cut shows the next shot early; what lies after it shows this one late.
    const before = Math.min(wanted >> 1, (shot.endFrame - shot.startFrame) >> 1);
    const after = Math.min(wanted - (wanted >> 1), (next.endFrame - next.startFrame) >> 1);
    if (before + after < wanted) {
      warnings.push({
        at,
        message: `${at} of ${wanted} frames is shortened to ${before + after}: its segments leave no more room.`,
      });
    }
    next.leadInFrames = before;
    shot.leadOutFrames = after;
  });
}

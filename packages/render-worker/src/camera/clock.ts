import type { Rational, Shot } from "@segue/protocol";
import { clamp01 } from "./easing.js";

/** When a shot is seen, and how its effects tell the time. Frames are counted from the timeline's start. */
export interface Clock {
  /** First frame in which the shot is seen, transitions included. */
  firstFrame: number;
  /** The frame after the last one in which it is seen. */
  endFrame: number;
  /** Seconds since the segment's start; negative while a transition shows it early. */
  seconds(frame: number): number;
  /** Progress over all frames in which the shot is seen: 0 in the first, 1 in the last. */
  progress(frame: number): number;
  /** Progress from the first seen frame over some seconds, then 1. */
  progressOver(frame: number, seconds: number): number;
  /** Frames since the segment's own first frame. */
  framesIn(frame: number): number;
  /** Frames until the segment's own last frame. */
  framesLeft(frame: number): number;
  /** Whole frames of a duration. */
  frames(seconds: number): number;
}

/** The clock of a shot. Motion runs on through transitions, so progress spans every frame that is seen. */
export function clockOf(shot: Shot, fps: Rational): Clock {
  const firstFrame = shot.startFrame - shot.leadInFrames;
  const endFrame = shot.endFrame + shot.leadOutFrames;
  const rate = fps.numerator / fps.denominator;
  const over = (frame: number, frames: number) =>
    frames <= 1 ? 0 : clamp01((frame - firstFrame) / (frames - 1));
  return {
    firstFrame,
    endFrame,
    seconds: (frame) => (frame - shot.startFrame) / rate,
    progress: (frame) => over(frame, endFrame - firstFrame),
    progressOver: (frame, seconds) => clamp01((frame - firstFrame) / Math.max(1, Math.round(seconds * rate))),
    framesIn: (frame) => frame - shot.startFrame,
    framesLeft: (frame) => shot.endFrame - 1 - frame,
    frames: (seconds) => Math.round(seconds * rate),
  };
}

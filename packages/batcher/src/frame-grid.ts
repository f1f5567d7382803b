import type { Rational } from "@segue/protocol";

/**
 * The frame nearest to a time: `round(t × fps)`, halves upward.
 * Boundaries are always computed from their own time, never by adding up durations, so nothing drifts.
 * @param seconds time from the start of the timeline
 */
export function frameAt(seconds: number, fps: Rational): number {
  return Math.round((seconds * fps.numerator) / fps.denominator);
}

/** The time at which a frame begins, in seconds. */
export function timeOf(frame: number, fps: Rational): number {
  return (frame * fps.denominator) / fps.numerator;
}

/** Frames of a duration: at least 0. */
export function framesIn(seconds: number, fps: Rational): number {
  return Math.max(0, frameAt(seconds, fps));
}

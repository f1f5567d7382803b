import { type GridShot, timeOf } from "@segue/batcher";
import type { Effect, Rational } from "@segue/protocol";
import type { Cue } from "./cues.js";

/** Shots with their cues as overlays, drawn over everything else. Pure. */
export function burnCaptions(shots: readonly GridShot[], cues: readonly Cue[], fps: Rational): GridShot[] {
  return shots.map((shot) => {
    const own = cues.filter(({ segmentIndex }) => segmentIndex === shot.segmentIndex);
    if (own.length === 0) return shot;
    const since = timeOf(shot.startFrame, fps);
    const captions = own.map(({ lines, start, end }): Effect => {
      // A shot begins on a frame, half a frame before or after its segment.
      const startTime = Math.max(0, start / 1000 - since);
      const value = { text: lines.join("\n"), startTime, endTime: Math.max(startTime, end / 1000 - since) };
      return { params: { case: "caption", value } };
    });
    return { ...shot, plan: { ...shot.plan, overlays: [...shot.plan.overlays, ...captions] } };
  });
}

import type { EffectCompiler } from "./effect.js";
import { whiteLight } from "./white-light.js";

/** The part of a period in which the lamp is on. */
const DUTY = 0.3;

/** A strobe: on and off without anything between, from the segment's first frame on. */
export const strobeEffect: EffectCompiler<"strobeEffect"> = (
  { frequency, intensity },
  { clock, canvas: { fps } },
) => {
  if (frequency === 0) return {};
  // At least one frame on and one off.
  const period = Math.max(2, fps.numerator / fps.denominator / frequency);
  const on = Math.max(1, Math.round(period * DUTY));
  return whiteLight((frame) => {
    const since = clock.framesIn(frame);
    if (since < 0) return 0;
    // A flash begins with the first whole frame of its period.
    const begun = Math.ceil(Math.floor(since / period) * period);
    return since - begun < on ? intensity : 0;
  });
};

import type { EffectCompiler } from "./effect.js";
import { whiteLight } from "./white-light.js";

/** Flashes that pulse: each swells out of the dark and sinks back, for as long as the shot lasts. */
export const flashPulse: EffectCompiler<"flashPulse"> = (
  { intensity, frequency, flashAt = 0 },
  { clock, canvas: { fps } },
) => {
  // More than every second frame can't flash: the same frames would all be white.
  const rate = Math.min(frequency, fps.numerator / fps.denominator / 2);
  return whiteLight((frame) => {
    const seconds = clock.seconds(frame) - flashAt;
    if (seconds < 0) return 0;
    const wave = 0.5 - 0.5 * Math.cos(2 * Math.PI * rate * seconds);
    // Squared, so that it is dark for longer than it is light.
    return intensity * wave * wave;
  });
};

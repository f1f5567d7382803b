import type { EffectCompiler } from "./effect.js";
import { whiteLight } from "./white-light.js";

/** How long the light takes to rise. Unit: second. */
const RISE = 0.05;
/** How long it takes to die away. Unit: second. */
const FALL = 0.4;

/** One white flash, like a photographer's: there at once, gone slowly. Its brightest frame is the one at `flash_time`. */
export const quickFlash: EffectCompiler<"quickFlash"> = ({ flashTime, intensity }, { shot, clock }) => {
  const middle = Math.floor((shot.endFrame - shot.startFrame) / 2);
  const peak = flashTime === undefined ? middle : clock.frames(flashTime);
  const rise = Math.max(1, clock.frames(RISE));
  const fall = Math.max(1, clock.frames(FALL));
  return whiteLight((frame) => {
    const after = clock.framesIn(frame) - peak;
    const left = after < 0 ? 1 + after / rise : 1 - after / fall;
    if (left <= 0) return 0;
    return intensity * (after < 0 ? left : left * left * left);
  });
};

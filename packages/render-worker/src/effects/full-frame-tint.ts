import { rgbToYuv } from "@segue/kernels";
import { clamp01, smoothstep } from "../camera/easing.js";
import type { EffectCompiler } from "./effect.js";

/** A tint over the whole frame, which comes over `animate_in` and is gone in the last frame after `animate_out`. */
export const fullFrameTint: EffectCompiler<"fullFrameTint"> = (
  { color, opacity, animateIn, animateOut },
  { clock },
) => {
  const tint = rgbToYuv([color.red, color.green, color.blue]);
  const shown = (frames: number, over: number) =>
    over > 0 ? smoothstep(clamp01(frames / Math.max(1, clock.frames(over)))) : 1;
  return {
    pass: (kernels) => ({
      state: (frame) => [
        opacity * shown(clock.framesIn(frame), animateIn) * shown(clock.framesLeft(frame), animateOut),
      ],
      draw: (frame, [strength]) => kernels.tint(frame, tint, strength!),
    }),
  };
};

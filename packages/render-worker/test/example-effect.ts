import { rgbToYuv } from "@segue/kernels";
import { clamp01 } from "../src/camera/easing.js";
import type { EffectCompiler } from "../src/effects/effect.js";

/** A tint over the whole frame, which appears slowly. */
export const exampleTint: EffectCompiler<"fullFrameTint"> = ({ color, opacity, animateIn }, { clock }) => ({
  pass: (kernels) => ({
    state: (frame) => [animateIn > 0 ? opacity * clamp01(clock.seconds(frame) / animateIn) : opacity],
    draw: (frame, [strength]) =>
      kernels.tint(frame, rgbToYuv([color.red, color.green, color.blue]), strength!),
  }),
});

import { rgbToYuv } from "@segue/kernels";
import type { Contribution } from "./effect.js";

const WHITE = rgbToYuv([255, 255, 255]);

/** White light over the whole frame: 0 none of it, 1 nothing else. What flashes differ in is when. */
export function whiteLight(strength: (frame: number) => number): Contribution {
  return {
    pass: (kernels) => ({
      state: (frame) => [strength(frame)],
      draw: (frame, [light]) => kernels.tint(frame, WHITE, light!),
    }),
  };
}

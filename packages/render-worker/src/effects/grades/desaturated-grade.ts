import type { EffectCompiler } from "../effect.js";
import { gradePixels } from "./grade-pixels.js";

/** Muted colours: an intensity of 1 is grey. */
export const desaturatedGrade: EffectCompiler<"desaturatedGrade"> = ({ intensity }) => ({
  grade: (rgb) => gradePixels(rgb, { saturation: 1 - intensity }),
});

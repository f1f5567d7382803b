import type { EffectCompiler } from "../effect.js";
import { gradePixels } from "./grade-pixels.js";

/** A warm grade. */
export const warmGrade: EffectCompiler<"warmGrade"> = ({ intensity }) => ({
  grade: (rgb) => gradePixels(rgb, { temperature: 0.7 * intensity, saturation: 1 + 0.1 * intensity }),
});

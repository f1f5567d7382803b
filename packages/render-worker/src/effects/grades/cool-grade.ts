import type { EffectCompiler } from "../effect.js";
import { gradePixels } from "./grade-pixels.js";

/** A cool grade. */
export const coolGrade: EffectCompiler<"coolGrade"> = ({ intensity }) => ({
  grade: (rgb) => gradePixels(rgb, { temperature: -0.7 * intensity, saturation: 1 - 0.05 * intensity }),
});

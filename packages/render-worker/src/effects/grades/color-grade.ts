import type { EffectCompiler } from "../effect.js";
import { gradePixels } from "./grade-pixels.js";

/** A grade of your own. */
export const colorGrade: EffectCompiler<"colorGrade"> = ({ temperature, saturation, contrast, tint }) => ({
  grade: (rgb) =>
    gradePixels(rgb, { temperature, saturation, contrast, tint: [tint.red, tint.green, tint.blue] }),
});

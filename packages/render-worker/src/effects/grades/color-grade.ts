import type { EffectCompiler } from "../effect.js";
import { gradeOf } from "./grade.js";

/** A grade of your own. */
export const colorGrade: EffectCompiler<"colorGrade"> = ({ temperature, saturation, contrast, tint }) => ({
  grade: gradeOf({ temperature, saturation, contrast, tint: [tint.red, tint.green, tint.blue] }),
});

import type { EffectCompiler } from "../effect.js";
import { gradeOf } from "./grade.js";

/** A warm grade. */
export const warmGrade: EffectCompiler<"warmGrade"> = ({ intensity }) => ({
  grade: gradeOf({ temperature: 0.7 * intensity, saturation: 1 + 0.1 * intensity }),
});

import type { EffectCompiler } from "../effect.js";
import { gradeOf } from "./grade.js";

/** A cool grade. */
export const coolGrade: EffectCompiler<"coolGrade"> = ({ intensity }) => ({
  grade: gradeOf({ temperature: -0.7 * intensity, saturation: 1 - 0.05 * intensity }),
});

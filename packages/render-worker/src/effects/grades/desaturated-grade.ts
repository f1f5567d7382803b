import type { EffectCompiler } from "../effect.js";
import { gradeOf } from "./grade.js";

/** Muted colours: an intensity of 1 is grey. */
export const desaturatedGrade: EffectCompiler<"desaturatedGrade"> = ({ intensity }) => ({
  grade: gradeOf({ saturation: 1 - intensity }),
});

import type { EffectCompiler } from "../effect.js";
import { gradeOf } from "./grade.js";

/** Teal shadows, orange lights, and a little more contrast. */
export const tealOrangeGrade: EffectCompiler<"tealOrangeGrade"> = ({ intensity }) => ({
  grade: gradeOf({
    contrast: 1 + 0.06 * intensity,
    splitTone: {
      shadows: [-16 * intensity, 6 * intensity, 14 * intensity],
      lights: [20 * intensity, 5 * intensity, -18 * intensity],
    },
  }),
});

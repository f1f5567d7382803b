import type { EffectCompiler } from "./effect.js";

/** Light that is left in the corners. */
const CORNER_LIGHT = 0.15;

/** Darkens toward the corners, radially: none at the centre, to 0.15 of the light in the corners. */
export const vignette: EffectCompiler<"vignette"> = (_params, { canvas }) => ({
  pass(kernels) {
    const map = kernels.allocGainMap(canvas.width, canvas.height, (x, y) => {
      const dx = (2 * x) / canvas.width - 1;
      const dy = (2 * y) / canvas.height - 1;
      return 1 - (1 - CORNER_LIGHT) * falloff(Math.sqrt((dx * dx + dy * dy) / 2));
    });
    return {
      state: () => [],
      draw: (frame) => kernels.gainMap(frame, map),
      dispose: () => kernels.free(map),
    };
  },
});

/** 0 at the centre, 1 in the corner; flat in the middle, so that the picture keeps its light where it matters. */
function falloff(radius: number): number {
  const r = Math.min(1, radius);
  return r * r * (3 - 2 * r) * r;
}

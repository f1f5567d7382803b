import type { EffectCompiler } from "./effect.js";

/** Light that is left in the corners. */
const CORNER_LIGHT = 0.15;

/** Darkens toward the corners, radially: none at the centre, to 0.15 of the light in the corners. */
export const vignette: EffectCompiler<"vignette"> = (_params, { canvas: { width, height } }) => ({
  pass(kernels, maps) {
    const map = () => maps.gainMap("vignette", width, height, (x, y) => lightAt(x / width, y / height));
    // Tabulated now, while no frame is being read; other scenes of this canvas find it there.
    map();
    return { state: () => [], draw: (frame) => kernels.gainMap(frame, map()) };
  },
});

/** Light that is left at a point of the frame, in fractions of its width and height. */
function lightAt(x: number, y: number): number {
  const dx = 2 * x - 1;
  const dy = 2 * y - 1;
  return 1 - (1 - CORNER_LIGHT) * falloff(Math.sqrt((dx * dx + dy * dy) / 2));
}

/** 0 at the centre, 1 in the corner; flat in the middle, so that the picture keeps its light where it matters. */
function falloff(radius: number): number {
  const r = Math.min(1, radius);
  return r * r * (3 - 2 * r) * r;
}

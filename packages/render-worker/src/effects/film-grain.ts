import { GRAIN_SIDE, type Grade, type Kernels } from "@segue/kernels";
import type { Canvas } from "@segue/protocol";
import type { EffectCompiler } from "./effect.js";
import { grainTile } from "./grain-tile.js";
import { hashOf } from "./hash.js";

/**
 * Grain and a muted sepia tint. The tint is baked into the picture. Grain is not: on film every frame has its own, and
 * none moves with what is filmed, so it is laid on the finished frame.
 */
export const filmGrain: EffectCompiler<"filmGrain"> = (_params, { canvas, shot }) => ({
  grade: sepia,
  pass: (kernels) => grainPass(kernels, canvas, hashOf(shot.segmentId)),
});

/** Film has 24 frames a second: grain that changes much faster is averaged away by the eye. */
const GRAINS_A_SECOND = 24;

function grainPass(kernels: Kernels, { height, fps }: Canvas, seed: number) {
  const tile = kernels.allocGrain(grainTile(seed, height));
  const frames = Math.max(1, Math.floor(fps.numerator / fps.denominator / GRAINS_A_SECOND));
  return {
    state: (frame: number) => [Math.floor(frame / frames)],
    draw(frame: Parameters<Kernels["grain"]>[0], [count]: readonly number[]) {
      const place = hashOf(count!, seed);
      kernels.grain(frame, tile, place % GRAIN_SIDE, (place >>> 16) % GRAIN_SIDE);
    },
    dispose: () => kernels.free(tile),
  };
}

/** What is left of the colours, of contrast, and what sepia adds to red, green and blue between black and white. */
const [SATURATION, CONTRAST] = [0.5, 0.94];
const SEPIA = [15, 2, -21] as const;

const sepia: Grade = {
  channels: [0, 1, 2].map(() =>
    Int16Array.from({ length: 256 }, (_, v) => Math.round((v - 128) * CONTRAST + 128)),
  ),
  saturation: SATURATION,
  tones: SEPIA.map((tone) =>
    Int16Array.from({ length: 256 }, (_, luma) => {
      const share = luma / 255;
      // Most in the middle; white keeps a third, as old paper does.
      return Math.round(tone * (4 * share * (1 - share) * 0.8 + share / 3));
    }),
  ),
};

import { type Kernels, rgbToYuv } from "@segue/kernels";
import { clamp01 } from "../camera/easing.js";
import type { EffectCompiler, Pass } from "./effect.js";
import { resampled, valueAt } from "./resample.js";
import { seedOf } from "./seeded-random.js";
import { splatterLight } from "./slime/splatter-light.js";
import { splatterShape } from "./slime/splatter-shape.js";
import { type PlacedStencil, pixelPlaces, placeStencil } from "./slime/splatter-stencils.js";

/** Sizes in which it is drawn while it grows: as many as are told apart in the time that a splash takes. */
const SIZES = 6;
/** How much smaller than in the end it begins, as a part of the frame's shorter side. */
const SPREAD = 0.16;

/** Slime splattered over the frame's edges: it splashes outward over `animate_in`, and stays. */
export const slimeSplatter: EffectCompiler<"slimeSplatter"> = (params, { clock, shot, canvas }) => {
  const { color, opacity, animateIn } = params;
  const seed = params.seed ?? seedOf(shot.segmentId);
  const growing = clock.frames(animateIn);
  return {
    pass: (kernels) =>
      drawSplatter(kernels, canvas, seed, [color.red, color.green, color.blue], opacity, (frame) =>
        growing > 0 ? clamp01((clock.framesIn(frame) + 1) / growing) : 1,
      ),
  };
};

function drawSplatter(
  kernels: Kernels,
  { width, height }: { width: number; height: number },
  seed: number,
  rgb: [number, number, number],
  opacity: number,
  grown: (frame: number) => number,
): Pass {
  const shape = splatterShape(width, height, seed);
  const across = pixelPlaces(shape.width, width);
  const down = pixelPlaces(shape.height, height);
  const distances = resampled(shape.values, shape.width, across, down);
  // From cells of the shape's grid to pixels.
  for (let i = 0; i < distances.length; i++) distances[i]! *= width / shape.width;
  const cover = (distance: number) => clamp01(0.5 - distance);
  const sizes = Array.from({ length: SIZES }, (_, i) => {
    const smaller = SPREAD * Math.min(width, height) * (1 - (i + 1) / SIZES) ** 2;
    return placeStencil(
      kernels,
      distances,
      width,
      height,
      (_x, _y, distance) => 255 * cover(distance + smaller),
    );
  });
  const light = splatterLight(shape);
  const lit = (values: Float32Array) =>
    placeStencil(
      kernels,
      distances,
      width,
      height,
      (x, y, distance) => cover(distance) * valueAt(values, shape.width, across, down, x, y),
    );
  const [shade, shine] = [lit(light.shade), lit(light.shine)];
  const paint = {
    body: rgbToYuv(rgb),
    shade: rgbToYuv(rgb.map((channel) => Math.round(channel * 0.18)) as typeof rgb),
    shine: rgbToYuv(rgb.map((channel) => Math.round(255 - (255 - channel) * 0.15)) as typeof rgb),
  };
  return {
    state: (frame) => [grown(frame)],
    draw(frame, [growth]) {
      if (growth! <= 0) return;
      const lay = (layer: PlacedStencil | undefined, colour: (typeof paint)["body"], shown: number) => {
        if (!layer || shown <= 0) return;
        kernels.stencil(frame, frame, layer.stencil, colour, { opacity: shown, x: layer.x, y: layer.y });
      };
      lay(sizes[Math.max(0, Math.ceil(growth! * SIZES) - 1)], paint.body, opacity);
      // It is wet once it is there.
      const wet = opacity * clamp01(2 * growth! - 1);
      lay(shade, paint.shade, wet);
      lay(shine, paint.shine, wet);
    },
    dispose() {
      for (const layer of [...sizes, shade, shine]) if (layer) kernels.free(layer.stencil);
    },
  };
}

import type { Canvas, EffectCase, EffectParams, Shot } from "@segue/protocol";
import { clockOf } from "../src/camera/clock.js";
import type { Contribution, EffectContext } from "../src/effects/effect.js";
import { compileEffect } from "../src/effects/registry.js";
import { effectOf, planOf, shotOf } from "./shot-of.js";

/** What an effect adds to a shot of some seconds at 30 frames a second, loaded for a picture of the canvas's size. */
export async function contributionOf<K extends EffectCase>(
  name: K,
  params: EffectParams<K>,
  size: { width: number; height: number },
  more: Partial<EffectContext> & { shot?: Partial<Shot> } = {},
): Promise<Contribution> {
  const canvas: Canvas = { ...size, fps: { numerator: 30, denominator: 1 } };
  const effect = effectOf(name, params);
  const shot = shotOf({ endFrame: 120, effectsPlan: planOf({ overlays: [effect] }), ...more.shot });
  const contribution = compileEffect(effect, {
    canvas,
    clock: clockOf(shot, canvas.fps),
    image: { path: "", ...size },
    framing: { x: 0, y: 0, width: 1, height: 1 },
    subject: undefined,
    at: "segments[0].effects_plan.overlays[0]",
    ...more,
    shot,
  })!;
  await contribution.load?.([size]);
  return contribution;
}

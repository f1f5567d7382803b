import type { ResolvedParams } from "@segue/protocol";
import { clamp01, cubicOut } from "../camera/easing.js";
import { type DistancePaint, paintByDistance } from "./distance-paint.js";
import type { Decal, EffectCompiler, EffectContext } from "./effect.js";
import { subjectField } from "./subject-field.js";

/** What a glow looks like. */
export type GlowParams = Pick<ResolvedParams<"subjectGlow">, "glowColor" | "glowStages" | "stageDurations">;

/** A soft glow around the subject's mask, or its box where it has no mask; it moves with the image. */
export const subjectGlow: EffectCompiler<"subjectGlow"> = (params, context) => {
  const decal = glowDecal(params, context);
  return decal ? { decal } : {};
};

/** The glow as a decal; undefined without a subject. */
export function glowDecal(
  { glowColor: { red, green, blue }, glowStages, stageDurations }: GlowParams,
  { clock, framing, subject }: Pick<EffectContext, "clock" | "framing" | "subject">,
): Decal | undefined {
  if (!subject) return undefined;
  return {
    paint(width, height) {
      const field = subjectField(subject, framing, width, height);
      const patch = paintByDistance(field, width, height, glowPaint(height));
      return patch && { ...patch, color: [red, green, blue] };
    },
    strength: (frame) => stagedStrength(glowStages, stageDurations, clock.seconds(frame)),
  };
}

/** Where the light has fallen to a half. Unit: pixel of a canvas 1080 high. */
const HALF_LIGHT = 14;
/** Where it ends. Unit: pixel of a canvas 1080 high. */
const REACH = 200;
/** How far it spills onto the subject. Unit: pixel of a canvas 1080 high. */
const SPILL = 10;
/** How opaque the colour is at the subject's edge. */
const EDGE_OPACITY = 0.85;

/**
 * Light that falls off as that of a long lamp does, 1 / (1 + d²), down to nothing at its reach. It is light that falls
 * so: the paint is mixed in coded values, which are about the root of light, and is laid on accordingly.
 */
function glowPaint(height: number): DistancePaint {
  const pixel = height / 1080;
  return {
    from: -2.5 * SPILL * pixel,
    to: REACH * pixel,
    opacity(distance) {
      const d = distance / pixel;
      const outside = Math.max(0, d);
      const inside = Math.min(0, d);
      const light = (1 - (outside / REACH) ** 2) ** 3 / (1 + (outside / HALF_LIGHT) ** 2);
      return 255 * EDGE_OPACITY * Math.max(0, light) ** (1 / 2.2) * Math.exp(-2 * (inside / SPILL) ** 2);
    },
    // One and a half steps to each side, since rings would show even at a third of its strength.
    noise: 3,
  };
}

/** A stage is reached in this much of its length, and then held. */
const SETTLING = 0.6;

/**
 * The strength at a time: from nothing, each stage's strength is settled into and then held; the last one stays.
 * @param durations a stage without one takes the last that there is
 */
function stagedStrength(stages: readonly number[], durations: readonly number[], seconds: number): number {
  let start = 0;
  let before = 0;
  for (const [i, strength] of stages.entries()) {
    const duration = durations[i] ?? durations.at(-1) ?? 0;
    if (seconds < start + duration) {
      const settled = cubicOut(clamp01((seconds - start) / (SETTLING * duration)));
      return before * (1 - settled) + strength * settled;
    }
    start += duration;
    before = strength;
  }
  return before;
}

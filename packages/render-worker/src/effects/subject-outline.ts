import type { ResolvedParams } from "@segue/protocol";
import type { Clock } from "../camera/clock.js";
import { clamp01 } from "../camera/easing.js";
import type { DistanceField } from "./distance-field.js";
import { paintByDistance } from "./distance-paint.js";
import type { EffectCompiler, Patch } from "./effect.js";
import { subjectField } from "./subject-field.js";

/** A glowing line around the subject's mask, or its box where it has no mask; it moves with the image. */
export const subjectOutline: EffectCompiler<"subjectOutline"> = (params, { clock, framing, subject }) => {
  if (!subject) return {};
  return {
    decal: {
      paint: (width, height) =>
        paintLine(subjectField(subject, framing, width, height), width, height, params),
      strength: pulseOf(params, clock),
    },
  };
};

/** How strong a line is in a frame: it appears, and then pulses. */
export function pulseOf(
  params: Pick<
    ResolvedParams<"subjectOutline">,
    "animateIn" | "pulse" | "pulseRate" | "pulseMin" | "pulseMax"
  >,
  clock: Clock,
): (frame: number) => number {
  const { animateIn, pulse, pulseRate, pulseMin, pulseMax } = params;
  return (frame) => {
    const seconds = clock.seconds(frame);
    const appeared = animateIn > 0 ? clamp01(seconds / animateIn) : 1;
    if (!pulse) return appeared;
    const wave = 0.5 + 0.5 * Math.cos(2 * Math.PI * pulseRate * seconds);
    return appeared * (pulseMin + (pulseMax - pulseMin) * wave);
  };
}

/** What a line around a subject looks like. */
export type LineParams = Pick<
  ResolvedParams<"subjectOutline">,
  "color" | "thickness" | "offset" | "glow" | "opacity"
>;

/**
 * A line and its halo, around a subject.
 * @param width size of the picture, even. Unit: pixel
 * @returns undefined where nothing of it shows in the picture
 */
export function paintLine(
  field: DistanceField,
  width: number,
  height: number,
  params: LineParams,
): Patch | undefined {
  // Lengths are in pixels of a canvas 1080 high; the picture is that canvas at zoom 1.
  const pixel = height / 1080;
  const inner = params.offset * pixel;
  const outer = inner + Math.max(1, params.thickness * pixel);
  const glow = params.glow * pixel;
  const patch = paintByDistance(field, width, height, {
    from: inner - 2 * glow - 1,
    to: outer + 2 * glow + 1,
    opacity: (distance) => 255 * params.opacity * lineAlpha(distance, inner, outer, glow),
  });
  const { red, green, blue } = params.color;
  return patch && { ...patch, color: [red, green, blue] };
}

/** Light of the halo right beside the line. */
const HALO = 0.55;

/** How opaque the line and its halo are at a distance from the subject's edge. */
function lineAlpha(distance: number, inner: number, outer: number, glow: number): number {
  const line = clamp01(distance - inner + 0.5) * clamp01(outer - distance + 0.5);
  if (glow <= 0 || distance < 0) return line;
  const away = distance < inner ? inner - distance : Math.max(0, distance - outer);
  return Math.max(line, HALO * Math.exp(-2 * (away / glow) ** 2));
}

import type { Point, ResolvedParams } from "@segue/protocol";
import type { Clock } from "../camera/clock.js";
import { clamp01, cubicInOut, outBack, smoothstep } from "../camera/easing.js";
import { toPicture } from "../scene/framing.js";
import { type DistanceField, movedField } from "./distance-field.js";
import { type DistancePaint, paintByDistance } from "./distance-paint.js";
import type { Decal, EffectCompiler, Layer, LayerPlace } from "./effect.js";
import { subjectField } from "./subject-field.js";
import { paintLine, pulseOf } from "./subject-outline.js";

/**
 * The cut-out subject springs forward over a soft shadow, and back where it is not held. A subject without a mask has no
 * shape to cut out: nothing is drawn then.
 */
export const subjectPop: EffectCompiler<"subjectPop"> = (params, { clock, framing, subject }) => {
  if (!subject?.mask) return {};
  const anchor = toPicture(subject.anchor, framing);
  const about = { x: clamp01(anchor.x), y: clamp01(anchor.y) };
  const amount = springOf(params.popDuration, params.holdAfter, clock);
  const strength = pulseOf(params, clock);
  const field = keptBySize((width, height) => subjectField(subject, framing, width, height));
  const place = (frame: number, opacity: number): LayerPlace | undefined => {
    const risen = amount(frame);
    return risen > 0 ? { scale: 1 + (params.scale - 1) * risen, about, opacity } : undefined;
  };
  const greatestScale = 1 + (params.scale - 1) * GREATEST_RISE;
  const line: Layer = {
    paint: (width, height) => paintLine(field(width, height), width, height, params),
    place: (frame) => place(frame, strength(frame) * clamp01(amount(frame))),
    greatestScale,
  };
  const cutOut: Layer = {
    paint: (width, height) => paintByDistance(field(width, height), width, height, cutOutPaint(height)),
    place: (frame) => place(frame, 1),
    greatestScale,
  };
  // The shadow lies on the picture, where the subject comes to rest: as paint, it costs nothing while it stays.
  const shadow: Decal = {
    paint(width, height) {
      const cast = castShadow(field(width, height), about, params);
      const patch = paintByDistance(cast, width, height, shadowPaint(height));
      const { red, green, blue } = params.shadowColor;
      return patch && { ...patch, color: [red, green, blue] };
    },
    strength: (frame) => params.shadowOpacity * clamp01(amount(frame)),
  };
  return { decal: shadow, layers: params.drawOutline ? [line, cutOut] : [cutOut] };
};

/** How far `outBack` springs. */
const GREATEST_RISE = 1.1;

/** How far the subject has come forward in a frame: 0 not at all, 1 where it stays. */
function springOf(duration: number, hold: number | undefined, clock: Clock): (frame: number) => number {
  return (frame) => {
    const seconds = clock.seconds(frame);
    if (seconds < 0 || (seconds === 0 && duration > 0)) return 0;
    const back = hold === undefined ? 0 : seconds - duration - hold;
    if (back > 0) return duration > 0 ? 1 - cubicInOut(clamp01(back / duration)) : 0;
    return duration > 0 ? outBack(clamp01(seconds / duration)) : 1;
  };
}

/** The shape of the subject that came forward, as its shadow falls on the picture. */
function castShadow(
  field: DistanceField,
  about: Point,
  { scale, shadowOffsetPx }: Pick<ResolvedParams<"subjectPop">, "scale" | "shadowOffsetPx">,
): DistanceField {
  // Offsets are in pixels of a canvas 1080 high, as all lengths are.
  const cells = field.height / 1080;
  const shift = { x: shadowOffsetPx.x * cells, y: shadowOffsetPx.y * cells };
  return movedField(field, scale, { x: about.x * field.width, y: about.y * field.height }, shift);
}

/** Half the width of the shadow's soft edge. Unit: pixel of a canvas 1080 high. */
const PENUMBRA = 18;

function shadowPaint(height: number): DistancePaint {
  const soft = (PENUMBRA * height) / 1080;
  return {
    from: Number.NEGATIVE_INFINITY,
    to: soft,
    solidBelow: -soft,
    opacity: (distance) => 255 * smoothstep(clamp01((soft - distance) / (2 * soft))),
  };
}

/** Width of the cut-out's soft edge. Unit: pixel of a canvas 1080 high. */
const FEATHER = 4;
/** How far the edge lies inside the mask's, so that nothing of the background comes along. */
const INSET = 2;

function cutOutPaint(height: number): DistancePaint {
  const feather = Math.max(1.5, (FEATHER * height) / 1080);
  const inset = (INSET * height) / 1080;
  return {
    from: Number.NEGATIVE_INFINITY,
    to: feather / 2 - inset,
    solidBelow: -feather / 2 - inset,
    opacity: (distance) => 255 * clamp01(0.5 - (distance + inset) / feather),
  };
}

/** Keeps the last field: all layers of a picture are painted from one. */
function keptBySize(make: (width: number, height: number) => DistanceField): typeof make {
  let kept: { width: number; height: number; field: DistanceField } | undefined;
  return (width, height) => {
    if (kept?.width !== width || kept.height !== height) kept = { width, height, field: make(width, height) };
    return kept.field;
  };
}

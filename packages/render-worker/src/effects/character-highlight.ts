import type { RgbColour } from "@segue/kernels";
import { Side, type Subject } from "@segue/protocol";
import { clamp01, smoothstep } from "../camera/easing.js";
import { boxToPicture, type Framing } from "../scene/framing.js";
import { labelDecals } from "../text/label-decals.js";
import { typedAfter } from "../text/typing.js";
import type { Decal, EffectCompiler, PictureSize } from "./effect.js";
import { fieldPatch } from "./field-patch.js";
import { subjectField } from "./subject-field.js";

/** Seconds in which the glow and the name's plate appear, and in which one stage becomes the next, at most. */
const APPEAR = 0.25;
const SETTLE = 0.4;

/**
 * A glow around a person that settles in stages, and the name typed above or below. It moves with the image. Where
 * nobody was found, the name stands in the lower middle.
 */
export const characterHighlight: EffectCompiler<"characterHighlight"> = (params, context) => {
  const { clock, framing, shot, subject } = context;
  const { red, green, blue } = params.glowColor;
  const accent: RgbColour = [red, green, blue];
  const available = (shot.endFrame - shot.startFrame) / (clock.frames(1000) / 1000);
  const appeared = (frame: number) => smoothstep(clamp01(clock.seconds(frame) / APPEAR));
  let label: Decal[] = [];
  const glow: Decal[] = subject
    ? [
        {
          paint: (width, height) => glowPatch(subject, framing, { width, height }, accent),
          strength: (frame) =>
            appeared(frame) * stageStrength(clock.seconds(frame), params.glowStages, params.stageDurations),
        },
      ]
    : [];
  return {
    async load(sizes) {
      label = await labelDecals(
        {
          text: params.characterName ?? "",
          fontsize: params.fontsize,
          accent,
          place: (plate, picture) => placeBy(subject, framing, params.labelPosition, plate, picture),
          plateStrength: appeared,
          typed: (frame, count) => typedAfter(clock.seconds(frame) - APPEAR, params.cps, count, available),
        },
        sizes,
      );
    },
    get decals() {
      return [...glow, ...label];
    },
  };
};

/** Strength of a glow that goes from stage to stage; a stage without a length has that of the last one. */
export function stageStrength(
  seconds: number,
  stages: readonly number[],
  durations: readonly number[],
): number {
  let from = 0;
  let before = stages[0] ?? 0;
  for (const [i, strength] of stages.entries()) {
    const duration = durations[i] ?? durations.at(-1) ?? 0;
    const isLast = i === stages.length - 1;
    if (seconds < from + duration || isLast) {
      const settle = isLast ? SETTLE : Math.min(SETTLE, duration);
      const progress = settle > 0 ? smoothstep(clamp01((seconds - from) / settle)) : 1;
      return before + (strength - before) * progress;
    }
    from += duration;
    before = strength;
  }
  return before;
}

/** How far the glow reaches, in pixels of a canvas 1080 high, and how far the light creeps over the subject's edge. */
const REACH = 70;
const RIM = 10;
/** How opaque the glow is at the edge. */
const PEAK = 0.9;

function glowPatch(subject: Subject, framing: Framing, size: PictureSize, color: RgbColour) {
  const pixel = size.height / 1080;
  const [reach, rim] = [REACH * pixel, RIM * pixel];
  const field = subjectField(subject, framing, size.width, size.height);
  return fieldPatch(field, size, color, { from: -rim, to: reach }, (distance) => {
    if (distance < 0) return PEAK * (1 + distance / rim) ** 2;
    const away = distance / reach;
    // Bright at the edge, then a long soft tail that ends at nothing.
    return PEAK * (1 - away) ** 2 * (0.4 + 0.6 * Math.exp(-5 * away));
  });
}

/** Gap between the subject and the plate, as a part of the picture's height. */
const GAP = 0.02;

function placeBy(
  subject: Subject | undefined,
  framing: Framing,
  side: Side,
  plate: PictureSize,
  picture: PictureSize,
): { x: number; y: number } {
  const box = subject ? boxToPicture(subject.bbox, framing) : { x: 0.4, y: 0.3, width: 0.2, height: 0.5 };
  const x = (box.x + box.width / 2) * picture.width - plate.width / 2;
  if (side === Side.TOP) return { x, y: (box.y - GAP) * picture.height - plate.height };
  return { x, y: (box.y + box.height + GAP) * picture.height };
}

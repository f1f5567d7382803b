import type { RgbColour } from "@segue/kernels";
import { Side, type Subject } from "@segue/protocol";
import { clamp01, smoothstep } from "../camera/easing.js";
import { boxToPicture, type Framing } from "../scene/framing.js";
import { labelDecals } from "../text/label-decals.js";
import { typedAfter } from "../text/typing.js";
import type { Decal, EffectCompiler, PictureSize } from "./effect.js";
import { glowDecal } from "./subject-glow.js";

/** Seconds in which the name's plate appears. */
const APPEAR = 0.25;

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
  const glow = glowDecal(params, context);
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
      return glow ? [glow, ...label] : label;
    },
  };
};

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

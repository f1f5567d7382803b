import type { Grade } from "@segue/kernels";
import { BlendMode, type ResolvedParams } from "@segue/protocol";
import type { EffectCompiler } from "./effect.js";

/** A neon wash over the picture. It is pointwise, so it is a grade: made once, at no cost a frame. */
export const neonOverlay: EffectCompiler<"neonOverlay"> = (params) => ({ grade: washOf(params) });

function washOf({ color, opacity, blendMode }: ResolvedParams<"neonOverlay">): Grade {
  const blend = blends[blendMode];
  const none = new Int16Array(256);
  return {
    channels: [color.red, color.green, color.blue].map((wash) =>
      Int16Array.from({ length: 256 }, (_, value) => Math.round(blend(value, wash, opacity))),
    ),
    saturation: 1,
    tones: [none, none, none],
  };
}

/** What a channel's value becomes under a wash, 0–255 each. Source: W3C, Compositing and Blending Level 1, § 9, 10. */
type Blend = (value: number, wash: number, opacity: number) => number;

const mix: Blend = (value, wash, opacity) => value + (wash - value) * opacity;
const add: Blend = (value, wash, opacity) => Math.min(255, value + wash * opacity);
const screen: Blend = (value, wash, opacity) => 255 - ((255 - value) * (255 - wash * opacity)) / 255;

const blends: Record<BlendMode, Blend> = {
  [BlendMode.UNSPECIFIED]: mix,
  [BlendMode.NORMAL]: mix,
  [BlendMode.ADD]: add,
  [BlendMode.SCREEN]: screen,
};

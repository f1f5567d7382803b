import { clamp01 } from "../camera/easing.js";
import { drawSprite } from "../text/draw-sprite.js";
import { bundledFont } from "../text/font.js";
import { outlined } from "../text/outlined.js";
import type { Sprite } from "../text/panel-sprite.js";
import { revealed } from "../text/reveal.js";
import { type Typeset, typeset } from "../text/typeset.js";
import { typedAfter } from "../text/typing.js";
import { withMargin } from "../text/with-margin.js";
import type { EffectCompiler } from "./effect.js";

/** Where the text's centre stands where nothing is said: in the lower third. */
const LOWER_THIRD = { x: 0.5, y: 0.8 };
/** Part of the frame that the text takes at most, so that it stays clear of the edges. */
const SAFE = 0.9;
/** Smallest size that it shrinks to, in pixels of a canvas 1080 high, unless it is asked to be smaller. */
const LEAST_SIZE = 24;

/** The name of a place, typed on, with an outline that keeps it readable over any picture. */
export const animatedLocationText: EffectCompiler<"animatedLocationText"> = (
  params,
  { canvas, clock, shot },
) => {
  const pixel = canvas.height / 1080;
  const seconds = (shot.endFrame - shot.startFrame) / (clock.frames(1000) / 1000);
  let drawn: { sprite: Sprite; text: Typeset; x: number; y: number } | undefined;
  return {
    async load() {
      const { color, outlineColor, position = LOWER_THIRD } = params;
      const edge = params.outlineWidth * pixel;
      const set = await typeset(params.text ?? "", {
        font: bundledFont("Noto Sans"),
        size: params.fontSize * pixel,
        leastSize: Math.min(params.fontSize, LEAST_SIZE) * pixel,
        width: canvas.width * SAFE - 2 * edge,
        height: canvas.height * SAFE - 2 * edge,
        color: [color.red, color.green, color.blue],
        align: "centre",
        lineHeight: 1.25,
      });
      if (!set) return;
      const sprite = outlined(set, {
        color: [outlineColor.red, outlineColor.green, outlineColor.blue],
        width: edge,
        shadow: 10 * pixel,
        darkness: 0.55,
      });
      const place = (centre: number, size: number, room: number) => {
        const spare = (room * (1 - SAFE)) / 2;
        return even(Math.max(spare, Math.min(room - spare - size, centre * room - size / 2)));
      };
      drawn = {
        sprite,
        text: withMargin(set, sprite.margin),
        x: place(position.x, set.width, canvas.width) - sprite.margin,
        y: place(position.y, set.height, canvas.height) - sprite.margin,
      };
    },
    pass(kernels) {
      if (!drawn) return { state: () => [], draw() {} };
      const { sprite, text, x, y } = drawn;
      const picture = kernels.pictureFromRgb(sprite.rgba, sprite.width, sprite.height, 4);
      return {
        state(frame) {
          const time = clock.seconds(frame);
          const opacity = params.animateIn > 0 ? clamp01(time / params.animateIn) : time < 0 ? 0 : 1;
          return [opacity, typedAfter(time, params.cps, text.clusters.length, seconds)];
        },
        draw(frame, [opacity, typed]) {
          for (const part of revealed(text, typed!))
            drawSprite(kernels, frame, picture, x, y, { opacity, part });
        },
        dispose: () => kernels.free(picture),
      };
    },
  };
};

const even = (value: number) => 2 * Math.floor(value / 2);

import { rgbToYuv, type Stencil } from "@segue/kernels";
import { drawCaption } from "./caption-sprite.js";
import type { EffectCompiler } from "./effect.js";

const WHITE = rgbToYuv([255, 255, 255]);
const BLACK = rgbToYuv([0, 0, 0]);
/** How dark the shadow is that keeps the text readable over light pictures. */
const SHADOW = 0.8;
/** Share of the height that stays free below; more in upright videos, where players lay their buttons. */
const SAFE_BELOW = { wide: 0.07, upright: 0.16 };

/** What is said, in white over a soft shadow, centred within the safe area; drawn from start_time until end_time. */
export const caption: EffectCompiler<"caption"> = (
  { text = "", startTime, endTime },
  { clock, shot, canvas },
) => {
  const { width, height } = canvas;
  const first = clock.frames(startTime);
  const end = endTime === undefined ? shot.endFrame - shot.startFrame : clock.frames(endTime);
  let sprite: Awaited<ReturnType<typeof drawCaption>>;
  return {
    async load() {
      sprite = await drawCaption(text, canvas);
    },
    pass(kernels) {
      const layers: Stencil[] = [];
      if (sprite) {
        for (const alpha of [sprite.shadow, sprite.text]) {
          layers.push(kernels.allocStencil(alpha, sprite.width, sprite.height));
        }
      }
      const below = height * (height > width ? SAFE_BELOW.upright : SAFE_BELOW.wide);
      // Never beyond the frame, which may be hardly larger than the text.
      const even = (value: number, most: number) =>
        2 * Math.max(0, Math.min(Math.round(value / 2), Math.floor(most / 2)));
      return {
        state: (frame) => [clock.framesIn(frame) >= first && clock.framesIn(frame) < end ? 1 : 0],
        draw(frame, [isShown]) {
          if (!isShown || !sprite) return;
          const place = {
            x: even((width - sprite.width) / 2, width - sprite.width),
            y: even(height - below - sprite.height + sprite.margin, height - sprite.height),
          };
          kernels.stencil(frame, frame, layers[0]!, BLACK, { ...place, opacity: SHADOW });
          kernels.stencil(frame, frame, layers[1]!, WHITE, place);
        },
        dispose() {
          for (const layer of layers) kernels.free(layer);
        },
      };
    },
  };
};

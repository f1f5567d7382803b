import type { Picture, RgbColour } from "@segue/kernels";
import { type ResolvedParams, Side } from "@segue/protocol";
import { clamp01 } from "../camera/easing.js";
import { drawSprite } from "../text/draw-sprite.js";
import { resolveFont } from "../text/font.js";
import { outlined } from "../text/outlined.js";
import { panelSprite, type Sprite } from "../text/panel-sprite.js";
import { revealed } from "../text/reveal.js";
import { type Typeset, typeset } from "../text/typeset.js";
import { typedAfter } from "../text/typing.js";
import { withMargin } from "../text/with-margin.js";
import type { Contribution, EffectCompiler, EffectContext } from "./effect.js";

/** Parameters of a panel, its defaults filled in. */
export type PanelParams = ResolvedParams<"paneledText">;

/** A panel slides in from its side, then its text is typed; drawn over all other effects. */
export const paneledText: EffectCompiler<"paneledText"> = (params, context) => textPanel(params, context);

/** A panel and its text, drawn once, and where they stand. */
interface Drawn {
  panel: Sprite;
  text: Sprite;
  typeset: Typeset;
  /** Place of the panel's sprite and the text's when the panel has slid in; even. */
  at: { x: number; y: number };
  textAt: { x: number; y: number };
  /** From where the panel slides in, as an offset. */
  from: { x: number; y: number };
}

/** What a panel with text adds to a scene. */
export function textPanel(params: PanelParams, context: EffectContext): Contribution {
  const { clock, shot } = context;
  const length = (shot.endFrame - shot.startFrame) / (clock.frames(1000) / 1000);
  const start = params.startTime;
  const end = params.duration === undefined ? length : Math.min(length, start + params.duration);
  const isOver = (seconds: number) => params.duration !== undefined && seconds >= start + params.duration;
  let drawn: Drawn | undefined;
  return {
    isLast: true,
    async load() {
      drawn = await drawPanel(params, context);
    },
    pass(kernels) {
      if (!drawn) return { state: () => [], draw() {} };
      const { panel, text, typeset: set, at, textAt, from } = drawn;
      const sprites: [Picture, Picture] = [
        kernels.pictureFromRgb(panel.rgba, panel.width, panel.height, 4),
        kernels.pictureFromRgb(text.rgba, text.width, text.height, 4),
      ];
      return {
        state(frame) {
          const seconds = clock.seconds(frame);
          if (seconds < start || isOver(seconds)) return [0, 0, 0];
          const inside = params.animateIn > 0 ? clamp01((seconds - start) / params.animateIn) : 1;
          const leaving = params.animateOut > 0 ? clamp01((end - seconds) / params.animateOut) : 1;
          const away = (1 - inside) ** 3 + (1 - leaving) ** 3;
          if (away >= 1) return [0, 0, 0];
          const typing = end - params.animateOut - start - params.animateIn;
          const typed = typedAfter(
            seconds - start - params.animateIn,
            params.cps,
            set.clusters.length,
            typing,
          );
          return [even(from.x * away), even(from.y * away), 1 + typed];
        },
        draw(frame, [dx, dy, typed]) {
          if (!typed) return;
          drawSprite(kernels, frame, sprites[0], at.x + dx!, at.y + dy!);
          for (const part of revealed(set, typed - 1))
            drawSprite(kernels, frame, sprites[1], textAt.x + dx!, textAt.y + dy!, { part });
        },
        dispose() {
          for (const sprite of sprites) kernels.free(sprite);
        },
      };
    },
  };
}

/** Smallest size that text shrinks to, in pixels of a canvas 1080 high, unless it is asked to be smaller. */
const LEAST_SIZE = 22;

async function drawPanel(params: PanelParams, { canvas, at }: EffectContext): Promise<Drawn | undefined> {
  const pixel = canvas.height / 1080;
  // Space is given up before text is.
  const margin = even(Math.min(params.marginPx * pixel, canvas.width / 8, canvas.height / 8));
  const border = Math.min(params.borderThickness * pixel, margin || params.borderThickness * pixel);
  const inset = margin + Math.ceil(border / 2) * 2;
  const widest = Math.min(canvas.width - 2 * margin, canvas.width * params.maxPanelWidthFrac);
  const set = await typeset(params.text ?? "", {
    font: await resolveFont(params.font, `${at ?? "paneled_text"}.params.font`),
    size: params.fontsize * pixel,
    leastSize: Math.min(params.fontsize, LEAST_SIZE) * pixel,
    width: widest - 2 * inset,
    height: canvas.height - 2 * margin - 2 * inset,
    color: inkOn(params),
    lineHeight: 1.35,
  });
  if (!set) return undefined;
  const width = Math.min(even(canvas.width), set.width + 2 * inset);
  const height = Math.min(even(canvas.height), set.height + 2 * inset);
  const shadow = even(18 * pixel);
  const { red, green, blue } = params.borderColor;
  const panel = panelSprite(width, height, {
    color: rgbOf(params.panelColor),
    opacity: params.panelOpacity,
    borderColor: [red, green, blue],
    border,
    radius: 10 * pixel,
    shadow,
  });
  const place = placeOn(params.side, { width, height }, canvas, margin);
  const away = { x: 0, y: 0 };
  if (params.side === Side.LEFT) away.x = -(place.x + width + shadow);
  else if (params.side === Side.TOP) away.y = -(place.y + height + shadow);
  else if (params.side === Side.BOTTOM) away.y = canvas.height - place.y + shadow;
  else away.x = canvas.width - place.x + shadow;
  const dark = isDark(inkOn(params));
  // Where the panel hides little of the picture, the text has to stand out by itself.
  const text = outlined(set, {
    color: dark ? [255, 255, 255] : [0, 0, 0],
    width: params.panelOpacity < 0.4 ? 2 * pixel : 0,
    shadow: dark ? 0 : 5 * pixel,
    darkness: 0.5,
  });
  return {
    panel,
    text,
    typeset: withMargin(set, text.margin),
    at: { x: place.x - shadow, y: place.y - shadow },
    textAt: {
      x: place.x + even((width - set.width) / 2) - text.margin,
      y: place.y + even((height - set.height) / 2) - text.margin,
    },
    from: away,
  };
}

function placeOn(side: Side, panel: Size, canvas: Size, margin: number): { x: number; y: number } {
  const middle = { x: even((canvas.width - panel.width) / 2), y: even((canvas.height - panel.height) / 2) };
  if (side === Side.LEFT) return { x: margin, y: middle.y };
  if (side === Side.TOP) return { x: middle.x, y: margin };
  if (side === Side.BOTTOM) return { x: middle.x, y: even(canvas.height - margin - panel.height) };
  return { x: even(canvas.width - margin - panel.width), y: middle.y };
}

interface Size {
  width: number;
  height: number;
}

/** White, or nearly black on a panel that is light. */
function inkOn({ panelColor, panelOpacity }: PanelParams): RgbColour {
  const { red, green, blue } = panelColor;
  const luma = (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
  return panelOpacity >= 0.4 && luma > 0.55 ? [18, 18, 20] : [255, 255, 255];
}

const isDark = ([red]: RgbColour) => red < 128;
const rgbOf = ({ red, green, blue }: { red: number; green: number; blue: number }): RgbColour => [
  red,
  green,
  blue,
];
const even = (value: number) => 2 * Math.floor(value / 2);

import type { Rectangle } from "@segue/kernels";
import type { ResolvedParams } from "@segue/protocol";
import { clamp01, smoothstep } from "../camera/easing.js";
import {
  type Area,
  phraseAreas,
  print,
  printRule,
  setBody,
  setHeadline,
  setSubheadline,
} from "../text/article.js";
import { drawSprite } from "../text/draw-sprite.js";
import { layOver, paintBox } from "../text/lay-over.js";
import { panelSprite, type Sprite } from "../text/panel-sprite.js";
import { paperSprite } from "../text/paper.js";
import type { EffectCompiler, EffectContext } from "./effect.js";

/** A marker's yellow. */
const MARKER = [255, 226, 64] as const;
/** How fast the marker runs over a phrase. Unit: part of the clipping's width a second. */
const MARKER_SPEED = 0.9;

/** A newspaper clipping over the image; it fades in, then a marker runs over its phrases. */
export const newsOverlay: EffectCompiler<"newsOverlay"> = (params, context) => {
  const { clock, shot } = context;
  const start = params.startTime;
  const length = (shot.endFrame - shot.startFrame) / (clock.frames(1000) / 1000);
  const end = params.duration === undefined ? length : start + params.duration;
  let drawn: Clipping | undefined;
  return {
    async load() {
      drawn = await drawClipping(params, context);
    },
    pass(kernels) {
      if (!drawn) return { state: () => [], draw() {} };
      const { plain, marked, marks, x, y } = drawn;
      const pictures = [plain, marked].map(({ rgba, width, height }) =>
        kernels.pictureFromRgb(rgba, width, height, 4),
      );
      const whole = marks.reduce((sum, { width }) => sum + width, 0);
      return {
        state(frame) {
          const seconds = clock.seconds(frame);
          if (seconds < start || (params.duration !== undefined && seconds >= end)) return [0, 0];
          const coming = params.fadeInDuration > 0 ? clamp01((seconds - start) / params.fadeInDuration) : 1;
          const going = params.fadeOutDuration > 0 ? clamp01((end - seconds) / params.fadeOutDuration) : 1;
          const run = Math.max(0, seconds - start - params.fadeInDuration) * MARKER_SPEED * plain.width;
          return [smoothstep(Math.min(coming, going)), even(Math.min(whole, run))];
        },
        draw(frame, [opacity, run]) {
          if (!opacity) return;
          drawSprite(kernels, frame, pictures[0]!, x, y, { opacity });
          for (const part of runOver(marks, run!))
            drawSprite(kernels, frame, pictures[1]!, x, y, { opacity, part });
        },
        dispose() {
          for (const picture of pictures) kernels.free(picture);
        },
      };
    },
  };
};

/** The parts of the marks that the marker has run over. */
function runOver(marks: readonly Rectangle[], run: number): Rectangle[] {
  let left = run;
  return marks.flatMap((mark) => {
    const width = Math.min(mark.width, left);
    left -= width;
    return width > 0 ? [{ ...mark, width }] : [];
  });
}

/** A clipping without and with its marks, which are opaque; both of one size. */
interface Clipping {
  plain: Sprite;
  marked: Sprite;
  marks: Rectangle[];
  /** Place in the frame; even, and outside for the shadow. */
  x: number;
  y: number;
}

async function drawClipping(
  params: ResolvedParams<"newsOverlay">,
  { canvas }: EffectContext,
): Promise<Clipping | undefined> {
  const pixel = canvas.height / 1080;
  const width = clampEven(params.size.width * canvas.width, canvas.width);
  const height = clampEven(params.size.height * canvas.height, canvas.height);
  const padding = Math.round(Math.min(width, height) * 0.08);
  const blocks = await layOut(
    params,
    { x: padding, y: padding, width: width - 2 * padding, height: height - 2 * padding },
    pixel,
  );
  if (blocks.printed.length === 0) return undefined;
  const paper = paperSprite(width, height, params.paperOpacity);
  const marked = { ...paper, rgba: paper.rgba.slice() };
  const areas = blocks.printed.flatMap((block) => phraseAreas(block, params.highlightedPhrases ?? []));
  const marks = areas.map((area) => evenInside(area, width, height));
  for (const mark of marks) paintBox(marked, mark, MARKER);
  for (const sheet of [paper, marked]) {
    for (const block of blocks.printed) print(sheet, block);
    if (blocks.rule !== undefined) printRule(sheet, padding, blocks.rule, width - 2 * padding, 3 * pixel);
  }
  const shadow = even(24 * pixel);
  const under = () =>
    panelSprite(width, height, {
      color: [0, 0, 0],
      opacity: 0,
      borderColor: [0, 0, 0],
      border: 0,
      radius: 2 * pixel,
      shadow,
    });
  const [plain, withMarks] = [under(), under()];
  layOver(plain, paper, shadow, shadow);
  layOver(withMarks, marked, shadow, shadow);
  // Never beyond the frame's edge, wherever it is put.
  const place = (at: number, size: number, room: number) =>
    even(Math.max(0, Math.min(room - size, at * room)));
  return {
    plain,
    marked: withMarks,
    marks: marks.map((mark) => ({ ...mark, x: mark.x + shadow, y: mark.y + shadow })),
    x: place(params.position.x, width, canvas.width) - shadow,
    y: place(params.position.y, height, canvas.height) - shadow,
  };
}

/** Sets headline, line and article from the top down, each in its share of what is left. */
async function layOut(params: ResolvedParams<"newsOverlay">, area: Area, pixel: number) {
  const { headline, subheadline, bodyText } = params;
  const hasBody = Boolean(bodyText?.trim());
  const hasSub = Boolean(subheadline?.trim());
  const gap = Math.round(area.height * 0.05);
  const share = hasBody ? (hasSub ? 0.34 : 0.42) : hasSub ? 0.66 : 1;
  const head = await setHeadline(headline, { ...area, height: area.height * share });
  let y = area.y + (head ? head.height + gap : 0);
  const left = () => area.y + area.height - y;
  const sub = await setSubheadline(subheadline, {
    ...area,
    y,
    height: hasBody ? Math.min(left(), area.height * 0.17) : left(),
  });
  if (sub) y += sub.height + gap;
  const rule = hasBody && y > area.y ? y : undefined;
  if (rule !== undefined) y += Math.round(5 * pixel) + gap;
  const size = Math.min(42 * pixel, Math.max(18 * pixel, area.height * 0.13));
  const columns = Math.max(1, Math.min(3, Math.floor(area.width / (size * 15))));
  const body = await setBody(bodyText, { ...area, y, height: left() }, columns, size);
  return { printed: [head, sub, body].filter((block) => block !== undefined), rule };
}

function evenInside(area: Area, width: number, height: number): Rectangle {
  const x = even(Math.max(0, area.x - 2));
  const y = even(Math.max(0, area.y));
  return {
    x,
    y,
    width: Math.min(width, even(area.x + area.width + 4)) - x,
    height: Math.min(height, even(area.y + area.height + 1)) - y,
  };
}

const even = (value: number) => 2 * Math.floor(value / 2);
const clampEven = (value: number, most: number) => Math.max(2, Math.min(even(most), even(value)));

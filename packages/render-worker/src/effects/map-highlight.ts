import type { RgbColour } from "@segue/kernels";
import { clamp01, smoothstep } from "../camera/easing.js";
import { boxToPicture, toPicture } from "../scene/framing.js";
import { labelDecals, labelMargin } from "../text/label-decals.js";
import { typedAfter } from "../text/typing.js";
import { boxField } from "./distance-field.js";
import { paintByDistance } from "./distance-paint.js";
import type { Decal, EffectCompiler, PictureSize } from "./effect.js";

/** Amber: seen on blue, green and paper. */
const AMBER: RgbColour = [255, 190, 40];
/** Where the box is where nothing is said. */
const MIDDLE = { x: 0.35, y: 0.35, width: 0.3, height: 0.3 };
const FONTSIZE = 52;
/** Lengths in pixels of a canvas 1080 high. */
const LINE = 5;
const REACH = 60;
const ROUND = 14;
/** How much of the line stays when the glow has gone, so that the name still points at something. */
const LINE_LEFT = 0.55;
/** How opaque the inside of the box is. */
const FILL = 0.16;
const APPEAR = 0.35;
/** Columns of the grid on which distances are computed. */
const GRID = 640;

/**
 * A glowing box on a map, with the name typed beside it; both move with the image. The glow fades after a while; its
 * line and the name stay.
 */
export const mapHighlight: EffectCompiler<"mapHighlight"> = (params, { clock, framing, shot }) => {
  const box = boxToPicture(params.boxPosition ?? MIDDLE, framing);
  const available = (shot.endFrame - shot.startFrame) / (clock.frames(1000) / 1000);
  const appeared = (frame: number) => smoothstep(clamp01(clock.seconds(frame) / APPEAR));
  const glowing = (frame: number) => {
    const over = clock.seconds(frame) - params.highlightDuration;
    const { fadeToNormalDuration: fade } = params;
    return 1 - (fade > 0 ? smoothstep(clamp01(over / fade)) : over < 0 ? 0 : 1);
  };
  const field = (size: PictureSize) => {
    const columns = Math.min(size.width, GRID);
    const rows = Math.max(1, Math.round((columns * size.height) / size.width));
    const scaled = {
      x: box.x * columns,
      y: box.y * rows,
      width: box.width * columns,
      height: box.height * rows,
    };
    const radius = Math.min((ROUND * rows) / 1080, scaled.width / 2, scaled.height / 2);
    return boxField(columns, rows, scaled, radius);
  };
  const paint =
    (from: number, to: number, opacityAt: (distance: number, pixel: number) => number) =>
    (width: number, height: number) => {
      const pixel = height / 1080;
      const patch = paintByDistance(field({ width, height }), width, height, {
        from: from * pixel,
        to: to * pixel,
        opacity: (distance) => 255 * opacityAt(distance, pixel),
      });
      return patch && { ...patch, color: AMBER };
    };
  const halo = (distance: number, pixel: number) => {
    const away = clamp01(Math.abs(distance) / (REACH * pixel));
    return params.glowIntensity * (distance < 0 ? Math.max(FILL, (1 - 2 * away) ** 3) : (1 - away) ** 2.5);
  };
  const line = (distance: number, pixel: number) => clamp01((LINE * pixel) / 2 - Math.abs(distance) + 0.5);
  const shapes: Decal[] = [
    {
      paint: paint(Number.NEGATIVE_INFINITY, REACH, halo),
      strength: (frame) => appeared(frame) * glowing(frame),
    },
    {
      paint: paint(-LINE, LINE, line),
      strength: (frame) => appeared(frame) * (LINE_LEFT + (1 - LINE_LEFT) * glowing(frame)),
    },
  ];
  let label: Decal[] = [];
  return {
    async load(sizes) {
      const at = params.textPosition && toPicture(params.textPosition, framing);
      label = await labelDecals(
        {
          text: params.locationName ?? "",
          fontsize: FONTSIZE,
          accent: AMBER,
          place: (plate, picture) =>
            at
              ? { x: at.x * picture.width - plate.width / 2, y: at.y * picture.height - plate.height / 2 }
              : placeBeside(box, plate, picture),
          plateStrength: appeared,
          typed: (frame, count) => typedAfter(clock.seconds(frame) - APPEAR, params.cps, count, available),
        },
        sizes,
      );
    },
    get decals() {
      return [...shapes, ...label];
    },
  };
};

/** Gap between the box and the plate, as a part of the picture's height. */
const GAP = 0.03;

/** To the right of the box where there is room, else to its left, else below it, else above. */
function placeBeside(
  box: { x: number; y: number; width: number; height: number },
  plate: PictureSize,
  picture: PictureSize,
): { x: number; y: number } {
  const gap = GAP * picture.height;
  const left = box.x * picture.width;
  const right = left + box.width * picture.width;
  const bottom = (box.y + box.height) * picture.height;
  const y = (box.y + box.height / 2) * picture.height - plate.height / 2;
  const edge = labelMargin.x * picture.width;
  if (right + gap + plate.width <= picture.width - edge) return { x: right + gap, y };
  if (left - gap - plate.width >= edge) return { x: left - gap - plate.width, y };
  const x = (left + right - plate.width) / 2;
  if (bottom + gap + plate.height <= picture.height * (1 - labelMargin.y)) return { x, y: bottom + gap };
  return { x, y: box.y * picture.height - gap - plate.height };
}

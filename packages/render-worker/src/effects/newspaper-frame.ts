import type { Frame, Kernels, Picture, Rectangle } from "@segue/kernels";
import type { Camera } from "../camera/camera.js";
import { cubicInOut } from "../camera/easing.js";
import { drawSprite } from "../text/draw-sprite.js";
import type { Sprite } from "../text/panel-sprite.js";
import type { EffectCompiler } from "./effect.js";
import { newspaperPage, photographArea } from "./newspaper-page.js";

/**
 * The image as a photograph in a newspaper page. The page lies over the picture and has a hole where the photograph is;
 * the camera's picture is placed there. To fill the frame, both are zoomed alike.
 */
export const newspaperFrame: EffectCompiler<"newspaperFrame"> = (params, { canvas, clock, shot }) => {
  const hole = photographArea(params, canvas);
  const { zoomToFullscreen: grows, zoomDuration } = params;
  const length = (shot.endFrame - shot.startFrame) / (clock.frames(1000) / 1000);
  // A frame before the end, so that the last one shows all of the photograph.
  const start = params.zoomStartTime ?? Math.max(0, length - zoomDuration - 1 / (clock.frames(1000) / 1000));
  const full = Math.max(canvas.width / hole.width, canvas.height / hole.height);
  const scaleAt = (frame: number) => {
    if (!grows) return 1;
    const seconds = clock.seconds(frame) - start;
    const progress =
      zoomDuration > 0 ? Math.min(1, Math.max(0, seconds / zoomDuration)) : seconds < 0 ? 0 : 1;
    // Zooming looks even when it is so in ratios.
    return full ** cubicInOut(progress);
  };
  /** The photograph's centre in a frame: on a straight line to the frame's. Unit: pixel. */
  const centreAt = (scale: number) => {
    const rest = full > 1 ? (full - scale) / (full - 1) : 1;
    const toward = (from: number, to: number) => to + (from - to) * rest;
    return {
      x: toward(hole.x + hole.width / 2, canvas.width / 2),
      y: toward(hole.y + hole.height / 2, canvas.height / 2),
    };
  };
  let page: Sprite | undefined;
  return {
    async load() {
      page = await newspaperPage(params, hole, canvas);
    },
    place(frame, camera): Camera {
      const scale = scaleAt(frame);
      const centre = centreAt(scale);
      const across = Math.min(1, (hole.width * scale) / canvas.width);
      const down = Math.min(1, (hole.height * scale) / canvas.height);
      // Just as large as what is seen of the hole; what it has more than that in one direction is cropped.
      const size = Math.max(across, down);
      const zoom = camera.zoom * size;
      const x = covering(centre.x / canvas.width, (hole.width * scale) / canvas.width, size);
      const y = covering(centre.y / canvas.height, (hole.height * scale) / canvas.height, size);
      return { zoom, x: camera.x - (x - 0.5) / zoom, y: camera.y - (y - 0.5) / zoom };
    },
    pass(kernels) {
      if (!page) return { state: () => [], draw() {} };
      const picture = kernels.pictureFromRgb(page.rgba, page.width, page.height, 4);
      return {
        state: (frame) => [scaleAt(frame)],
        draw(frame, [scale]) {
          if (scale === 1) drawAround(kernels, frame, picture, hole);
          else if (scale! < full - 1e-9) drawZoomed(kernels, frame, picture, hole, scale!, centreAt(scale!));
        },
        dispose: () => kernels.free(picture),
      };
    },
  };
};

/**
 * Where something of a size is centred so that it covers what the frame shows of a hole. All in fractions of the frame.
 */
function covering(centre: number, hole: number, size: number): number {
  const from = Math.max(0, centre - hole / 2);
  const to = Math.min(1, centre + hole / 2);
  return Math.min(from + size / 2, Math.max(to - size / 2, centre));
}

/** Draws the page but for the inside of its hole, where nothing of it shows. */
function drawAround(kernels: Kernels, frame: Frame, page: Picture, hole: Rectangle): void {
  // The photograph's edge is shaded a little: that belongs to the page.
  const inset = Math.min(16, 4 * Math.floor(Math.min(hole.width, hole.height) / 16));
  const top = hole.y + inset;
  const bottom = hole.y + hole.height - inset;
  const [left, right] = [hole.x + inset, hole.x + hole.width - inset];
  const parts = [
    { x: 0, y: 0, width: page.width, height: top },
    { x: 0, y: bottom, width: page.width, height: page.height - bottom },
    { x: 0, y: top, width: left, height: bottom - top },
    { x: right, y: top, width: page.width - right, height: bottom - top },
  ];
  for (const part of parts) drawSprite(kernels, frame, page, 0, 0, { part });
}

function drawZoomed(
  kernels: Kernels,
  frame: Frame,
  page: Picture,
  hole: Rectangle,
  scale: number,
  centre: { x: number; y: number },
): void {
  kernels.composite(frame, page, {
    x: hole.x + hole.width / 2 - centre.x / scale,
    y: hole.y + hole.height / 2 - centre.y / scale,
    width: frame.width / scale,
    height: frame.height / scale,
  });
}

import { keepInside } from "../camera/camera.js";
import { cubicInOut } from "../camera/easing.js";
import { toPicture } from "../scene/framing.js";
import type { EffectCompiler } from "./effect.js";
import { textPanel } from "./paneled-text.js";

/**
 * Zoom first, toward the subject where one was found, else into the middle; then a panel with text slides in. What
 * motion there is goes on beneath.
 */
export const zoomThenPanel: EffectCompiler<"zoomThenPanel"> = (params, context) => {
  const { clock, framing, subject } = context;
  const target = subject ? toPicture(subject.anchor, framing) : { x: 0.5, y: 0.5 };
  const { panelSide: side, zoomDuration, zoomScale } = params;
  const seconds = (context.shot.endFrame - context.shot.startFrame) / (clock.frames(1000) / 1000);
  // In a shot shorter than the zoom the panel still has its time.
  const zoomSeconds = Math.min(zoomDuration, seconds * MOST_ZOOM);
  return {
    ...textPanel({ ...params, side, startTime: zoomSeconds }, context),
    camera(frame, camera) {
      const eased = cubicInOut(clock.progressOver(frame, zoomSeconds));
      const end = keepInside({ zoom: camera.zoom * zoomScale, ...target });
      return {
        zoom: camera.zoom * (1 + (zoomScale - 1) * eased),
        x: camera.x + (end.x - camera.x) * eased,
        y: camera.y + (end.y - camera.y) * eased,
      };
    },
  };
};

/** Part of a shot that the zoom takes at most. */
const MOST_ZOOM = 0.6;

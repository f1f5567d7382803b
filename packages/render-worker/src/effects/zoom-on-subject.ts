import { SpeedCurve } from "@segue/protocol";
import { keepInside } from "../camera/camera.js";
import { cubicInOut, linear } from "../camera/easing.js";
import { toPicture } from "../scene/framing.js";
import type { EffectCompiler } from "./effect.js";

/** A close portrait is not zoomed further than this. */
const PORTRAIT_SCALE = 1.15;
/** A box this much wider than high is a close portrait. */
const PORTRAIT_RATIO = 0.7;

/** Zoom toward the subject's anchor. What motion there is goes on beneath, and gives way as the zoom ends. */
export const zoomOnSubject: EffectCompiler<"zoomOnSubject"> = (
  params,
  { clock, framing, image, subject },
) => {
  const anchor = params.anchorPoint ?? subject?.anchor;
  if (!anchor || !image) return {};
  const target = toPicture(anchor, framing);
  const box = params.bbox ?? subject?.bbox;
  const isPortrait = box && (box.height * image.height) / (box.width * image.width) <= PORTRAIT_RATIO;
  const scale = isPortrait ? Math.min(PORTRAIT_SCALE, params.targetScale) : params.targetScale;
  const ease = params.speedCurve === SpeedCurve.LINEAR ? linear : cubicInOut;
  const progress = (frame: number) =>
    params.animDuration === undefined
      ? clock.progress(frame)
      : clock.progressOver(frame, params.animDuration);
  return {
    camera(frame, camera) {
      const eased = ease(progress(frame));
      const zoom = camera.zoom * (1 + (scale - 1) * eased);
      // Where the camera ends: as near to the anchor as this zoom allows without leaving the picture.
      const end = keepInside({ zoom: camera.zoom * scale, ...target });
      return {
        zoom,
        x: camera.x + (end.x - camera.x) * eased,
        y: camera.y + (end.y - camera.y) * eased,
      };
    },
  };
};

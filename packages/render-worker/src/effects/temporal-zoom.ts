import { SpeedCurve } from "@segue/protocol";
import { clamp01, cubicInOut, linear } from "../camera/easing.js";
import { toPicture } from "../scene/framing.js";
import type { EffectCompiler } from "./effect.js";

/** Zoom over the whole shot about a point, which stays where it is on screen. What motion there is goes on beneath. */
export const temporalZoom: EffectCompiler<"temporalZoom"> = (params, { clock, framing }) => {
  const anchor = params.anchorPoint ? toPicture(params.anchorPoint, framing) : { x: 0.5, y: 0.5 };
  // A window that shrinks about a point of the picture stays in it; a point that was cropped away is brought back.
  const [x, y] = [clamp01(anchor.x), clamp01(anchor.y)];
  const ease = params.ease === SpeedCurve.LINEAR ? linear : cubicInOut;
  return {
    camera(frame, camera) {
      const { startScale, scale } = params;
      const factor = startScale + (scale - startScale) * ease(clock.progress(frame));
      return {
        zoom: camera.zoom * factor,
        x: x + (camera.x - x) / factor,
        y: y + (camera.y - y) / factor,
      };
    },
  };
};

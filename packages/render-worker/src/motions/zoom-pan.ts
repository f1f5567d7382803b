import { spareRoom } from "../camera/camera.js";
import { smoothstep } from "../camera/easing.js";
import type { MotionPath } from "./motion.js";

/** Zoom 1.00 to 1.20; it begins along the upper left corner and ends at the centre. */
export const zoomPan: MotionPath = (progress) => {
  const eased = smoothstep(progress);
  const zoom = 1 + 0.2 * eased;
  const centre = 0.5 - spareRoom(zoom) * (1 - eased);
  return { zoom, x: centre, y: centre };
};

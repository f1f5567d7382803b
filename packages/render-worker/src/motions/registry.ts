import { Motion } from "@segue/protocol";
import { wholePicture } from "../camera/camera.js";
import { kenBurnsIn, kenBurnsOut } from "./ken-burns.js";
import type { MotionPath } from "./motion.js";
import { pan } from "./pan.js";
import { zoomPan } from "./zoom-pan.js";

const still: MotionPath = () => wholePicture;

/** Every motion that this renderer draws. */
export const motions: Record<Motion, MotionPath> = {
  [Motion.UNSPECIFIED]: still,
  [Motion.STATIC]: still,
  [Motion.KEN_BURNS_IN]: kenBurnsIn,
  [Motion.KEN_BURNS_OUT]: kenBurnsOut,
  [Motion.PAN_LTR]: pan(1, 0),
  [Motion.PAN_RTL]: pan(-1, 0),
  [Motion.PAN_UP]: pan(0, -1),
  [Motion.PAN_DOWN]: pan(0, 1),
  [Motion.ZOOM_PAN]: zoomPan,
};

import { spareRoom } from "../camera/camera.js";
import { cubicInOut } from "../camera/easing.js";
import type { MotionPath } from "./motion.js";

const ZOOM = 0.15;
/** Share of the room on the right that the drift takes up. */
const DRIFT = 0.35;

/** Zoom 1.00 to 1.15 with a slight drift to the right. */
export const kenBurnsIn: MotionPath = (progress) => {
  const eased = cubicInOut(progress);
  return { zoom: 1 + ZOOM * eased, x: 0.5 + DRIFT * spareRoom(1 + ZOOM) * eased, y: 0.5 };
};

/** Zoom 1.15 to 1.00. */
export const kenBurnsOut: MotionPath = (progress) => ({
  zoom: 1 + ZOOM * (1 - cubicInOut(progress)),
  x: 0.5,
  y: 0.5,
});

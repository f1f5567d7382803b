import { spareRoom } from "../camera/camera.js";
import { smoothstep } from "../camera/easing.js";
import type { MotionPath } from "./motion.js";

const ZOOM = 1.15;

/** A pan at scale 1.15 across the spare room; `dx` and `dy` are −1, 0 or 1. */
export function pan(dx: number, dy: number): MotionPath {
  const room = spareRoom(ZOOM);
  return (progress) => {
    const along = 2 * smoothstep(progress) - 1;
    return { zoom: ZOOM, x: 0.5 + dx * room * along, y: 0.5 + dy * room * along };
  };
}

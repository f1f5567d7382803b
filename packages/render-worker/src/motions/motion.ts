import type { Camera } from "../camera/camera.js";

/** A motion: progress 0–1 over the shot → camera. Pure, and never outside the picture. */
export type MotionPath = (progress: number) => Camera;

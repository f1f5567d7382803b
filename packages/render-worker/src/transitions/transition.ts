import type { Frame, Kernels } from "@segue/kernels";
import type { SharedMaps } from "../scene/shared-maps.js";

/** Two finished frames of neighbouring shots, and where the result goes. */
export interface TransitionFrames {
  out: Frame;
  /** May be drawn over; it is drawn anew for the next frame. */
  outgoing: Frame;
  /** The same. */
  incoming: Frame;
}

/** How one shot gives way to the next. */
export interface TransitionDrawer {
  /**
   * Draws a frame of it: a pure function of the two finished frames and the progress, which is more than 0 in the
   * window's first frame and less than 1 in its last.
   */
  (kernels: Kernels, frames: TransitionFrames, progress: number, maps: SharedMaps): void;
  /** Tabulates what is drawn by, for frames of a size in pixels: once, while no frame is being read. */
  prepare?(maps: SharedMaps, size: { width: number; height: number }): void;
}

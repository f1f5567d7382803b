import type { Frame, Kernels } from "@segue/kernels";

/** Two finished frames of neighbouring shots, and where the result goes. */
export interface TransitionFrames {
  out: Frame;
  outgoing: Frame;
  incoming: Frame;
}

/**
 * How one shot gives way to the next: a pure function of the two finished frames and the progress,
 * which is more than 0 in the window's first frame and less than 1 in its last.
 */
export type TransitionDrawer = (kernels: Kernels, frames: TransitionFrames, progress: number) => void;

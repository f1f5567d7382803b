import type { TransitionDrawer } from "./transition.js";

/** The outgoing frame dissolves into the incoming one. */
export const crossfade: TransitionDrawer = (kernels, { out, outgoing, incoming }, progress) => {
  kernels.blend(out, outgoing, incoming, progress);
};

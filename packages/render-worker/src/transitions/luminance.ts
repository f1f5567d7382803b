import { smoothstep } from "../camera/easing.js";
import type { SharedMaps } from "../scene/shared-maps.js";
import type { TransitionDrawer } from "./transition.js";

/** How soft the dissolve is, in luma from black to white: grain and edges of the photograph must not sparkle. */
const SOFTNESS = 0.4;

/** A map that is made anew of each outgoing frame. */
const byLuma = (maps: SharedMaps, { width, height }: { width: number; height: number }) =>
  maps.orderMap("luminance", width, height, () => () => 0);

/** The outgoing frame dissolves from its lights to its shadows. */
export const luminance: TransitionDrawer = (kernels, { out, outgoing, incoming }, progress, maps) => {
  const map = byLuma(maps, out);
  kernels.orderByLuma(map, outgoing);
  // A little of a crossfade beneath: a frame without lights would stay as it is at first.
  kernels.blend(outgoing, outgoing, incoming, 0.4 * progress);
  const level = (0.4 * progress + 0.6 * smoothstep(progress)) * (1 + SOFTNESS);
  kernels.reveal(out, outgoing, incoming, map, { level, softness: SOFTNESS });
};
luminance.prepare = byLuma;

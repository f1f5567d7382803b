import { rgbToYuv } from "@segue/kernels";
import { clamp01, smoothstep } from "../camera/easing.js";
import type { SharedMaps } from "../scene/shared-maps.js";
import type { TransitionDrawer } from "./transition.js";

/** When the flash is strongest; it comes faster than it goes. */
const PEAK = 0.4;
const GREEN = rgbToYuv([57, 255, 20]);
/** The hot middle of the flash. */
const CORE = rgbToYuv([225, 255, 215]);

/** How far from the centre a point is: 0 there, 1 in the corners. */
const radius = (maps: SharedMaps, { width, height }: { width: number; height: number }) =>
  maps.orderMap("green_flash", width, height, () => (x, y) => {
    const dx = 2 * x - width;
    const dy = 2 * y - height;
    return Math.sqrt((dx * dx + dy * dy) / (width * width + height * height));
  });

/** A green flash with a hot core, behind which the frames change. */
export const greenFlash: TransitionDrawer = (kernels, { out, outgoing, incoming }, progress, maps) => {
  kernels.blend(out, outgoing, incoming, smoothstep(clamp01((progress - PEAK + 0.12) / 0.24)));
  const light = progress < PEAK ? (progress / PEAK) ** 1.5 : ((1 - progress) / (1 - PEAK)) ** 2;
  const map = radius(maps, out);
  // The light falls from the centre outward, so that the flash opens and closes like a lamp's.
  kernels.tint(out, GREEN, 0.75 * light);
  kernels.band(out, map, GREEN, {
    from: -1,
    to: 0.3 + 1.4 * light,
    fall: 1.2,
    opacity: Math.min(1, 1.2 * light),
  });
  kernels.band(out, map, CORE, { from: -1, to: 1.15 * light, fall: 0.9, opacity: 0.95 * light });
};
greenFlash.prepare = radius;

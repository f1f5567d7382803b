import { rgbToYuv } from "@segue/kernels";
import { clamp01, cubicInOut, smoothstep } from "../camera/easing.js";
import type { SharedMaps } from "../scene/shared-maps.js";
import type { TransitionDrawer } from "./transition.js";

/** How large the outgoing frame is in the end, and the incoming one at the start. */
const OUTGOING_SCALE = 1.6;
const INCOMING_SCALE = 0.4;
/** Share of the window after which the incoming frame is opaque. */
const OPAQUE_AT = 0.65;
/** How soft the incoming frame's border is at first. Unit: half the frame. */
const FEATHER = 0.16;
const SHADOW = rgbToYuv([0, 0, 0]);

/** How far from the centre a point is: 0 there, 1 at the frame's border. */
const border = (maps: SharedMaps, { width, height }: { width: number; height: number }) =>
  maps.orderMap(
    "zoom_connect",
    width,
    height,
    () => (x, y) => Math.max(Math.abs((2 * x) / width - 1), Math.abs((2 * y) / height - 1)),
  );

/**
 * Both frames zoom in as if along one path: the outgoing one to 1.6 as it fades, the incoming one from 0.4, with a soft
 * border over a soft shadow. What the incoming one does not cover shows the outgoing one.
 */
export const zoomConnect: TransitionDrawer = (kernels, { out, outgoing, incoming }, progress, maps) => {
  const moved = 0.25 * progress + 0.75 * cubicInOut(progress);
  const scale = INCOMING_SCALE + (1 - INCOMING_SCALE) * moved;
  const opacity = smoothstep(clamp01(progress / OPAQUE_AT));
  kernels.sample(out, outgoing, zoomed(out, 1 + (OUTGOING_SCALE - 1) * moved));
  kernels.sample(outgoing, incoming, zoomed(out, scale));
  const map = border(maps, out);
  const feather = 0.004 + FEATHER * (1 - moved);
  // In the end the soft border lies outside the frame.
  const edge = scale + feather * moved;
  const shade = { from: edge - feather, to: edge + 0.22, rise: 0.02, fall: 0.2 };
  kernels.band(out, map, SHADOW, { ...shade, opacity: 0.4 * opacity * (1 - moved) });
  kernels.reveal(out, out, outgoing, map, { level: edge, softness: feather, opacity });
};
zoomConnect.prepare = border;

/** The window about the centre that fills a frame at a zoom. */
function zoomed({ width, height }: { width: number; height: number }, zoom: number) {
  return {
    x: (width - width / zoom) / 2,
    y: (height - height / zoom) / 2,
    width: width / zoom,
    height: height / zoom,
  };
}

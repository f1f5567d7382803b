import type { Blueprint } from "./blueprint.js";

/** A size at which a shot's picture is held. */
export interface PictureLevel {
  /** The zoom at which one pixel of the picture is one pixel of the frame. */
  zoom: number;
  /** Unit: pixel; even. */
  width: number;
  height: number;
}

/**
 * Most pixels of the picture for one of the frame. The sampler's four taps do not blur away what a greater
 * step skips, so it would shimmer; a zoom that goes further gets pictures of several sizes.
 */
const LARGEST_STEP = 1.6;

/**
 * An image is not enlarged further than this: it adds no detail that the sampler would not, and all that is painted
 * on the picture is painted on more pixels. What is painted stays sharp enough.
 */
const LARGEST_ENLARGED_ZOOM = 1.25;

/** The sizes at which a picture is needed, largest first: just as large as the camera path asks for. */
export function pictureLevels({ canvas, framing, image, zoom }: Blueprint): PictureLevel[] {
  const native = image
    ? Math.max((image.width * framing.width) / canvas.width, (image.height * framing.height) / canvas.height)
    : 1;
  const levels: PictureLevel[] = [];
  let top = Math.min(zoom.greatest, Math.max(LARGEST_ENLARGED_ZOOM, native));
  for (;;) {
    const width = even(canvas.width * top);
    const height = even(canvas.height * top);
    levels.push({ zoom: top, width, height });
    if (top / zoom.least <= LARGEST_STEP) return levels;
    top = Math.max(zoom.least, top / LARGEST_STEP);
  }
}

/** Even sizes, so that paint can be laid over a picture as over a frame. */
const even = (size: number) => 2 * Math.round(size / 2);

/** The smallest level that has a pixel for every pixel of the frame, else the largest. */
export function levelFor(levels: readonly PictureLevel[], zoom: number): number {
  for (let i = levels.length - 1; i > 0; i--) if (levels[i]!.zoom >= zoom - 1e-9) return i;
  return 0;
}

import type { ImageSize } from "../image.js";

/**
 * The longer side of every mask, in pixels. The networks see 256 pixels, but their soft edge, drawn larger and then
 * cut at one half, gives a contour that stays smooth when it is outlined at 1080p. As runs it is still a few KB.
 */
const LONGER_SIDE = 1024;

/** The size of the mask of an image: its aspect, whatever its own size. */
export function maskSizeFor({ width, height }: ImageSize): ImageSize {
  const scale = LONGER_SIDE / Math.max(width, height);
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

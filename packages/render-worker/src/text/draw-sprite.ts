import type { Frame, Kernels, Picture, Rectangle } from "@segue/kernels";

/** How a sprite is drawn. */
export interface SpriteOptions {
  /** 0–1. Default 1. */
  opacity: number;
  /** The part of it that is drawn, where it would be as part of the whole; even. Default: all of it. */
  part: Rectangle;
}

/**
 * Draws a sprite as it is, with its corner at an even place of the frame or outside; what lies outside is left away.
 * Nothing is resampled, which takes a tenth of the time.
 */
export function drawSprite(
  kernels: Kernels,
  frame: Frame,
  sprite: Picture,
  x: number,
  y: number,
  options: Partial<SpriteOptions> = {},
): void {
  const { opacity = 1, part = { x: 0, y: 0, width: sprite.width, height: sprite.height } } = options;
  const left = Math.max(0, x + part.x);
  const top = Math.max(0, y + part.y);
  const width = Math.min(frame.width, x + part.x + part.width) - left;
  const height = Math.min(frame.height, y + part.y + part.height) - top;
  if (width <= 0 || height <= 0) return;
  const window = { x: left - x, y: top - y, width, height };
  kernels.composite(frame, sprite, window, { opacity, rect: { x: left, y: top, width, height } });
}

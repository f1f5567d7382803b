import type { RgbColour } from "@segue/kernels";
import { clamp01 } from "../camera/easing.js";
import { distanceOutside } from "../effects/distance-field.js";
import type { Sprite } from "./panel-sprite.js";

/** A line around what a sprite shows. Unit of lengths: pixel. */
export interface Outline {
  color: RgbColour;
  width: number;
  /** How far a soft shadow reaches beyond the line. */
  shadow: number;
  /** How dark the shadow is, 0–1. */
  darkness: number;
}

/**
 * A sprite with an outline and a soft shadow beneath it.
 * @returns a sprite larger by `margin` on every side; `margin` is even
 */
export function outlined(sprite: Sprite, outline: Outline): Sprite & { margin: number } {
  const reach = outline.width + outline.shadow;
  const margin = 2 * Math.ceil((reach + 1) / 2);
  const width = sprite.width + 2 * margin;
  const height = sprite.height + 2 * margin;
  const alpha = new Uint8Array(width * height);
  for (let y = 0; y < sprite.height; y++)
    for (let x = 0; x < sprite.width; x++)
      alpha[(y + margin) * width + x + margin] = sprite.rgba[(y * sprite.width + x) * 4 + 3]!;
  const { values } = distanceOutside(alpha, width, height);
  const rgba = new Uint8Array(width * height * 4);
  for (let i = 0, at = 0; i < values.length; i++, at += 4) {
    const distance = values[i]!;
    const ink = alpha[i]! / 255;
    if (ink === 0 && distance > reach) continue;
    const line = outline.width > 0 ? (1 - ink) * clamp01(outline.width - distance + 0.5) : 0;
    const away = outline.shadow > 0 ? clamp01((distance - outline.width) / outline.shadow) : 1;
    const shade = (1 - ink - line) * outline.darkness * (1 - away) ** 2;
    const sum = ink + line + shade;
    if (sum <= 0) continue;
    const x = (i % width) - margin;
    const y = Math.floor(i / width) - margin;
    const from = (y * sprite.width + x) * 4;
    for (let c = 0; c < 3; c++) {
      const own = ink > 0 ? sprite.rgba[from + c]! : 0;
      rgba[at + c] = Math.round((ink * own + line * outline.color[c]!) / sum);
    }
    rgba[at + 3] = Math.round(255 * sum);
  }
  return { width, height, rgba, margin };
}

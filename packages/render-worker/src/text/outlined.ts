import type { RgbColour } from "@segue/kernels";
import { clamp01 } from "../camera/easing.js";
import { distanceOutside } from "../effects/distance-field.js";
import { alphaOf, type Sprite } from "./panel-sprite.js";

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
  const rgba = new Uint8Array(width * height * 4);
  for (let y = 0; y < sprite.height; y++) {
    const row = sprite.rgba.subarray(y * sprite.width * 4, (y + 1) * sprite.width * 4);
    rgba.set(row, ((y + margin) * width + margin) * 4);
  }
  const { values } = distanceOutside(alphaOf(rgba), width, height);
  for (let at = 0; at < values.length; at += width) outlineRow(rgba, values, at, width, outline);
  return { width, height, rgba, margin };
}

/** Lays a row's pixels over their outline; `distances` are those from what is drawn. */
function outlineRow(
  rgba: Uint8Array,
  distances: Float32Array,
  start: number,
  width: number,
  { color, width: thickness, shadow, darkness }: Outline,
): void {
  for (let i = start, at = start * 4; i < start + width; i++, at += 4) {
    const distance = distances[i]!;
    const alpha = rgba[at + 3]!;
    if (alpha === 255 || (alpha === 0 && distance > thickness + shadow)) continue;
    const ink = alpha / 255;
    const line = thickness > 0 ? (1 - ink) * clamp01(thickness - distance + 0.5) : 0;
    const away = shadow > 0 ? clamp01((distance - thickness) / shadow) : 1;
    const shade = (1 - ink - line) * darkness * (1 - away) ** 2;
    const sum = ink + line + shade;
    if (sum <= 0) continue;
    for (let c = 0; c < 3; c++) rgba[at + c] = Math.round((ink * rgba[at + c]! + line * color[c]!) / sum);
    rgba[at + 3] = Math.round(255 * sum);
  }
}

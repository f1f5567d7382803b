import type { RgbColour } from "@segue/kernels";
import type { Sprite } from "./panel-sprite.js";

interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Lays a part of a sprite over another one; what lies outside is left away. Unit: pixel, whole. */
export function layOver(under: Sprite, over: Sprite, x: number, y: number, part?: Area): void {
  const area = part ?? { x: 0, y: 0, width: over.width, height: over.height };
  for (let row = 0; row < area.height; row++) {
    const ty = y + row;
    const sy = area.y + row;
    if (ty < 0 || ty >= under.height || sy < 0 || sy >= over.height) continue;
    for (let column = 0; column < area.width; column++) {
      const tx = x + column;
      const sx = area.x + column;
      if (tx < 0 || tx >= under.width || sx < 0 || sx >= over.width) continue;
      const from = (sy * over.width + sx) * 4;
      const alpha = over.rgba[from + 3]!;
      if (alpha) mix(under.rgba, (ty * under.width + tx) * 4, over.rgba, from, alpha / 255);
    }
  }
}

/** Paints a rectangle of a sprite. Unit: pixel; fractions are rounded. */
export function paintBox(sprite: Sprite, area: Area, color: RgbColour, opacity = 1): void {
  const [left, top] = [Math.max(0, Math.round(area.x)), Math.max(0, Math.round(area.y))];
  const right = Math.min(sprite.width, Math.round(area.x + area.width));
  const bottom = Math.min(sprite.height, Math.round(area.y + area.height));
  for (let y = top; y < bottom; y++)
    for (let x = left; x < right; x++) mix(sprite.rgba, (y * sprite.width + x) * 4, color, 0, opacity);
}

/** Source over, straight alpha. */
function mix(under: Uint8Array, at: number, over: ArrayLike<number>, from: number, alpha: number): void {
  const below = (under[at + 3]! / 255) * (1 - alpha);
  const sum = alpha + below;
  for (let c = 0; c < 3; c++)
    under[at + c] = Math.round((over[from + c]! * alpha + under[at + c]! * below) / sum);
  under[at + 3] = Math.round(255 * sum);
}

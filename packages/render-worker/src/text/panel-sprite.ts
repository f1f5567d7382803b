import type { RgbColour } from "@segue/kernels";
import { clamp01 } from "../camera/easing.js";

/** A picture with straight alpha, of even size. */
export interface Sprite {
  width: number;
  height: number;
  /** `width × height × 4` bytes. */
  rgba: Uint8Array;
}

/** How a panel looks. Unit of lengths: pixel. */
export interface PanelLook {
  color: RgbColour;
  /** 0–1. */
  opacity: number;
  borderColor: RgbColour;
  border: number;
  radius: number;
  /** How far the shadow reaches; 0 for none. */
  shadow: number;
}

/** How dark the shadow is beside the panel. */
const SHADOW = 0.4;

/**
 * A box with rounded corners, a border inside its edge and a soft shadow around it.
 * @returns a sprite larger by `look.shadow`, which is even, on every side
 */
export function panelSprite(width: number, height: number, look: PanelLook): Sprite {
  const { shadow } = look;
  const sprite = { width: width + 2 * shadow, height: height + 2 * shadow };
  const rgba = new Uint8Array(sprite.width * sprite.height * 4);
  const radius = Math.min(look.radius, width / 2, height / 2);
  // Deeper than the border and the round corners all pixels are the same, and most of them.
  const depth = Math.ceil(look.border + radius + 1);
  const middle = { from: shadow + depth, to: shadow + width - depth };
  const pixels = new Uint32Array(rgba.buffer);
  const [same] = new Uint32Array(Uint8Array.of(...look.color, Math.round(255 * look.opacity)).buffer);
  for (let y = 0; y < sprite.height; y++) {
    const dy = Math.abs(y + 0.5 - sprite.height / 2) - height / 2;
    for (let x = 0; x < sprite.width; x++) {
      if (dy < -depth && x === middle.from && middle.from < middle.to) {
        const row = y * sprite.width;
        if (look.opacity > 0) pixels.fill(same!, row + middle.from, row + middle.to);
        x = middle.to - 1;
        continue;
      }
      const at = (y * sprite.width + x) * 4;
      const dx = Math.abs(x + 0.5 - sprite.width / 2) - width / 2;
      const distance = boxDistance(dx + radius, dy + radius) - radius;
      const inside = clamp01(0.5 - distance);
      const line = look.border > 0 ? inside * clamp01(distance + look.border + 0.5) : 0;
      const fill = look.opacity * (inside - line);
      const shade =
        shadow > 0 && distance < shadow
          ? SHADOW * (1 - inside) * (1 - Math.max(0, distance) / shadow) ** 2
          : 0;
      const alpha = line + fill + shade;
      if (alpha <= 0) continue;
      for (let c = 0; c < 3; c++)
        rgba[at + c] = Math.round((line * look.borderColor[c]! + fill * look.color[c]!) / alpha);
      rgba[at + 3] = Math.round(255 * alpha);
    }
  }
  return { ...sprite, rgba };
}

const boxDistance = (dx: number, dy: number) =>
  Math.sqrt(Math.max(dx, 0) ** 2 + Math.max(dy, 0) ** 2) + Math.min(Math.max(dx, dy), 0);

import type { RgbColour } from "@segue/kernels";
import { clamp01 } from "../camera/easing.js";
import { boxDistance } from "../effects/distance-field.js";

/** A picture with straight alpha, of even size. */
export interface Sprite {
  width: number;
  height: number;
  /** `width × height × 4` bytes. */
  rgba: Uint8Array;
}

/** A byte a pixel of what is `width × height × 4` bytes. */
export function alphaOf(rgba: Uint8Array): Uint8Array {
  const alpha = new Uint8Array(rgba.length / 4);
  for (let i = 0; i < alpha.length; i++) alpha[i] = rgba[i * 4 + 3]!;
  return alpha;
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
 * A box with rounded corners, a border inside its edge and a soft shadow around it. All its quarters are alike, and
 * away from the corners all rows and columns are, so few pixels are computed.
 * @returns a sprite larger by `look.shadow`, which is even, on every side
 */
export function panelSprite(width: number, height: number, look: PanelLook): Sprite {
  const { shadow } = look;
  const sprite = { width: width + 2 * shadow, height: height + 2 * shadow };
  const pixels = new Uint32Array(sprite.width * sprite.height);
  const radius = Math.min(look.radius, width / 2, height / 2);
  // Deeper than the border and the round corners all pixels are the same.
  const edge = shadow + Math.ceil(look.border + radius + 1);
  const columns = Math.min(edge + 1, Math.ceil(sprite.width / 2));
  const rows = Math.min(edge + 1, Math.ceil(sprite.height / 2));
  for (let y = 0; y < rows; y++) {
    const dy = shadow - y - 0.5;
    const row = pixels.subarray(y * sprite.width, (y + 1) * sprite.width);
    for (let x = 0; x < columns; x++) {
      const pixel = panelPixel(boxDistance(shadow - x - 0.5 + radius, dy + radius) - radius, look);
      row[x] = pixel;
      row[sprite.width - 1 - x] = pixel;
    }
    row.fill(row[columns - 1]!, columns, sprite.width - columns);
    pixels.set(row, (sprite.height - 1 - y) * sprite.width);
  }
  const middle = pixels.subarray((rows - 1) * sprite.width, rows * sprite.width);
  for (let y = rows; y < sprite.height - rows; y++) pixels.set(middle, y * sprite.width);
  return { ...sprite, rgba: new Uint8Array(pixels.buffer) };
}

/** A pixel's four bytes, at a distance from the panel's edge; negative inside. */
function panelPixel(distance: number, { border, borderColor, color, opacity, shadow }: PanelLook): number {
  const inside = clamp01(0.5 - distance);
  const line = border > 0 ? inside * clamp01(distance + border + 0.5) : 0;
  const fill = opacity * (inside - line);
  const shade =
    shadow > 0 && distance < shadow ? SHADOW * (1 - inside) * (1 - Math.max(0, distance) / shadow) ** 2 : 0;
  const alpha = line + fill + shade;
  if (alpha <= 0) return 0;
  const [red, green, blue] = [0, 1, 2].map((c) =>
    Math.round((line * borderColor[c]! + fill * color[c]!) / alpha),
  );
  return pack(red!, green!, blue!, Math.round(255 * alpha));
}

/** Four bytes as one word, in this machine's order. */
function pack(...bytes: number[]): number {
  return new Uint32Array(Uint8Array.from(bytes).buffer)[0]!;
}

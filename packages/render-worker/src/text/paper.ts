import type { Sprite } from "./panel-sprite.js";

/** Colour of newsprint that has seen some light. */
const PAPER = [241, 234, 217] as const;
/** How much darker and browner the edges are. */
const EDGE = [30, 38, 54] as const;
/** How far its grain strays, in code values. */
const GRAIN = 5;

/**
 * A sheet of newsprint: cream, with a fine grain, yellowed toward its edges.
 * @param opacity 0–1
 */
export function paperSprite(width: number, height: number, opacity: number): Sprite {
  const rgba = new Uint8Array(width * height * 4);
  const reach = Math.min(width, height) * 0.35;
  const across = Float32Array.from({ length: width }, (_, x) => edgeShade(x + 0.5, width, reach));
  const alpha = Math.round(255 * opacity);
  for (let y = 0, at = 0; y < height; y++) {
    const down = edgeShade(y + 0.5, height, reach);
    for (let x = 0; x < width; x++, at += 4) {
      const shade = 1 - (1 - across[x]!) * (1 - down);
      const grain = GRAIN * (noise(x, y) + noise(x >> 1, y >> 1) - 1);
      for (let c = 0; c < 3; c++) rgba[at + c] = PAPER[c]! - EDGE[c]! * shade + grain;
      rgba[at + 3] = alpha;
    }
  }
  return { width, height, rgba };
}

const edgeShade = (at: number, length: number, reach: number) =>
  Math.max(0, 1 - Math.min(at, length - at) / reach) ** 3;

/** A number from 0 to 1 for a place, always the same. Source: B. Jenkins' one-at-a-time hash, shortened. */
function noise(x: number, y: number): number {
  let hash = Math.imul(x, 0x27d4eb2d) ^ Math.imul(y, 0x165667b1);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return ((hash ^ (hash >>> 13)) & 1023) / 1023;
}

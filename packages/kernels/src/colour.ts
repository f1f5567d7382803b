import { checkInteger } from "./arguments.js";

/** A colour as Y', Cb, Cr codes: BT.709, limited range, 8 bits. Black is [16, 128, 128]. */
export type YuvColour = readonly [y: number, u: number, v: number];

/** A colour as sRGB-coded R, G, B, 0 to 255 each. */
export type RgbColour = readonly [r: number, g: number, b: number];

/** What fades and shading go toward. */
export const BLACK: YuvColour = [16, 128, 128];

/** Converts one colour (ITU-R BT.709-6, limited range). Rounds to whole codes; throws on channels out of range. */
export function rgbToYuv(rgb: RgbColour): YuvColour {
  for (const [i, channel] of rgb.entries()) checkInteger(`rgb[${i}]`, channel, 0, 255);
  const [r, g, b] = rgb.map((channel) => channel / 255) as [number, number, number];
  const y = 0.2126 * r + 0.7152 * g + 0.0722 * b;
  return [
    Math.round(16 + 219 * y),
    Math.round(128 + (224 * (b - y)) / 1.8556),
    Math.round(128 + (224 * (r - y)) / 1.5748),
  ];
}

/** Refuses codes that are not bytes. */
export function checkYuv(name: string, colour: YuvColour): void {
  for (const [i, code] of colour.entries()) checkInteger(`${name}[${i}]`, code, 0, 255);
}

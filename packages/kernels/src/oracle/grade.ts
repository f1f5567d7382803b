import type { Grade } from "../rgb.js";

/** Grades pixels by the definition, for comparison. */
export function gradeOracle(rgb: Uint8Array, { channels, saturation, tones }: Grade): Uint8Array {
  const strength = Math.round(saturation * 256);
  const out = new Uint8ClampedArray(rgb.length);
  for (let i = 0; i < rgb.length; i += 3) {
    const pixel = [0, 1, 2].map((channel) => channels[channel]![rgb[i + channel]!]!);
    const luma = (pixel[0]! * 13933 + pixel[1]! * 46871 + pixel[2]! * 4732) >> 16;
    const tone = Math.min(255, Math.max(0, luma));
    pixel.forEach((value, channel) => {
      out[i + channel] = luma + (((value - luma) * strength) >> 8) + tones[channel]![tone]!;
    });
  }
  return new Uint8Array(out.buffer);
}

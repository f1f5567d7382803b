/** A colour grade, made of what colourists call temperature, tint, contrast, saturation and split toning. */
export interface GradeSettings {
  /** −1 (cool) to 1 (warm): red and blue are pushed apart by up to a quarter. Default: 0. */
  temperature?: number;
  /** Factor of each channel: red, green, blue. Default: 1. */
  tint?: readonly [number, number, number];
  /** Contrast about mid-grey. Default: 1. */
  contrast?: number;
  /** Strength of the colours; 0 is grey. Default: 1. */
  saturation?: number;
  /** What is added to each channel in the shadows and in the lights; fades out toward mid-grey. Default: none. */
  splitTone?: { shadows: readonly [number, number, number]; lights: readonly [number, number, number] };
}

/** BT.709 luma weights, in 1/65536. */
const LUMA = [13933, 46871, 4732] as const;

/**
 * Grades pixels in place, on their coded (not linear) values, as a colourist's tools do.
 * @param rgb three bytes a pixel
 */
export function gradePixels(rgb: Uint8Array, settings: GradeSettings): void {
  const { saturation = 1, splitTone } = settings;
  const [reds, greens, blues] = channelTables(settings);
  const strength = Math.round(saturation * 256);
  const [toneR, toneG, toneB] = toneTables(splitTone);
  // Clamps on writing.
  const out = new Uint8ClampedArray(rgb.buffer, rgb.byteOffset, rgb.length);
  for (let i = 0; i < rgb.length; i += 3) {
    const r = reds![rgb[i]!]!;
    const g = greens![rgb[i + 1]!]!;
    const b = blues![rgb[i + 2]!]!;
    const luma = (r * LUMA[0] + g * LUMA[1] + b * LUMA[2]) >> 16;
    const tone = Math.min(255, Math.max(0, luma));
    out[i] = luma + (((r - luma) * strength) >> 8) + toneR![tone]!;
    out[i + 1] = luma + (((g - luma) * strength) >> 8) + toneG![tone]!;
    out[i + 2] = luma + (((b - luma) * strength) >> 8) + toneB![tone]!;
  }
}

/** What a channel's value becomes by contrast, temperature and tint; not yet held to a byte. */
function channelTables({ temperature = 0, contrast = 1, tint = [1, 1, 1] }: GradeSettings): Int16Array[] {
  const gains = [1 + 0.25 * temperature, 1 + 0.03 * temperature, 1 - 0.25 * temperature];
  return gains.map((gain, channel) =>
    Int16Array.from({ length: 256 }, (_, value) =>
      Math.round(((value - 128) * contrast + 128) * gain * tint[channel]!),
    ),
  );
}

/** What split toning adds at each luma: all of it at the ends, nothing at mid-grey. */
function toneTables(splitTone: GradeSettings["splitTone"]): Int16Array[] {
  return [0, 1, 2].map((channel) =>
    Int16Array.from({ length: 256 }, (_, luma) => {
      if (!splitTone) return 0;
      const { shadows, lights } = splitTone;
      // Black and white stay neutral: what is added rises and falls within each half.
      const weight = Math.sin((Math.PI * (luma < 128 ? luma : luma - 128)) / 128);
      return Math.round((luma < 128 ? shadows : lights)[channel]! * weight);
    }),
  );
}

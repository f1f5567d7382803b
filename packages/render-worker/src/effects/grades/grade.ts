import type { Grade } from "@segue/kernels";

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

/** The grade's tables. They work on coded (not linear) values, as a colourist's tools do. */
export function gradeOf(settings: GradeSettings): Grade {
  const { saturation = 1, splitTone } = settings;
  return { channels: channelTables(settings), saturation, tones: toneTables(splitTone) };
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

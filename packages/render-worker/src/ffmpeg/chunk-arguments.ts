import type { Canvas, Encoder } from "@segue/protocol";

/** BT.709, limited range: what the frames are, said to every decoder. */
export const colorTags = [
  ["-colorspace", "bt709"],
  ["-color_primaries", "bt709"],
  ["-color_trc", "bt709"],
  ["-color_range", "tv"],
].flat();

/** An encoder's container for chunks, and how the sizes of its settings are called. */
interface EncoderProfile {
  /**
   * MP4 and NUT keep the exact time base, so that chunks can be joined without rounding; Matroska, where
   * lossless video ends up, would round each chunk's times to the millisecond.
   */
  chunkFormat: "mp4" | "nut";
  arguments(encoder: Encoder): string[];
}

const x26x = (encoder: Encoder): string[] => [
  ...(encoder.preset ? ["-preset", encoder.preset] : []),
  ...(encoder.crf === undefined ? [] : ["-crf", String(encoder.crf)]),
];

const profiles: Record<string, EncoderProfile> = {
  libx264: { chunkFormat: "mp4", arguments: x26x },
  libx265: { chunkFormat: "mp4", arguments: (encoder) => [...x26x(encoder), "-tag:v", "hvc1"] },
  // Every frame a key frame, so that chunks can be joined anywhere.
  ffv1: { chunkFormat: "nut", arguments: () => ["-level", "3", "-g", "1"] },
};

/** Encoders that a render can ask for. */
export const knownEncoders: readonly string[] = Object.keys(profiles);

/** Ending of a chunk's file name. */
export function chunkExtension(encoder: string): string {
  return profiles[encoder]?.chunkFormat ?? "mp4";
}

/** Ticks a second: a whole number for every frame of every rate, and fine enough to seek. */
export function timeScale({ fps }: Canvas): number {
  return fps.numerator >= 10_000 ? fps.numerator : fps.numerator * 1000;
}

/** What ffmpeg is told of the frames that come through the pipe. */
export function inputArguments({ width, height, fps }: Canvas): string[] {
  const rate = `${fps.numerator}/${fps.denominator}`;
  return ["-f", "rawvideo", "-pix_fmt", "yuv420p", "-s", `${width}x${height}`, "-r", rate];
}

/** What ffmpeg is told of the chunk that it writes. */
export function outputArguments(canvas: Canvas, encoder: Encoder): string[] {
  const profile = profiles[encoder.name];
  const format = chunkExtension(encoder.name);
  return [
    ...["-map", "0:v:0", "-c:v", encoder.name],
    ...(profile?.arguments(encoder) ?? []),
    ...["-threads", String(encoder.threads)],
    ...["-pix_fmt", "yuv420p", ...colorTags],
    ...(format === "mp4" ? ["-video_track_timescale", String(timeScale(canvas))] : []),
    ...["-map_metadata", "-1", "-f", format],
  ];
}

import { dirname } from "node:path";
import type { Canvas } from "@segue/protocol";
import { SegueError } from "@segue/protocol";
import { FfmpegFailure, runFfmpeg } from "@segue/render-worker";
import { type OnKilled, retryKilled } from "./retry-killed.js";
import { diskFull, isDiskFull } from "./workspace/disk-full.js";

/** Samples a second of the encoded sound. */
const SAMPLE_RATE = 48_000;

/** Formats that are read; playlists, which could point elsewhere, are not among them. */
const DEMUXERS = "aac,aiff,flac,matroska,mov,mp3,ogg,wav,w64,amr,ac3,caf,wv";

/**
 * Time in which ffmpeg must have read something: in files made for it, it would search for minutes where the sound begins.
 * Unit: millisecond.
 */
const STALL_MS = 15_000;

/** What is encoded, and how long it must be. */
export interface SoundOptions {
  ffmpegPath: string;
  /** Absolute path of the soundtrack. */
  audio: string;
  canvas: Canvas;
  /** Frames of the video. */
  totalFrames: number;
  /** File that is written; MP4. */
  path: string;
  onKilled?: OnKilled;
  /** Time in which ffmpeg must read something. Unit: millisecond. Default: 15 000. */
  stallMs?: number;
}

/**
 * Encodes the sound, once, as long as the video to the sample: what is missing is silence, what is over is cut.
 * @throws {SegueError} `AUDIO_UNREADABLE`, `ENCODER_FAILED`, `DISK_FULL`; `ABORTED`
 */
export async function encodeSound(options: SoundOptions, signal?: AbortSignal): Promise<void> {
  const { ffmpegPath, audio, canvas, totalFrames, path } = options;
  const { numerator, denominator } = canvas.fps;
  const samples = Math.round((totalFrames * denominator * SAMPLE_RATE) / numerator);
  // Timestamps count: a gap in the file becomes silence, so that what follows stays where it belongs.
  const filter = `aresample=${SAMPLE_RATE}:async=1:first_pts=0,apad,atrim=end_sample=${samples}`;
  const output = ["-map", "0:a:0", "-vn", "-af", filter, "-ac", "2", "-c:a", "aac", "-b:a", "192k"];
  const inputs = [
    { source: audio, arguments: ["-protocol_whitelist", "file", "-format_whitelist", DEMUXERS] },
  ];
  try {
    const all = [...output, "-map_metadata", "-1", "-f", "mp4"];
    const command = { ffmpegPath, inputs, output: all, path, stallMs: options.stallMs ?? STALL_MS };
    await retryKilled(() => runFfmpeg(command, signal), options.onKilled);
  } catch (cause) {
    if (!(cause instanceof FfmpegFailure)) throw cause;
    if (isDiskFull(cause)) throw diskFull(dirname(path), cause);
    if (cause.isKilled) {
      const message = `The sound could not be encoded: ${cause.message}; run it again when the machine has room.`;
      throw new SegueError("ENCODER_FAILED", message, { at: "audio_file", cause });
    }
    const message = `The soundtrack ${audio} can't be read (${cause.lastWords || cause.message}); use WAV, MP3, AAC, FLAC or Ogg.`;
    throw new SegueError("AUDIO_UNREADABLE", message, { at: "audio_file", cause });
  }
}

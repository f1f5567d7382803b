import { resolve } from "node:path";
import { type Encoder, SegueError } from "@segue/protocol";
import { type Executor, knownEncoders, locateProgram } from "@segue/render-worker";
import { type CaptionMode, captionModes } from "./captions/caption-mode.js";
import { checkOutput } from "./output.js";
import type { DetectSubjectsOptions } from "./subject-search.js";
import { shareCores } from "./workers.js";

/** What a render can be told. All but the output have defaults. */
export interface RenderOptions extends DetectSubjectsOptions {
  /** Path of the video; its ending chooses the container: mp4, m4v, mov or mkv. */
  output: string;
  /** A soundtrack that counts instead of the timeline's own. */
  audio?: string | undefined;
  /** Worker threads. Default: `auto`, one a core. */
  workers?: number | "auto" | undefined;
  /** Seconds that a batch should not exceed. Default: 20, less where workers would be idle. */
  batchSeconds?: number | undefined;
  /** How the video is encoded. Default: libx264, veryfast, crf 20. */
  encoder?: Partial<Pick<Encoder, "name" | "preset" | "crf">> | undefined;
  /** What becomes of the segments' transcripts. Default: `off`. */
  captions?: CaptionMode | undefined;
  /** Folder for the work files, in a folder of its own for each output. Default: under the system's cache folder. */
  workDir?: string | undefined;
  /** Whether chunks that an earlier render of this output left are used. Default: yes. */
  resume?: boolean | undefined;
  /** Where batches run. Default: a thread pool of this machine, made for this render. */
  executor?: Executor | undefined;
}

/** Options with their defaults, checked. */
export interface RenderSettings {
  /** Absolute path of the video. */
  output: string;
  ffmpegPath: string;
  workers: number;
  captions: CaptionMode;
  encoder: Encoder;
  /** Threads of an encoder whose batch outlasts the others, as `Shares` says. */
  lastEncoderThreads: number;
}

/** Where nothing else is said: smaller files than the faster presets make, and nearly as fast. */
const defaultEncoder = { name: "libx264", preset: "veryfast", crf: 20 };

/**
 * Merges a render's options with their defaults.
 * @param segments how many segments there are to share out
 * @throws {SegueError} `INVALID_OPTION`, `OUTPUT_UNWRITABLE`, `FFMPEG_MISSING`
 */
export async function resolveSettings(options: RenderOptions, segments: number): Promise<RenderSettings> {
  const encoder = { ...defaultEncoder, ...options.encoder };
  if (!knownEncoders.includes(encoder.name)) {
    const message = `--encoder must be one of ${knownEncoders.join(", ")}, not ${encoder.name}.`;
    throw new SegueError("INVALID_OPTION", message, { at: "--encoder" });
  }
  const { batchSeconds } = options;
  if (batchSeconds !== undefined && !(batchSeconds > 0 && Number.isFinite(batchSeconds))) {
    const message = `--batch-seconds must be a number above 0, not ${batchSeconds}.`;
    throw new SegueError("INVALID_OPTION", message, { at: "--batch-seconds" });
  }
  const { captions = "off" } = options;
  if (!captionModes.includes(captions)) {
    const message = `--captions must be one of ${captionModes.join(", ")}, not ${captions}.`;
    throw new SegueError("INVALID_OPTION", message, { at: "--captions" });
  }
  const output = resolve(options.output);
  await checkOutput(output, encoder.name);
  const { workers, encoderThreads, lastEncoderThreads } = shareCores(options.workers ?? "auto", segments);
  return {
    output,
    ffmpegPath: locateProgram("ffmpeg").path,
    workers,
    captions,
    encoder: { ...encoder, threads: encoderThreads },
    lastEncoderThreads,
  };
}

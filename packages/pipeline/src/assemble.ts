import { randomBytes } from "node:crypto";
import { rmSync } from "node:fs";
import { readdir, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { type Canvas, SegueError } from "@segue/protocol";
import { colorTags, FfmpegFailure, runFfmpeg, timeScale } from "@segue/render-worker";
import { makeFolder } from "./make-folder.js";
import { containerOf, unwritable } from "./output.js";
import { type OnKilled, retryKilled } from "./retry-killed.js";
import { diskFull, isDiskFull } from "./workspace/disk-full.js";

/** A finished chunk: its file's name in the workspace, and its frames. */
export interface Chunk {
  name: string;
  frames: number;
}

/** What is joined, but for the chunks. */
export interface AssemblyOptions {
  ffmpegPath: string;
  canvas: Canvas;
  /** Folder of the chunks. */
  folder: string;
  /** Absolute path of the encoded sound; undefined without. */
  sound: string | undefined;
  /** Absolute path of captions as SubRip, which become a stream; undefined without. */
  captions: string | undefined;
  /** Absolute path of the video. */
  output: string;
  onKilled?: OnKilled;
}

/**
 * Joins chunks without encoding them again, adds the sound, and publishes the file by a rename.
 * ffmpeg takes four fifths of a short assembly to load its libraries: `start` lets it do so while encoders finish.
 */
export class Assembly implements AsyncDisposable {
  readonly #options: AssemblyOptions;
  readonly #partial: string;
  readonly #stop = new AbortController();
  readonly #signal: AbortSignal;
  #tellChunks!: (list: string) => void;
  readonly #list = new Promise<string>((resolve) => {
    this.#tellChunks = resolve;
  });
  /** The first run of ffmpeg, where it was started ahead. */
  #ahead: Promise<{ frames: number }> | undefined;

  constructor(options: AssemblyOptions, signal?: AbortSignal) {
    const { output } = options;
    this.#options = options;
    this.#partial = join(dirname(output), `.${basename(output)}.${randomBytes(6).toString("hex")}.partial`);
    this.#signal = signal ? AbortSignal.any([signal, this.#stop.signal]) : this.#stop.signal;
  }

  /** Starts ffmpeg, which then waits for the chunks. Does nothing the second time. */
  start(): void {
    this.#ahead ??= this.#join();
    // `finish` tells what became of it.
    this.#ahead.catch(() => {});
  }

  /**
   * Joins the chunks; sound and captions are complete by now.
   * @param chunks in order of time
   * @throws {SegueError} `OUTPUT_UNWRITABLE`, `DISK_FULL`, `CHUNK_INVALID`, `ENCODER_FAILED`; `ABORTED`
   */
  async finish(chunks: readonly Chunk[]): Promise<void> {
    const { canvas, output, onKilled } = this.#options;
    const partial = this.#partial;
    const removePartial = () => rmSync(partial, { force: true });
    process.once("exit", removePartial);
    try {
      this.#tellChunks(concatList(chunks, canvas));
      const { frames } = await retryKilled(() => {
        const run = this.#ahead ?? this.#join();
        this.#ahead = undefined;
        return run;
      }, onKilled);
      const wanted = chunks.reduce((sum, chunk) => sum + chunk.frames, 0);
      if (frames !== wanted) {
        throw new SegueError("CHUNK_INVALID", `The joined video has ${frames} frames instead of ${wanted}.`);
      }
      await rename(partial, output);
    } catch (cause) {
      await rm(partial, { force: true }).catch(() => {});
      throw assemblyError(output, cause);
    } finally {
      process.off("exit", removePartial);
    }
  }

  /** Ends ffmpeg where it still waits. */
  async [Symbol.asyncDispose](): Promise<void> {
    this.#stop.abort();
    await this.#ahead?.catch(() => {});
  }

  async #join(): Promise<{ frames: number }> {
    const { ffmpegPath, folder, sound, captions, output } = this.#options;
    await makeFolder(dirname(output));
    // Chunks are named as files, else they would be looked for beside the list, which is a pipe.
    const demuxer = ["-f", "concat", "-safe", "0", "-protocol_whitelist", "file,pipe", ...withoutDecoding];
    const inputs = [{ source: "pipe:0", arguments: demuxer }];
    if (sound) inputs.push({ source: sound, arguments: [] });
    if (captions) inputs.push({ source: captions, arguments: ["-protocol_whitelist", "file", "-f", "srt"] });
    const streams = muxArguments(containerOf(output)!, this.#options);
    const command = { ffmpegPath, folder, inputs, output: streams, path: this.#partial, stdin: this.#list };
    return await runFfmpeg(command, this.#signal);
  }
}

function assemblyError(output: string, cause: unknown): SegueError {
  if (cause instanceof SegueError) return cause;
  if (isDiskFull(cause)) return diskFull(dirname(output), cause);
  if (cause instanceof FfmpegFailure && cause.isKilled) {
    const message = `The chunks could not be joined: ${cause.message}; run it again: what is finished is kept.`;
    return new SegueError("ENCODER_FAILED", message, { at: output, cause });
  }
  const reason = cause instanceof FfmpegFailure ? cause.lastWords || cause.message : (cause as Error).message;
  return unwritable(output, reason, cause);
}

/** Removes what killed renders left beside a file of theirs: the video, or its captions. The workspace's lock must be held. */
export async function sweepPartials(output: string): Promise<void> {
  const folder = dirname(output);
  const names = await readdir(folder).catch(() => []);
  const [start, end] = [`.${basename(output)}.`, ".partial"];
  for (const name of names) {
    if (!name.startsWith(start) || !name.endsWith(end)) continue;
    if (!/^[0-9a-f]{12}$/.test(name.slice(start.length, -end.length))) continue;
    await rm(join(folder, name), { force: true });
  }
}

/**
 * Else ffmpeg decodes frames of every chunk to learn what their headers say already: 20 ms for each of 1080p. The
 * timestamps are the same with and without.
 */
const withoutDecoding = ["-codec_whitelist", "none", "-nofind_stream_info"];

function muxArguments(container: string, { canvas, sound, captions }: AssemblyOptions): string[] {
  const text = container === "matroska" ? "subrip" : "mov_text";
  return [
    ...["-map", "0:v:0", ...(sound ? ["-map", "1:a:0"] : [])],
    ...(captions ? ["-map", `${sound ? 2 : 1}:s:0`] : []),
    ...["-c", "copy", ...(captions ? ["-c:s", text] : []), ...colorTags, "-map_metadata", "-1"],
    // The index at the front, so that players start before they have the whole file.
    ...(container === "matroska" ? [] : ["-movflags", "+faststart+write_colr"]),
    ...(container === "matroska" ? [] : ["-video_track_timescale", String(timeScale(canvas))]),
    ...["-f", container],
  ];
}

/**
 * The list for ffmpeg's concat demuxer. Durations are given, since those in the chunks are rounded; each is the
 * difference of two rounded boundaries, so that rounding (to the microsecond) never adds up. The result's
 * timestamps are even for every frame rate, since a tick is longer than that.
 */
function concatList(chunks: readonly Chunk[], { fps }: Canvas): string {
  const microseconds = (frame: number) => Math.round((frame * fps.denominator * 1e6) / fps.numerator);
  let start = 0;
  const entries = chunks.map(({ name, frames }) => {
    const duration = microseconds(start + frames) - microseconds(start);
    start += frames;
    return `file 'file:${name}'\nduration ${(duration / 1e6).toFixed(6)}\n`;
  });
  return `ffconcat version 1.0\n${entries.join("")}`;
}

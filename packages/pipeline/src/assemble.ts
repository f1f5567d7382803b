import { randomBytes } from "node:crypto";
import { rmSync } from "node:fs";
import { readdir, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { type Canvas, SegueError } from "@segue/protocol";
import { colorTags, FfmpegFailure, runFfmpeg, timeScale } from "@segue/render-worker";
import { makeFolder } from "./make-folder.js";
import { containerOf, unwritable } from "./output.js";
import { type OnKilled, retryKilled } from "./retry-killed.js";
import { diskFull, isDiskFull } from "./workspace/disk-full.js";
import { unwritableWork } from "./workspace/unwritable-work.js";

/** A finished chunk: its file's name in the workspace, and its frames. */
export interface Chunk {
  name: string;
  frames: number;
}

/** What is joined. */
export interface AssembleOptions {
  ffmpegPath: string;
  canvas: Canvas;
  /** In order of time. */
  chunks: Chunk[];
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
 * @throws {SegueError} `OUTPUT_UNWRITABLE`, `DISK_FULL`, `CHUNK_INVALID`, `ENCODER_FAILED`; `ABORTED`
 */
export async function assemble(options: AssembleOptions, signal?: AbortSignal): Promise<void> {
  const { ffmpegPath, canvas, chunks, folder, sound, captions, output } = options;
  const list = join(folder, "chunks.ffconcat");
  await writeFile(list, concatList(chunks, canvas)).catch((cause) => {
    throw unwritableWork(folder, cause);
  });
  const container = containerOf(output)!;
  const partial = join(dirname(output), `.${basename(output)}.${randomBytes(6).toString("hex")}.partial`);
  const demuxer = ["-f", "concat", "-safe", "1", "-protocol_whitelist", "file", ...withoutDecoding];
  const inputs = [{ source: list, arguments: demuxer }];
  if (sound) inputs.push({ source: sound, arguments: [] });
  if (captions) inputs.push({ source: captions, arguments: ["-protocol_whitelist", "file", "-f", "srt"] });
  const removePartial = () => rmSync(partial, { force: true });
  process.once("exit", removePartial);
  try {
    await makeFolder(dirname(output));
    const command = { ffmpegPath, inputs, output: muxArguments(container, options), path: partial };
    const { frames } = await retryKilled(() => runFfmpeg(command, signal), options.onKilled);
    const wanted = chunks.reduce((sum, chunk) => sum + chunk.frames, 0);
    if (frames !== wanted) {
      throw new SegueError("CHUNK_INVALID", `The joined video has ${frames} frames instead of ${wanted}.`);
    }
    await rename(partial, output);
  } catch (cause) {
    await rm(partial, { force: true }).catch(() => {});
    if (cause instanceof SegueError) throw cause;
    if (isDiskFull(cause)) throw diskFull(dirname(output), cause);
    if (cause instanceof FfmpegFailure && cause.isKilled) {
      const message = `The chunks could not be joined: ${cause.message}; run it again: what is finished is kept.`;
      throw new SegueError("ENCODER_FAILED", message, { at: output, cause });
    }
    const reason =
      cause instanceof FfmpegFailure ? cause.lastWords || cause.message : (cause as Error).message;
    throw unwritable(output, reason, cause);
  } finally {
    process.off("exit", removePartial);
  }
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

function muxArguments(container: string, { canvas, sound, captions }: AssembleOptions): string[] {
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
function concatList(chunks: Chunk[], { fps }: Canvas): string {
  const microseconds = (frame: number) => Math.round((frame * fps.denominator * 1e6) / fps.numerator);
  let start = 0;
  const entries = chunks.map(({ name, frames }) => {
    const duration = microseconds(start + frames) - microseconds(start);
    start += frames;
    return `file '${name}'\nduration ${(duration / 1e6).toFixed(6)}\n`;
  });
  return `ffconcat version 1.0\n${entries.join("")}`;
}

import { randomBytes } from "node:crypto";
import { rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";
import { unwritable } from "../output.js";
import { diskFull, isDiskFull } from "../workspace/disk-full.js";
import type { Cue } from "./cues.js";
import { toSrt } from "./srt.js";
import { toVtt } from "./vtt.js";

/** Formats of captions beside the video. */
export type SidecarFormat = "srt" | "vtt";

const writers = { srt: toSrt, vtt: toVtt };

/** Path of captions beside a video: its own, with another ending. */
export const sidecarPath = (video: string, format: SidecarFormat): string =>
  join(dirname(video), `${basename(video, extname(video))}.${format}`);

/**
 * Writes captions beside a video, under its name; the file appears when it is complete.
 * @returns its path
 * @throws {SegueError} `OUTPUT_UNWRITABLE`, `DISK_FULL`
 */
export async function writeSidecar(
  video: string,
  format: SidecarFormat,
  cues: readonly Cue[],
): Promise<string> {
  const path = sidecarPath(video, format);
  const partial = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString("hex")}.partial`);
  try {
    await writeFile(partial, writers[format](cues));
    await rename(partial, path);
  } catch (cause) {
    await rm(partial, { force: true }).catch(() => {});
    if (isDiskFull(cause)) throw diskFull(dirname(path), cause);
    throw unwritable(path, (cause as Error).message, cause);
  }
  return path;
}

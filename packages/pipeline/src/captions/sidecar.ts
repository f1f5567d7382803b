import { randomBytes } from "node:crypto";
import { rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";
import { unwritable } from "../output.js";
import type { Cue } from "./cues.js";
import { toSrt } from "./srt.js";
import { toVtt } from "./vtt.js";

/** Formats of captions beside the video. */
export type SidecarFormat = "srt" | "vtt";

const writers = { srt: toSrt, vtt: toVtt };

/**
 * Writes captions beside a video, under its name; the file appears when it is complete.
 * @returns its path
 * @throws {SegueError} `OUTPUT_UNWRITABLE`
 */
export async function writeSidecar(
  video: string,
  format: SidecarFormat,
  cues: readonly Cue[],
): Promise<string> {
  const folder = dirname(video);
  const path = join(folder, `${basename(video, extname(video))}.${format}`);
  const partial = join(folder, `.${basename(path)}.${randomBytes(6).toString("hex")}.partial`);
  try {
    await writeFile(partial, writers[format](cues));
    await rename(partial, path);
  } catch (cause) {
    await rm(partial, { force: true }).catch(() => {});
    throw unwritable(path, (cause as Error).message, cause);
  }
  return path;
}

import { execFileSync } from "node:child_process";
import { chmodSync, writeFileSync } from "node:fs";
import { locateProgram } from "../src/ffmpeg/locate.js";

/** The ffmpeg that tests run with: found as a render finds it. */
export const ffmpegPath = locateProgram("ffmpeg").path;

/** All frames of a file as raw planar 4:2:0. */
export function rawFrames(path: string): Buffer {
  const args = ["-v", "error", "-i", path, "-f", "rawvideo", "-pix_fmt", "yuv420p", "pipe:1"];
  return execFileSync(ffmpegPath, args, { maxBuffer: 1 << 30 });
}

/** Writes a shell script that stands in for ffmpeg; `$FFMPEG` in it is the real one. */
export function ffmpegScript(path: string, body: string): string {
  writeFileSync(path, `#!/bin/sh\nFFMPEG='${ffmpegPath}'\n${body}\n`);
  chmodSync(path, 0o755);
  return path;
}

import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { locateProgram } from "@segue/render-worker";

const ffmpeg = locateProgram("ffmpeg").path;
const ffprobe = locateProgram("ffprobe").path;
const run = (program: string, args: string[]) =>
  execFileSync(program, ["-v", "error", ...args], { maxBuffer: 1 << 28, encoding: "utf8" });

/** Runs ffmpeg, to make what a test needs. */
export const runTool = (...args: string[]) => run(ffmpeg, ["-y", ...args]);

/** What ffprobe says of a stream; `v` or `a`. All decoded frames are counted. */
export function probe(path: string, stream: "v" | "a"): Record<string, string> {
  const out = run(ffprobe, [
    "-select_streams",
    stream,
    "-count_frames",
    "-show_streams",
    "-of",
    "json",
    path,
  ]);
  return JSON.parse(out).streams[0];
}

/** Presentation times of a stream's packets in ticks, in order of time. */
export function presentationTimes(path: string, stream: "v" | "a"): number[] {
  const args = ["-select_streams", stream, "-show_entries", "packet=pts", "-of", "csv=p=0", path];
  const lines = run(ffprobe, args).trim().split("\n");
  return lines.map((line) => Number(line.replace(",", ""))).sort((a, b) => a - b);
}

/** A checksum of every decoded frame. */
export function frameChecksums(path: string): string[] {
  const lines = run(ffmpeg, ["-i", path, "-map", "0:v", "-f", "framemd5", "-"]).split("\n");
  return lines.filter((line) => line && !line.startsWith("#")).map((line) => line.split(",").at(-1)!.trim());
}

/** Samples of a file's sound: mono, 48 kHz, −1 to 1. */
export function soundOf(path: string): Float32Array {
  const args = ["-v", "error", "-i", path, "-map", "0:a", "-ac", "1", "-ar", "48000", "-f", "f32le", "-"];
  const bytes = execFileSync(ffmpeg, args, { maxBuffer: 1 << 28 });
  return new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
}

/** Names of the boxes at the top of an MP4 file. */
export function boxesOf(path: string): string[] {
  const bytes = readFileSync(path);
  const names: string[] = [];
  for (let at = 0; at < bytes.length; ) {
    names.push(bytes.toString("latin1", at + 4, at + 8));
    const size = bytes.readUInt32BE(at);
    at += size === 1 ? Number(bytes.readBigUInt64BE(at + 8)) : size;
  }
  return names;
}

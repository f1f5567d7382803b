import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { runProcess } from "../measure/run-process.mjs";
import { colorTags, locateProgram, timeScale } from "../segue-packages.mjs";

/** Path of the ffmpeg that all methods use. */
export const ffmpegPath = locateProgram("ffmpeg").path;

/** Arguments of every run. */
export const quietly = ["-hide_banner", "-nostdin", "-nostats", "-loglevel", "error", "-y"];

/** Rate as ffmpeg reads it. */
const rational = (fps) => ({ numerator: fps, denominator: 1 });

/**
 * The arguments with which every method encodes: those of Segue's chunks.
 * @param {{ name: string, preset?: string, crf?: number, threads: number }} encoder
 * @param {{ fps: number }} canvas
 */
export function encodingArguments({ name, preset, crf, threads }, { fps }) {
  const settings = name === "ffv1" ? ["-level", "3", "-g", "1"] : ["-preset", preset, "-crf", String(crf)];
  const format =
    name === "ffv1"
      ? ["-f", "nut"]
      : ["-video_track_timescale", `${timeScale({ fps: rational(fps) })}`, "-f", "mp4"];
  return [
    ...["-c:v", name, ...settings, "-threads", String(threads)],
    ...["-pix_fmt", "yuv420p", ...colorTags, "-map_metadata", "-1", ...format],
  ];
}

/** Joins chunks without encoding them again, as every tool of this kind does in the end. */
export async function joinChunks(chunks, output, { folder, signal, meter }) {
  const list = join(folder, "chunks.ffconcat");
  await writeFile(list, `ffconcat version 1.0\n${chunks.map((chunk) => `file '${chunk}'\n`).join("")}`);
  const args = [...quietly, "-f", "concat", "-safe", "0", "-i", list, "-c", "copy", output];
  await runProcess(ffmpegPath, args, { signal, meter });
}

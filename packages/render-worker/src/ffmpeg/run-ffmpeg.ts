import { SegueError } from "@segue/protocol";
import type { CommandOptions } from "./command.js";
import { FfmpegProcess } from "./ffmpeg-process.js";

/** A run of ffmpeg from its start to its end. */
export interface RunOptions extends CommandOptions {
  /** What it reads as `pipe:0`. It starts at once, and waits until this is known. */
  stdin?: Promise<string>;
  /** Time without a word of progress after which it is ended. Unit: millisecond. Default: 300 000. */
  stallMs?: number;
}

/** Putting an index in front of a large file, which ffmpeg does silently, takes a while on a slow disk. */
const STALL_MS = 300_000;

/**
 * Runs ffmpeg to its end, and ends it where it makes no progress.
 * @returns how many frames it wrote
 * @throws {FfmpegFailure} with its last words; {SegueError} `ABORTED` where the signal said so, `FFMPEG_MISSING`
 */
export async function runFfmpeg(options: RunOptions, signal?: AbortSignal): Promise<{ frames: number }> {
  const { stdin, stallMs = STALL_MS, ...command } = options;
  // Where it fails before ffmpeg has started, that is told then.
  stdin?.catch(() => {});
  const ffmpeg = new FfmpegProcess(command, stallMs);
  const kill = () => ffmpeg.kill();
  // Where it reads no pipe, nothing tells it that this process is gone.
  process.once("exit", kill);
  signal?.addEventListener("abort", kill, { once: true });
  if (signal?.aborted) kill();
  try {
    const pipe = await ffmpeg.stdin;
    if (stdin) pipe.end(await Promise.race([stdin, ffmpeg.ended.then(() => "")]));
    return { frames: await ffmpeg.during(ffmpeg.ended) };
  } catch (cause) {
    kill();
    if (signal?.aborted) throw new SegueError("ABORTED", "ffmpeg was stopped.", { cause });
    throw cause;
  } finally {
    process.off("exit", kill);
    signal?.removeEventListener("abort", kill);
  }
}

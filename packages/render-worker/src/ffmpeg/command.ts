import type { ChildProcess } from "node:child_process";
import { createRequire } from "node:module";
import { SegueError } from "@segue/protocol";
import type Ffmpeg from "fluent-ffmpeg";

/** Loaded with the first command: the main process has threads to start before. */
const require = createRequire(import.meta.url);
const loadFfmpeg = () => require("fluent-ffmpeg") as typeof Ffmpeg;

/** One input: what it is, and the arguments before it. */
export interface CommandInput {
  source: string;
  arguments: string[];
}

/** A run of ffmpeg with one output. Arguments go to the process as they are, without a shell. */
export interface CommandOptions {
  ffmpegPath: string;
  inputs: CommandInput[];
  /** Arguments of the output. */
  output: string[];
  /** File that is written; one that is there is replaced. */
  path: string;
  /** Folder in which it runs: relative paths start there. Default: this process's. */
  folder?: string;
}

/** Arguments of every run: errors only on stderr, and a count of frames on stdout. */
const always = ["-hide_banner", "-nostdin", "-nostats", "-loglevel", "error", "-progress", "pipe:1"];

/** Builds a command; this is the only place that knows fluent-ffmpeg. */
export function buildCommand(options: CommandOptions): Ffmpeg.FfmpegCommand {
  const { ffmpegPath, inputs, output, path, folder } = options;
  const command = loadFfmpeg()({ stdoutLines: 100, cwd: folder });
  command.setFfmpegPath(ffmpegPath);
  inputs.forEach((input, i) => {
    command.input(input.source).inputOptions(i === 0 ? [...always, ...input.arguments] : input.arguments);
  });
  command.output(path).outputOptions(output);
  skipCapabilityChecks(command);
  command.once("start", () => reportFailedStart(command, ffmpegPath));
  return command;
}

/** The process of a command, which fluent-ffmpeg does not show in its face, but keeps from `start` to the end. */
export const processOf = (command: Ffmpeg.FfmpegCommand): ChildProcess =>
  (command as unknown as { ffmpegProc: ChildProcess }).ffmpegProc;

/**
 * Where a process can't be started at all, fluent-ffmpeg's own listener throws, out of reach of any catch: it is
 * replaced by one that reports the error.
 */
function reportFailedStart(command: Ffmpeg.FfmpegCommand, path: string): void {
  const child = processOf(command);
  child.removeAllListeners("error");
  child.once("error", (cause) => {
    const message = `${path} can't be started (${cause.message}); install ffmpeg, or set FFMPEG_PATH to one that runs.`;
    command.emit("error", new SegueError("FFMPEG_MISSING", message, { cause }));
  });
}

/** What the error event of a command says: a `SegueError` where it never ran, else its failure. */
export const failureOf = (error: Error, stderr: string | null | undefined): SegueError | FfmpegFailure =>
  error instanceof SegueError ? error : new FfmpegFailure(error, stderr ?? "");

/** Whether ffmpeg's words say that the disk is full. */
export const isOutOfRoom = (words: string | null | undefined): boolean =>
  /No space left|quota exceeded/i.test(words ?? "");

/** ffmpeg did not do what it was told. */
export class FfmpegFailure extends Error {
  override readonly name = "FfmpegFailure";
  /** What it wrote to stderr last. */
  readonly lastWords: string;
  /** Whether somebody ended it, such as a system without memory; another try may do better. */
  readonly isKilled: boolean;

  constructor(cause: Error, stderr: string) {
    // Without the address of the part that speaks: `[mov,mp4 @ 0x5581…]`.
    const lines = stderr
      .trim()
      .replace(/^\[[^\]]* @ 0x[0-9a-f]+\] /gm, "")
      .split("\n")
      // Where nothing is to be decoded, that nothing can be decoded is no trouble.
      .filter((line) => !/ not on whitelist 'none'|Last message repeated/.test(line));
    const words = lines.slice(-3).join(" ").trim();
    // fluent-ffmpeg appends what it takes for the error message; the last words say it better.
    const how =
      /^ffmpeg (was killed with signal \w+|exited with code \d+)/.exec(cause.message)?.[0] ?? cause.message;
    super(words ? `${how}: ${words}` : how, { cause });
    this.lastWords = words;
    this.isKilled = how.startsWith("ffmpeg was killed");
  }
}

/** The last count in what `-progress` wrote; 0 where there is none. */
export function framesWritten(progress: unknown): number {
  const counts = [...String(progress ?? "").matchAll(/^frame=\s*(\d+)/gm)];
  return Number(counts.at(-1)?.[1] ?? 0);
}

/**
 * fluent-ffmpeg runs `ffmpeg -formats` and `ffmpeg -encoders` before each command, 0.1 s together. What is
 * missing shows when the command runs, so both answers are given beforehand.
 */
function skipCapabilityChecks(command: Ffmpeg.FfmpegCommand): void {
  command.availableFormats = (callback) => callback(null as never, everyFormat);
  command.availableEncoders = (callback) => callback(null as never, {});
  Object.assign(command, { _checkCapabilities: (callback: (error: null) => void) => callback(null) });
}

const everyFormat: Ffmpeg.Formats = {};

import { dirname } from "node:path";
import type { Writable } from "node:stream";
import { type Canvas, type Encoder, SegueError } from "@segue/protocol";
import type { FfmpegCommand } from "fluent-ffmpeg";
import { inputArguments, outputArguments } from "./chunk-arguments.js";
import {
  buildCommand,
  type FfmpegFailure,
  failureOf,
  framesWritten,
  isOutOfRoom,
  processOf,
  stdinOf,
} from "./command.js";
import { StallWatch } from "./stall-watch.js";

/** What a chunk encoder is started with. */
export interface ChunkEncoderOptions {
  ffmpegPath: string;
  canvas: Canvas;
  encoder: Encoder;
  /** File that is written; one that is there is replaced. */
  path: string;
  /** Time in which ffmpeg must take a frame or tell of progress, else it is ended. Unit: millisecond. Default: 60 000. */
  stallMs?: number | undefined;
}

/** Where nothing else is said; a 4K frame of a slow preset takes a second. Unit: millisecond. */
const STALL_MS = 60_000;

/**
 * One ffmpeg that turns raw frames into a file. fluent-ffmpeg builds and starts the command; frames are written
 * to the process's stdin directly, since its own streams cost a quarter of the speed.
 * `close` or `kill` ends the process in every case.
 */
export class ChunkEncoder implements AsyncDisposable {
  readonly #command: FfmpegCommand;
  readonly #started: Promise<Writable>;
  /** Frames that ffmpeg wrote. */
  readonly #done: Promise<number>;
  readonly #watch: StallWatch;
  #killed = false;

  constructor({ ffmpegPath, canvas, encoder, path, stallMs = STALL_MS }: ChunkEncoderOptions) {
    const inputs = [{ source: "pipe:0", arguments: inputArguments(canvas) }];
    const command = buildCommand({ ffmpegPath, inputs, output: outputArguments(canvas, encoder), path });
    this.#command = command;
    this.#watch = new StallWatch(stallMs, () => command.kill("SIGKILL"));
    this.#done = new Promise((resolve, reject) => {
      const fail = (error: Error, stderr: string | null | undefined) => {
        if (this.#watch.isStalled) reject(stalled(stallMs, error));
        else if (this.#killed) reject(stopped(error));
        else reject(encoderError(failureOf(error, stderr), encoder.name, path));
      };
      command.once("end", (stdout, stderr) => {
        // Some versions tell of a full disk and call it done.
        if (isOutOfRoom(stderr)) fail(new Error("ffmpeg could not finish"), stderr);
        else resolve(framesWritten(stdout));
      });
      command.once("error", (error: Error, _stdout, stderr) => fail(error, stderr));
    });
    this.#started = new Promise((resolve, reject) => {
      command.once("start", () => {
        processOf(command).stdout?.on("data", () => this.#watch.sign());
        const stdin = stdinOf(command);
        if (stdin) resolve(stdin);
      });
      this.#done.catch(reject);
    });
    this.#started.catch(() => {});
    this.#done.catch(() => {}).finally(() => this.#watch[Symbol.dispose]());
    command.run();
  }

  /**
   * Hands a frame over.
   * @returns once the encoder has taken all of it, so that its memory may be used again
   * @throws {SegueError} `ENCODER_FAILED` with ffmpeg's last words; `ENCODER_MISSING`, `FFMPEG_MISSING`
   */
  async write(frame: Uint8Array): Promise<void> {
    const stdin = await this.#started;
    try {
      const written = new Promise<void>((resolve, reject) => {
        stdin.write(frame, (error) => (error ? reject(error) : resolve()));
      });
      await this.#watch.during(written);
    } catch (cause) {
      // A pipe breaks before the process's exit is known: the exit says why.
      await this.#done;
      throw new SegueError("ENCODER_FAILED", "ffmpeg ended before it had all frames.", { cause });
    }
  }

  /**
   * Ends the input, and waits until the file is complete.
   * @returns how many frames are in it
   */
  async close(): Promise<number> {
    (await this.#started).end();
    return await this.#watch.during(this.#done);
  }

  /** Ends the process at once, and waits until it is gone. Does nothing after `close`. */
  async kill(): Promise<void> {
    this.#killed = true;
    await this.#started.catch(() => {});
    this.#command.kill("SIGKILL");
    await this.#done.catch(() => {});
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.kill();
  }
}

const stopped = (cause: Error) => new SegueError("ABORTED", "Encoding was stopped.", { cause });

const stalled = (ms: number, cause: Error) =>
  new SegueError("ENCODER_FAILED", `ffmpeg made no progress for ${ms / 1000} s and was ended.`, { cause });

function encoderError(failure: SegueError | FfmpegFailure, encoder: string, path: string): SegueError {
  if (failure instanceof SegueError) return failure;
  if (isOutOfRoom(failure.lastWords)) {
    const folder = dirname(path);
    const message = `There is no room left in ${folder}; make room and run it again: what is finished is kept.`;
    return new SegueError("DISK_FULL", message, { at: folder, cause: failure });
  }
  if (/Unknown encoder|Encoder not found|Unrecognized option/i.test(failure.lastWords)) {
    const message = `This ffmpeg can't encode with ${encoder} (${failure.lastWords}); install a full ffmpeg, or choose another --encoder.`;
    return new SegueError("ENCODER_MISSING", message, { cause: failure });
  }
  if (/invalid preset|Error setting|Error while opening encoder/i.test(failure.lastWords)) {
    const message = `${encoder} does not take its settings (${failure.lastWords}); correct --preset or --crf.`;
    return new SegueError("INVALID_OPTION", message, { cause: failure });
  }
  return new SegueError("ENCODER_FAILED", `${failure.message}.`, { cause: failure });
}

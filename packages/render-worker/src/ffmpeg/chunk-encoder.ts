import type { Writable } from "node:stream";
import { type Canvas, type Encoder, SegueError } from "@segue/protocol";
import type { FfmpegCommand } from "fluent-ffmpeg";
import { inputArguments, outputArguments } from "./chunk-arguments.js";
import { buildCommand, type FfmpegFailure, failureOf, framesWritten, processOf } from "./command.js";

/** What a chunk encoder is started with. */
export interface ChunkEncoderOptions {
  ffmpegPath: string;
  canvas: Canvas;
  encoder: Encoder;
  /** File that is written; one that is there is replaced. */
  path: string;
}

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
  #killed = false;

  constructor({ ffmpegPath, canvas, encoder, path }: ChunkEncoderOptions) {
    const inputs = [{ source: "pipe:0", arguments: inputArguments(canvas) }];
    const command = buildCommand({ ffmpegPath, inputs, output: outputArguments(canvas, encoder), path });
    this.#command = command;
    this.#done = new Promise((resolve, reject) => {
      command.once("end", (stdout) => resolve(framesWritten(stdout)));
      command.once("error", (error: Error, _stdout, stderr) => {
        reject(this.#killed ? stopped(error) : encoderError(failureOf(error, stderr), encoder.name));
      });
    });
    this.#started = new Promise((resolve, reject) => {
      command.once("start", () => resolve(stdinOf(command)));
      this.#done.catch(reject);
    });
    this.#started.catch(() => {});
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
      await new Promise<void>((resolve, reject) => {
        stdin.write(frame, (error) => (error ? reject(error) : resolve()));
      });
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
    return await this.#done;
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

function stdinOf(command: FfmpegCommand): Writable {
  const { stdin } = processOf(command);
  if (!stdin) throw new TypeError("ffmpeg was started without a pipe");
  // A broken pipe is reported by the write that met it and by the process's exit.
  stdin.on("error", () => {});
  return stdin;
}

const stopped = (cause: Error) => new SegueError("ABORTED", "Encoding was stopped.", { cause });

function encoderError(failure: SegueError | FfmpegFailure, encoder: string): SegueError {
  if (failure instanceof SegueError) return failure;
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

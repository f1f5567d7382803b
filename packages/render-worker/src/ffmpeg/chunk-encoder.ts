import { dirname } from "node:path";
import { type Canvas, type Encoder, SegueError } from "@segue/protocol";
import { inputArguments, outputArguments } from "./chunk-arguments.js";
import { type FfmpegFailure, isOutOfRoom } from "./command.js";
import { FfmpegProcess } from "./ffmpeg-process.js";

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
  readonly #ffmpeg: FfmpegProcess;
  /** Frames that ffmpeg wrote. */
  readonly #done: Promise<number>;
  #killed = false;

  constructor({ ffmpegPath, canvas, encoder, path, stallMs = STALL_MS }: ChunkEncoderOptions) {
    const inputs = [{ source: "pipe:0", arguments: inputArguments(canvas) }];
    const output = outputArguments(canvas, encoder);
    this.#ffmpeg = new FfmpegProcess({ ffmpegPath, inputs, output, path }, stallMs);
    this.#done = this.#ffmpeg.ended.catch((failure) => {
      throw this.#killed ? stopped(failure) : encoderError(failure, encoder.name, path);
    });
    // Whoever writes or closes is told.
    this.#done.catch(() => {});
  }

  /**
   * Hands a frame over.
   * @returns once the encoder has taken all of it, so that its memory may be used again
   * @throws {SegueError} `ENCODER_FAILED` with ffmpeg's last words; `ENCODER_MISSING`, `FFMPEG_MISSING`
   */
  async write(frame: Uint8Array): Promise<void> {
    try {
      const stdin = await this.#ffmpeg.stdin;
      const written = new Promise<void>((resolve, reject) => {
        stdin.write(frame, (error) => (error ? reject(error) : resolve()));
      });
      await this.#ffmpeg.during(written);
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
    // Where it never started, its end says why.
    this.#ffmpeg.stdin.then((stdin) => stdin.end()).catch(() => {});
    return await this.#ffmpeg.during(this.#done);
  }

  /** Ends the process at once, and waits until it is gone. Does nothing after `close`. */
  async kill(): Promise<void> {
    this.#killed = true;
    this.#ffmpeg.kill();
    await this.#done.catch(() => {});
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.kill();
  }
}

const stopped = (cause: Error) => new SegueError("ABORTED", "Encoding was stopped.", { cause });

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

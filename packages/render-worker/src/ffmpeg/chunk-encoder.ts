import type { ChildProcess } from "node:child_process";
import type { Writable } from "node:stream";
import { type Canvas, type Encoder, SegueError } from "@segue/protocol";
import ffmpeg from "fluent-ffmpeg";
import { inputArguments, outputArguments } from "./chunk-arguments.js";

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
  readonly #command: ffmpeg.FfmpegCommand;
  readonly #done: Promise<void>;
  readonly #started: Promise<Writable>;
  #failure: SegueError | undefined;
  #killed = false;

  constructor({ ffmpegPath, canvas, encoder, path }: ChunkEncoderOptions) {
    const command = ffmpeg({ logger: undefined, stdoutLines: 50 })
      .input("pipe:0")
      .inputOptions(inputArguments(canvas))
      .outputOptions(outputArguments(canvas, encoder))
      .output(path);
    command.setFfmpegPath(ffmpegPath);
    skipCapabilityChecks(command);
    // Only the output's name is known to be a path: an option before it keeps a leading dash from counting.
    command.inputOptions(["-hide_banner", "-nostats", "-loglevel", "error"]);
    this.#command = command;
    this.#started = new Promise((resolve, reject) => {
      command.once("start", () => resolve(stdinOf(command)));
      command.once("error", reject);
    });
    this.#started.catch(() => {});
    this.#done = new Promise((resolve, reject) => {
      command.once("end", () => resolve());
      command.once("error", (error: Error, _stdout, stderr) => {
        this.#failure = this.#killed
          ? new SegueError("ABORTED", "Encoding was stopped.")
          : encoderFailed(error, String(stderr ?? ""), encoder.name);
        reject(this.#failure);
      });
    });
    this.#done.catch(() => {});
    command.run();
  }

  /**
   * Hands a frame over.
   * @returns once the encoder has taken all of it, so that its memory may be used again
   * @throws {SegueError} `ENCODER_FAILED` with ffmpeg's last words
   */
  async write(frame: Uint8Array): Promise<void> {
    const stdin = await this.#started.catch(() => this.#fail());
    await new Promise<void>((resolve, reject) => {
      stdin.write(frame, (error) => (error ? reject(error) : resolve()));
    }).catch(() => this.#fail());
  }

  /** Ends the input, and waits until the file is complete. */
  async close(): Promise<void> {
    const stdin = await this.#started.catch(() => this.#fail());
    stdin.end();
    await this.#done;
  }

  /** Ends the process at once, and waits until it is gone. */
  async kill(): Promise<void> {
    this.#killed = true;
    await this.#started.catch(() => {});
    this.#command.kill("SIGKILL");
    await this.#done.catch(() => {});
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.kill();
  }

  /** A pipe breaks before the process's exit is known: the exit says why. */
  async #fail(): Promise<never> {
    await this.#done;
    throw this.#failure ?? new SegueError("ENCODER_FAILED", "ffmpeg ended before it had all frames.");
  }
}

/** fluent-ffmpeg does not show the process in its face, but keeps it from `start` to the end. */
function stdinOf(command: ffmpeg.FfmpegCommand): Writable {
  const { stdin } = (command as unknown as { ffmpegProc: ChildProcess }).ffmpegProc;
  if (!stdin) throw new TypeError("ffmpeg was started without a pipe");
  // A broken pipe is reported by the write that met it and by the process's exit.
  stdin.on("error", () => {});
  return stdin;
}

/**
 * fluent-ffmpeg runs `ffmpeg -formats` and `ffmpeg -encoders` before each command, 0.1 s together. The main
 * process has asked once whether the encoder is there, so these answers are given beforehand.
 */
function skipCapabilityChecks(command: ffmpeg.FfmpegCommand): void {
  const formats = Object.fromEntries(["rawvideo", "mp4", "nut"].map((name) => [name, { canMux: true, canDemux: true }]));
  command.availableFormats = (callback) => callback(null as never, formats as unknown as ffmpeg.Formats);
  command.availableEncoders = (callback) => callback(null as never, {} as ffmpeg.Encoders);
  Object.assign(command, { _checkCapabilities: (callback: (error: null) => void) => callback(null) });
}

function encoderFailed(error: Error, stderr: string, encoder: string): SegueError {
  const words = stderr.trim().split("\n").slice(-3).join(" ").trim();
  if (/Unknown encoder|Encoder not found|Unrecognized option/i.test(`${stderr} ${error.message}`)) {
    return new SegueError("ENCODER_MISSING", `ffmpeg has no encoder ${encoder}: ${words}. Install a full ffmpeg, or choose another --encoder.`, { cause: error });
  }
  const reason = /killed with signal (\w+)/.exec(error.message)?.[0] ?? /exited with code \d+/.exec(error.message)?.[0] ?? error.message;
  return new SegueError("ENCODER_FAILED", `ffmpeg ${reason}${words ? `: ${words}` : ""}.`, { cause: error });
}

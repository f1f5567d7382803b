import type { Writable } from "node:stream";
import type { FfmpegCommand } from "fluent-ffmpeg";
import {
  buildCommand,
  type CommandOptions,
  FfmpegFailure,
  failureOf,
  framesWritten,
  isOutOfRoom,
  processOf,
} from "./command.js";
import { StallWatch } from "./stall-watch.js";

/** A run of ffmpeg, which is ended where it makes no progress while something is expected of it. */
export class FfmpegProcess {
  /** Its stdin, once it runs. @throws as `ended` where it never does */
  readonly stdin: Promise<Writable>;
  /**
   * How many frames it wrote, once it is done.
   * @throws {FfmpegFailure} with its last words; {SegueError} `FFMPEG_MISSING`
   */
  readonly ended: Promise<number>;
  readonly #command: FfmpegCommand;
  readonly #watch: StallWatch;
  #isKilled = false;

  /** @param stallMs how long it may be silent. Unit: millisecond */
  constructor(options: CommandOptions, stallMs: number) {
    const command = buildCommand(options);
    const watch = new StallWatch(stallMs, () => this.kill());
    this.#command = command;
    this.#watch = watch;
    this.ended = new Promise((resolve, reject) => {
      command.once("end", (stdout, stderr) => {
        // Some versions tell of a full disk and call it done.
        if (isOutOfRoom(stderr))
          reject(new FfmpegFailure(new Error("ffmpeg could not finish"), stderr ?? ""));
        else resolve(framesWritten(stdout));
      });
      command.once("error", (error: Error, _stdout, stderr) => {
        const why = watch.isStalled
          ? new Error(`ffmpeg made no progress for ${stallMs / 1000} s and was ended`)
          : error;
        reject(failureOf(why, stderr));
      });
    });
    this.stdin = new Promise((resolve, reject) => {
      command.once("start", () => {
        const { stdin, stdout } = processOf(command);
        stdout?.on("data", () => watch.sign());
        // A broken pipe is reported by the write that met it, and by the process's exit.
        stdin?.on("error", () => {});
        if (this.#isKilled) this.kill();
        // Without one the system had no process for it, which its end says.
        if (stdin) resolve(stdin);
      });
      this.ended.catch(reject);
    });
    this.stdin.catch(() => {});
    this.ended.catch(() => {}).finally(() => watch[Symbol.dispose]());
    command.run();
  }

  /** Something is expected of it until this work is done. */
  during<T>(work: Promise<T>): Promise<T> {
    return this.#watch.during(work);
  }

  /** Ends it at once, or as soon as it has started. */
  kill(): void {
    this.#isKilled = true;
    this.#command.kill("SIGKILL");
  }
}

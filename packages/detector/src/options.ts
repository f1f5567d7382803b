import { availableParallelism } from "node:os";
import { SegueError } from "@segue/protocol";

/** How a detector works. */
export interface DetectorOptions {
  /**
   * Threads of one inference, 1–64. Default: 2, or 1 on a machine with one core.
   * Measured for the embedded detector on two idle cores: 43 ms with 1 thread, 23 ms with 2.
   */
  threads: number;
  /** Images with more pixels than this are refused before they are decoded. Default: 80,000,000. */
  limitInputPixels: number;
  /** Load the detection model in `open()` rather than at the first `detect()`. Default: false. */
  preload: boolean;
}

/** The options where nothing else is said. */
export const defaultDetectorOptions: Readonly<DetectorOptions> = {
  threads: Math.min(2, availableParallelism()),
  limitInputPixels: 80_000_000,
  preload: false,
};

/**
 * Merges options with the defaults.
 * @throws {SegueError} `INVALID_OPTION`, with the option in `at`
 */
export function resolveDetectorOptions(options: Partial<DetectorOptions>): DetectorOptions {
  // Destructured rather than spread: an option given as undefined means its default.
  const {
    threads = defaultDetectorOptions.threads,
    limitInputPixels = defaultDetectorOptions.limitInputPixels,
    preload = defaultDetectorOptions.preload,
  } = options;
  if (!(Number.isInteger(threads) && threads >= 1 && threads <= 64)) {
    throw invalid("threads", `must be a whole number from 1 to 64, not ${threads}`);
  }
  if (!(Number.isSafeInteger(limitInputPixels) && limitInputPixels >= 1)) {
    throw invalid("limitInputPixels", `must be a positive whole number, not ${limitInputPixels}`);
  }
  if (typeof preload !== "boolean") throw invalid("preload", "must be true or false");
  return { threads, limitInputPixels, preload };
}

function invalid(name: string, message: string): SegueError {
  return new SegueError("INVALID_OPTION", `options.${name} ${message}.`, { at: `options.${name}` });
}

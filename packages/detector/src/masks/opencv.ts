import { createRequire } from "node:module";
import { SegueError } from "@segue/protocol";
import type * as cv from "@techstark/opencv-js";

/** OpenCV, compiled to WebAssembly. */
export type OpenCv = typeof cv;

/** OpenCV in a box of its own: it has a `then` that resolves to itself, so awaiting it would never end. */
export interface LoadedOpenCv {
  readonly cv: OpenCv;
}

let loaded: Promise<LoadedOpenCv> | null = null;

/**
 * Loads OpenCV on first use: 11 MB that take half a second and 90 MB of memory, and a picture of people never needs
 * them. It is kept: a WebAssembly module can't be unloaded.
 * @throws {SegueError} `MODEL_MISSING`
 */
export function importOpenCv(): Promise<LoadedOpenCv> {
  loaded ??= load().catch((cause: unknown) => {
    loaded = null;
    const why = cause instanceof Error ? cause.message.split("\n")[0] : String(cause);
    throw new SegueError("MODEL_MISSING", `OpenCV can't be loaded: ${why}. Install the package again.`, {
      cause,
    });
  });
  return loaded;
}

/** Events that the module listens to from its first line on, to end the process where it sees fit. */
const SEIZED = ["uncaughtException", "unhandledRejection"] as const;

async function load(): Promise<LoadedOpenCv> {
  const before = SEIZED.map((event) => process.listeners(event as "uncaughtException"));
  // Required, not imported: some loaders make a module's `then` that of its namespace, and importing hangs as well.
  const cv: OpenCv & { then(ready: () => void): void } = createRequire(import.meta.url)(
    "@techstark/opencv-js",
  );
  SEIZED.forEach((event, index) => {
    for (const listener of process.listeners(event as "uncaughtException")) {
      if (!before[index]!.includes(listener)) process.off(event, listener);
    }
  });
  await new Promise<void>((resolve) => cv.then(() => resolve()));
  return { cv };
}
